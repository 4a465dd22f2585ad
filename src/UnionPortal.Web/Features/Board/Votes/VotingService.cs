using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>Votes of the board, and what its chair does about a vote that runs (A4, A6).</summary>
public sealed class VotingService(PortalDb db, MatterTurnService turns, AuditTrail audit)
{
    /// <summary>Gives or changes the vote of the actor's seat.</summary>
    public Task<Outcome?> VoteAsync(int id, VoteForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } seat) return Outcome.Refused(BoardRules.NoSeat);
        string? reason = form.Reason?.Trim();
        var objections = BoardRules.ObjectionsToCasting(found.Decision, seat, form.Choice!.Value, reason, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        found.Decision.Cast(seat, form.Choice.Value, reason, found.Today);
        return await SaveAsync(found, actor, Act.CastBoardVote, new { seat.Id, form.Choice, found.Matter.Path }, ct);
    }, ct);

    public Task<Outcome?> DeclareUrgentAsync(int id, UrgencyForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        var objections = BoardRules.ObjectionsToUrgency(found.Decision, chair, found.Seats, found.Matter.Terms.Board, form.Reason, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        found.Decision.DeclareUrgent(chair, found.Seats, found.Matter.Terms.Board, form.Reason!.Trim(), found.Today);
        return await SaveAsync(found, actor, Act.DeclareUrgent, new { found.Matter.Path }, ct);
    }, ct);

    /// <summary>The version rises with each vote, so that a chair who closes is held to the count on the page.</summary>
    private async Task<Outcome> SaveAsync(MatterAtHand found, Actor actor, Act act, object details, CancellationToken ct)
    {
        audit.Record(actor, act, found.Decision, details);
        db.Touch(found.Decision);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
