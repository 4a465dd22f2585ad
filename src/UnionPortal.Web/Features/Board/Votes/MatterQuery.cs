using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>A matter before the board with the seats that vote on it today.</summary>
public sealed record MatterAtHand(BoardMatter Matter, IReadOnlyList<BoardSeat> Seats, DateOnly Today)
{
    public static readonly Objection VoteFirst = new("BoardChairVotesFirst", "A6");

    public BoardDecision Decision => Matter.Decision;

    public BoardReckoning Reckoning => BoardReckoning.Of(Decision, Seats, Matter.Terms.Board);

    public BoardSeat? SeatOf(Actor actor) => VotePanels.SeatOf(actor, Seats);

    /// <summary>What speaks against closing now; where the votes adopt, also what has come to speak against the outcome since it was proposed.</summary>
    public IReadOnlyList<Objection> ObjectionsToClosing(BoardSeat chair)
    {
        List<Objection> objections = [.. BoardRules.ObjectionsToClosing(Decision, chair, Seats, Matter.Terms.Board, Today)];
        if (Decision.VoteOf(chair) is null) objections.Insert(0, VoteFirst);
        if (!Decision.IsOpen) return objections;
        objections.AddRange(Matter.ObjectionsToClosing(Today));
        if (objections.Count == 0 && Reckoning.Adopts) objections.AddRange(Matter.ObjectionsToCarryingOut(Today));
        return objections;
    }
}

/// <summary>Loads a matter whole and tracked, whichever feature owns it.</summary>
public sealed class MatterQuery(PortalDb db, RunningVotes votes, UnionCalendar calendar)
{
    public async Task<MatterAtHand?> FindAsync(int decisionId, CancellationToken ct)
    {
        if (await db.WholeBoardDecisions.SingleOrDefaultAsync(one => one.Id == decisionId, ct) is null) return null;
        if (await votes.FindAsync(decisionId, ct) is not { } matter) return null;
        return new MatterAtHand(matter, await db.SeatsOnAsync(calendar.Today, ct), calendar.Today);
    }
}
