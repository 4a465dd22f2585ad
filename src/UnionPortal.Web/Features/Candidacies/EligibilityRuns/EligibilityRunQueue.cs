using System.Collections.Concurrent;
using System.Threading.Channels;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>How far a run has come.</summary>
public sealed record RunProgress(int Done, int Total);

/// <summary>Runs waiting for their turn, and how far the running one has come. Lost with the process; the next start goes on with what was under way.</summary>
public sealed class EligibilityRunQueue
{
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>();
    private readonly ConcurrentDictionary<int, RunProgress> progress = [];

    public void Enter(int runId) => waiting.Writer.TryWrite(runId);

    public IAsyncEnumerable<int> LeaveAsync(CancellationToken ct) => waiting.Reader.ReadAllAsync(ct);

    public void Tell(int runId, RunProgress reached) => progress[runId] = reached;

    public void Forget(int runId) => progress.TryRemove(runId, out _);

    public RunProgress? Of(int runId) => progress.GetValueOrDefault(runId);
}
