using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Prepares a decision: judgements on what no figure answers, and the proposal put to the board.</summary>
public sealed class ProposalService(PortalDb db, CaseTurnService turns, AuditTrail audit, Texts texts)
{
    private const int NameLength = 400;

    public Task<Outcome?> ProposeAsync(int id, ProposalForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        Application application = found.Application;
        string? reasons = form.Reasons?.Trim();
        var objections = AdmissionRules.ObjectionsToProposing(application, form.Outcome!.Value, reasons, found.Facts, found.Terms);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (application.Version != form.Version) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);
        var decision = new BoardDecision(QuestionIn("ru", application, form.Outcome.Value), QuestionIn("en", application, form.Outcome.Value), found.SeatOf(actor), found.Today);
        application.Propose(new AdmissionProposal(application, form.Outcome.Value, form.Outcome == AdmissionOutcome.Declined ? reasons : null, decision));
        return await SaveAsync(application, actor, Act.ProposeDecision, new { form.Outcome }, ct);
    }, ct);

    public Task<Outcome?> JudgeAsync(int id, string rule, JudgementForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        Application application = found.Application;
        var objections = EligibilityRules.ObjectionsToJudging(found.Facts.Passport, rule, form.Reason).ToList();
        if (application.State != ApplicationState.Submitted) objections.Add(AdmissionRules.AlreadyDecided);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (application.Version != form.Version) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);
        Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person judges nothing.");
        application.Judge(new Judgement(rule, form.Answer == JudgementAnswer.Met, by, form.Reason!.Trim(), found.Today));
        return await SaveAsync(application, actor, Act.JudgeEligibility, new { rule, form.Answer }, ct);
    }, ct);

    /// <summary>The proposal as the record will say it; reasons are for the applicant only and are no part of it.</summary>
    private string QuestionIn(string language, Application application, AdmissionOutcome outcome)
    {
        OrganisationName name = application.Organisation.Name;
        string called = (language == "en" ? name.English : null) ?? name.Short ?? name.Full;
        return texts.In(language)[$"Board.Question.{outcome}", called.Length > NameLength ? called[..NameLength] : called];
    }

    private async Task<Outcome> SaveAsync(Application application, Actor actor, Act act, object details, CancellationToken ct)
    {
        audit.Record(actor, act, application, details);
        db.Touch(application);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
