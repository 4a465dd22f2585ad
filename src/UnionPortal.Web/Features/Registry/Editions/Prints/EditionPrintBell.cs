namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>Wakes the press when something was ordered here; orders of other portals on the same database it finds by looking.</summary>
public sealed class EditionPrintBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring() => rung.Release();

    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => rung.WaitAsync(longest, ct);

    public void Dispose() => rung.Dispose();
}
