using System.Collections.Concurrent;

namespace UnionPortal.Web.Data;

/// <summary>
/// Saves what arrives together in one transaction: a hall that votes at once then waits for a few writes of the disk, not for one each.
/// Whoever comes while others are being saved waits for the next turn and shares it. Each is judged singly, none is answered before the
/// commit, and where a save of many fails, each is saved alone, so that nobody pays for another's fault.
/// </summary>
public abstract class JointSave<TAct, TAnswer>(IServiceScopeFactory scopes) : IDisposable
{
    private const int AtMost = 100;
    private readonly ConcurrentQueue<Waiting> queue = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Answers once the act is saved or refused. Whoever hangs up meanwhile has acted all the same.</summary>
    public async Task<TAnswer> AddAsync(TAct act)
    {
        var mine = new Waiting(act);
        queue.Enqueue(mine);
        await turn.WaitAsync();
        try
        {
            while (!mine.Answer.Task.IsCompleted) await SaveNextAsync();
        }
        finally
        {
            turn.Release();
        }

        return await mine.Answer.Task;
    }

    public void Dispose()
    {
        turn.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Judges and saves in one transaction; as many answers as acts, in their order.</summary>
    protected abstract Task<IReadOnlyList<TAnswer>> SaveAsync(IServiceProvider services, IReadOnlyList<TAct> acts);

    private async Task SaveNextAsync()
    {
        List<Waiting> together = [];
        while (together.Count < AtMost && queue.TryDequeue(out Waiting? next)) together.Add(next);
        if (await TrySaveAsync(together, tell: together.Count == 1)) return;
        foreach (Waiting one in together) await TrySaveAsync([one], tell: true);
    }

    /// <param name="together">Those whose acts are saved.</param>
    /// <param name="tell">Whether they are told of a failure; otherwise it is tried again.</param>
    private async Task<bool> TrySaveAsync(IReadOnlyList<Waiting> together, bool tell)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            IReadOnlyList<TAnswer> answers = await SaveAsync(scope.ServiceProvider, [.. together.Select(one => one.Act)]);
            foreach ((Waiting one, TAnswer answer) in together.Zip(answers)) one.Answer.SetResult(answer);
            return true;
        }
        catch (Exception fault) when (tell || fault is TimeoutException)
        {
            foreach (Waiting one in together) one.Answer.SetException(fault); // Thrown again where each of them waits.
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private sealed class Waiting(TAct act)
    {
        public TAct Act { get; } = act;

        public TaskCompletionSource<TAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
