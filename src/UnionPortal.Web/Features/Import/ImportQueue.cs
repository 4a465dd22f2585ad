using System.Collections.Concurrent;
using System.Threading.Channels;
using UnionPortal.Web.Features.Import.TakingOver;

namespace UnionPortal.Web.Features.Import;

/// <summary>Imports waiting for their turn, and how far the running one has come. Lost with the process: what waited is then given up.</summary>
public sealed class ImportQueue
{
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>();
    private readonly ConcurrentDictionary<int, ImportProgress> progress = [];

    public void Enter(int runId) => waiting.Writer.TryWrite(runId);

    public IAsyncEnumerable<int> LeaveAsync(CancellationToken ct) => waiting.Reader.ReadAllAsync(ct);

    public void Tell(int runId, ImportProgress reached) => progress[runId] = reached;

    public void Forget(int runId) => progress.TryRemove(runId, out _);

    /// <summary>How far it has come; null before its first batch and after its end.</summary>
    public ImportProgress? Of(int runId) => progress.GetValueOrDefault(runId);
}
