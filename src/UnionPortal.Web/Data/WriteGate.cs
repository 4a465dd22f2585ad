namespace UnionPortal.Web.Data;

/// <summary>
/// Lets one writer in at a time. SQLite in WAL mode must never see two connections write or checkpoint at the same
/// instant (its WAL-reset fault, repaired in 3.51.3, can lose rows), and waiting here in a queue is several times
/// faster than polling a busy file. SQL Server needs no gate and gets <see cref="Open"/>.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim? turnstile;

    private WriteGate(SemaphoreSlim? turnstile) => this.turnstile = turnstile;

    /// <summary>A gate that stands open.</summary>
    public static WriteGate Open() => new(null);

    /// <summary>A gate that lets one in.</summary>
    public static WriteGate OneAtATime() => new(new SemaphoreSlim(1, 1));

    public bool IsSingle => turnstile is not null;

    /// <summary>Waits for the turn; dispose the answer to let the next one in. Throws <see cref="TimeoutException"/> after 30 seconds.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (turnstile is null) return new Turn(null);
        if (!await turnstile.WaitAsync(Patience, ct)) throw new TimeoutException("The database was busy for 30 seconds; nothing was saved.");
        return new Turn(turnstile);
    }

    public void Dispose() => turnstile?.Dispose();

    private sealed class Turn(SemaphoreSlim? turnstile) : IDisposable
    {
        private SemaphoreSlim? held = turnstile;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
