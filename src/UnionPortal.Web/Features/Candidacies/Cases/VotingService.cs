using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Votes of the board, and what its chair does about a vote that runs (A4, A6).</summary>
public sealed class VotingService(PortalDb db, CaseTurnService turns, AuditTrail audit)
{
    /// <summary>Gives or changes the vote of the actor's seat.</summary>
    public Task<Outcome?> VoteAsync(int id, VoteForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } seat) return Outcome.Refused(BoardRules.NoSeat);
        if (found.Application.Proposals.FirstOrDefault(one => one.Id == form.Proposal)?.Decision is not { } decision) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);
        string? reason = form.Reason?.Trim();
        var objections = BoardRules.ObjectionsToCasting(decision, seat, form.Choice!.Value, reason, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        decision.Cast(seat, form.Choice.Value, reason, found.Today);
        return await SaveAsync(decision, actor, Act.CastBoardVote, new { seat.Id, form.Choice, Application = id }, ct);
    }, ct);

    public Task<Outcome?> DeclareUrgentAsync(int id, UrgencyForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        if (found.Open?.Decision is not { } decision) return Outcome.Refused(BoardRules.AlreadyClosed);
        var objections = BoardRules.ObjectionsToUrgency(decision, chair, form.Reason, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        decision.DeclareUrgent(chair, form.Reason!.Trim(), found.Today);
        return await SaveAsync(decision, actor, Act.DeclareUrgent, new { Application = id }, ct);
    }, ct);

    public Task<Outcome?> TakeBackAsync(int id, ClosingForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        if (found.Open is not { } proposal || proposal.Id != form.Proposal) return Outcome.Refused(BoardRules.AlreadyClosed);
        var objections = BoardRules.ObjectionsToTakingBack(proposal.Decision, chair, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        proposal.Decision.TakeBack(chair, found.Today);
        return await SaveAsync(proposal.Decision, actor, Act.TakeDecisionBack, new { Application = id }, ct);
    }, ct);

    /// <summary>The version rises with each vote, so that a chair who closes is held to the count on the page.</summary>
    private async Task<Outcome> SaveAsync(BoardDecision decision, Actor actor, Act act, object details, CancellationToken ct)
    {
        audit.Record(actor, act, decision, details);
        db.Touch(decision);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
