using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>
/// Closes a vote and carries out what was adopted, all in one transaction: the record, whatever follows from it, the letters,
/// the audit line. Nothing of it happens without the rest.
/// </summary>
public sealed class ClosingService(PortalDb db, MatterTurnService turns, AuditTrail audit)
{
    public Task<Outcome?> CloseAsync(int id, ClosingForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        BoardDecision decision = found.Decision;
        if (!decision.IsOpen) return Outcome.Refused(BoardRules.AlreadyClosed);
        var objections = found.ObjectionsToClosing(chair);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (decision.Version != form.Version) return Outcome.Refused(MatterTurnService.ChangedMeanwhile);

        decision.Close(chair, found.Seats, found.Matter.Terms.Board, await db.NextBoardReferenceAsync(found.Today.Year, ct), found.Today);
        await (decision.IsAdopted ? found.Matter.CarryOutAsync(found.Today, ct) : found.Matter.NotAdoptedAsync(found.Today, ct));
        audit.Record(actor, Act.CloseDecision, decision, new { decision.Result, found.Matter.Path, found.Matter.Details });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> TakeBackAsync(int id, ClosingForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        var objections = BoardRules.ObjectionsToTakingBack(found.Decision, chair, found.Seats, found.Matter.Terms.Board, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        found.Decision.TakeBack(chair, found.Seats, found.Matter.Terms.Board, found.Today);
        await found.Matter.NotAdoptedAsync(found.Today, ct);
        audit.Record(actor, Act.TakeDecisionBack, found.Decision, new { found.Matter.Path });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
