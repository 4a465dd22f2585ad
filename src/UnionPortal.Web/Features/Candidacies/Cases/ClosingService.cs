using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>
/// Closes a vote and carries out what was adopted, all in one transaction: the record, the standing under its number or
/// the refusal, the letters, the audit line. Nothing of it happens without the rest.
/// </summary>
public sealed class ClosingService(PortalDb db, CaseTurnService turns, AdmissionLetterService letters, AuditTrail audit)
{
    public static readonly Objection VoteFirst = new("BoardChairVotesFirst", "A6");

    public Task<Outcome?> CloseAsync(int id, ClosingForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        if (found.SeatOf(actor) is not { } chair) return Outcome.Refused(BoardRules.NoSeat);
        if (found.Open is not { } proposal || proposal.Id != form.Proposal) return Outcome.Refused(BoardRules.AlreadyClosed);
        var objections = ObjectionsTo(found, proposal, chair);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (proposal.Decision.Version != form.Version) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);

        string reference = await db.NextBoardReferenceAsync(found.Today.Year, ct);
        proposal.Decision.Close(chair, found.Seats, found.Terms.Board, reference, found.Today);
        RegistryNumber? number = proposal.Decision.IsAdopted ? await CarryOutAsync(found, proposal, ct) : null;
        audit.Record(actor, Act.CloseDecision, proposal.Decision, new { proposal.Decision.Result, proposal.Outcome, Application = id, Number = number?.Value });
        db.Touch(found.Application);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>What speaks against closing now; where the votes adopt, also what has come to speak against the outcome since it was proposed.</summary>
    public static IReadOnlyList<Objection> ObjectionsTo(BoardCase found, AdmissionProposal proposal, BoardSeat chair)
    {
        List<Objection> objections = [.. BoardRules.ObjectionsToClosing(proposal.Decision, chair, found.Seats, found.Terms.Board, found.Today)];
        if (proposal.Decision.VoteOf(chair) is null) objections.Insert(0, VoteFirst);
        if (objections.Count == 0 && found.ReckoningOf(proposal).Adopts)
            objections.AddRange(AdmissionRules.ObjectionsToOutcome(proposal.Outcome, proposal.Reasons, found.Facts, found.Terms));
        return objections;
    }

    private async Task<RegistryNumber?> CarryOutAsync(BoardCase found, AdmissionProposal proposal, CancellationToken ct)
    {
        RegistryNumber? fresh = proposal.NeedsNumber(found.Facts)
            ? new RegistryNumber(await db.NextRegistryNumberAsync(ct), found.Application.Organisation, found.Today)
            : null;
        Admission made = proposal.CarryOut(fresh, found.Facts, found.Terms, found.Today);
        foreach (object entry in new object?[] { made.Member, made.Candidacy, made.Partner }.OfType<object>()) db.Add(entry);
        await letters.TellAsync(found, proposal, made, ct);
        return made.Number;
    }
}
