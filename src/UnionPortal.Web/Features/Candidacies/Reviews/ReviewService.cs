using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>What is done about a candidacy: an outcome is put to the board, the candidate tells about its year (A14).</summary>
public sealed class ReviewService(PortalDb db, CandidacyTurnService turns, AuditTrail audit, Texts texts)
{
    private const int NameLength = 400;

    public Task<Outcome?> ProposeAsync(int id, ReviewForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        Candidacy candidacy = found.Candidacy;
        string reasons = form.Reasons!.Trim();
        var objections = CandidacyRules.ObjectionsToReviewing(candidacy, form.Outcome!.Value, reasons, found.Reviews, found.Terms.Candidacy, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (candidacy.Version != form.Version) return Outcome.Refused(CandidacyTurnService.ChangedMeanwhile);
        BoardSeat? seat = (await db.SeatsOnAsync(found.Today, ct)).FirstOrDefault(one => one.Id == actor.BoardSeatId);
        var decision = new BoardDecision(QuestionIn("ru", found, form.Outcome.Value), QuestionIn("en", found, form.Outcome.Value), seat, found.Today);
        db.CandidacyReviews.Add(new CandidacyReview(candidacy, form.Outcome.Value, reasons, decision));
        return await SaveAsync(candidacy, actor, Act.ReviewCandidacy, new { form.Outcome }, ct);
    }, ct);

    /// <summary>Takes the candidate's account; answers null for candidacies of others.</summary>
    public Task<Outcome?> GiveAccountAsync(int id, AccountForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        string account = form.Account!.Trim();
        var objections = CandidacyRules.ObjectionsToAccount(found.Candidacy, account, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (found.Candidacy.Version != form.Version) return Outcome.Refused(CandidacyTurnService.ChangedMeanwhile);
        Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person speaks for nobody.");
        found.Candidacy.GiveAccount(account, by, found.Today);
        return await SaveAsync(found.Candidacy, actor, Act.GiveCandidateAccount, null, ct);
    }, ct);

    /// <summary>The proposal as the record will say it; reasons are no part of it.</summary>
    private string QuestionIn(string language, CandidacyFile found, ReviewOutcome outcome)
    {
        OrganisationName name = found.Candidacy.Organisation.Name;
        string called = (language == "en" ? name.English : null) ?? name.Short ?? name.Full;
        return texts.In(language)[$"Candidacies.Question.{outcome}", called.Length > NameLength ? called[..NameLength] : called, found.ProlongedUntil];
    }

    private async Task<Outcome> SaveAsync(Candidacy candidacy, Actor actor, Act act, object? details, CancellationToken ct)
    {
        audit.Record(actor, act, candidacy, details);
        db.Touch(candidacy);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
