using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Shell.Votes;

/// <summary>A vote that runs, as a line of the board's list. How others voted is not in it.</summary>
/// <param name="Path">Of the page that shows the matter, without culture.</param>
/// <param name="Mine">The actor's own vote.</param>
/// <param name="WaitsForMe">Whether the actor has a vote and has not given it.</param>
public sealed record RunningVote(int DecisionId, string Title, string Path, DateOnly? DueOn, int Voted, int Seats, VoteChoice? Mine, bool WaitsForMe);

/// <summary>The votes that run on whatever subject, each told by the feature that owns its matter.</summary>
public sealed class RunningVotes(PortalDb db, IEnumerable<IBoardMatterSource> sources)
{
    /// <param name="without">Decisions that the caller lists by itself.</param>
    public async Task<IReadOnlyList<RunningVote>> ListAsync(Actor actor, IReadOnlyList<BoardSeat> seats, IReadOnlySet<int> without, CancellationToken ct)
    {
        var open = await db.WholeBoardDecisions.Where(one => one.Result == BoardResult.Open).OrderBy(one => one.OpenedOn).ThenBy(one => one.Id).ToListAsync(ct);
        List<RunningVote> lines = [];
        foreach (BoardDecision decision in open.Where(one => !without.Contains(one.Id)))
            if (await FindAsync(decision.Id, ct) is { } matter) lines.Add(LineOf(matter, seats, VotePanels.SeatOf(actor, seats)));
        return lines;
    }

    /// <summary>The matter behind a vote, whoever owns it; null where there is no such vote.</summary>
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct)
    {
        foreach (IBoardMatterSource source in sources)
            if (await source.FindAsync(decisionId, ct) is { } matter) return matter;
        return null;
    }

    private static RunningVote LineOf(BoardMatter matter, IReadOnlyList<BoardSeat> seats, BoardSeat? mine)
    {
        VoteChoice? own = mine is null ? null : matter.Decision.VoteOf(mine)?.Choice;
        return new RunningVote(
            matter.Decision.Id, matter.Title, matter.Path, matter.DueOn, matter.Decision.CountAmong(seats).Present, seats.Count, own, mine is not null && own is null);
    }
}
