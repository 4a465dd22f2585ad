namespace UnionPortal.Web.Data;

/// <summary>
/// Lets one writer in at a time, whatever process it is in. SQLite in WAL mode must never see two connections write or
/// checkpoint at the same instant (its WAL-reset fault, repaired in 3.51.3, can lose rows), and waiting here in a queue
/// is several times faster than polling a busy file. SQL Server needs no gate and gets <see cref="Open"/>.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);
    private readonly SemaphoreSlim turnstile = new(1, 1);
    private readonly Func<string>? lockPath;

    private WriteGate(Func<string>? lockPath) => this.lockPath = lockPath;

    /// <summary>A gate that stands open.</summary>
    public static WriteGate Open() => new(null);

    /// <summary>A gate that lets one in; the file keeps writers of other processes (the verbs of the command line) out meanwhile.</summary>
    public static WriteGate OneAtATime(Func<string> lockPath) => new(lockPath);

    public bool IsOpen => lockPath is null;

    /// <summary>Waits for the turn; dispose the answer to let the next one in. Throws <see cref="TimeoutException"/> after 30 seconds.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (lockPath is null) return new Turn(null, null);
        if (!await turnstile.WaitAsync(Patience, ct)) throw Busy();
        try
        {
            return new Turn(turnstile, await LockFileAsync(lockPath(), ct));
        }
        catch
        {
            turnstile.Release();
            throw;
        }
    }

    public void Dispose() => turnstile.Dispose();

    private static async Task<FileStream> LockFileAsync(string path, CancellationToken ct)
    {
        for (int tries = (int)(Patience / Pause); tries > 0; tries--)
        {
            if (ExclusiveFile.TryOpen(path) is { } held) return held;
            await Task.Delay(Pause, ct);
        }

        throw Busy();
    }

    private static TimeoutException Busy() => new("The database was busy for 30 seconds; nothing was saved.");

    private sealed class Turn(SemaphoreSlim? turnstile, FileStream? file) : IDisposable
    {
        private SemaphoreSlim? held = turnstile;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref held, null) is not { } mine) return;
            file?.Dispose();
            mine.Release();
        }
    }
}
