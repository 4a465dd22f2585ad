namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>Counts the entries of a list as they are set, and stops the setting when nobody wants it any more.</summary>
public sealed class SettingCounter(CancellationToken ct)
{
    private int entries;

    /// <summary>How many are set; may be read while others are being set.</summary>
    public int Entries => Volatile.Read(ref entries);

    public void Next()
    {
        ct.ThrowIfCancellationRequested();
        Interlocked.Increment(ref entries);
    }
}
