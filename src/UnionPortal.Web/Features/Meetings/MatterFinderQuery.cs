using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>Finds what an item of the agenda is about, through whichever feature owns it.</summary>
public sealed class MatterFinderQuery(IEnumerable<IAgendaMatterSource> sources)
{
    /// <summary>The matter that still waits for a meeting; null for an ordinary item and for one that is settled.</summary>
    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) =>
        sources.FirstOrDefault(one => one.Subject == item.Subject) is { } source ? await source.FindAsync(item, ct) : null;

    /// <summary>Whether an item had a matter behind it that was settled without the meeting.</summary>
    public bool IsSettled(AgendaItem item, AgendaMatter? matter) => matter is null && item.Resolution is null && sources.Any(one => one.Subject == item.Subject);

    /// <summary>Everything that waits for a meeting and stands on no agenda.</summary>
    public async Task<IReadOnlyList<(AgendaSubject Subject, AgendaMatter Matter)>> WaitingAsync(CancellationToken ct)
    {
        List<(AgendaSubject, AgendaMatter)> waiting = [];
        foreach (IAgendaMatterSource source in sources.OrderBy(one => one.Subject))
            waiting.AddRange((await source.WaitingAsync(ct)).Select(matter => (source.Subject, matter)));
        return waiting;
    }
}
