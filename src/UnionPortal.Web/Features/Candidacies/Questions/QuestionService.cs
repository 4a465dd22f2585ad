using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Candidacies.Cases;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Questions;

/// <summary>Puts a question to an applicant and takes the answer; both sides are told by letter.</summary>
public sealed class QuestionService(PortalDb db, CaseTurnService turns, AuditTrail audit, LetterReaderQuery readers, Mailer mailer)
{
    public Task<Outcome?> AskAsync(int id, QuestionForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        Application application = found.Application;
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToAskingApplicant(application);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (application.Version != form.Version) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);
        application.AskApplicant(form.Text!.Trim(), await PersonAsync(actor, ct), found.Today);
        foreach (LetterReader reader in await readers.SpeakingForAsync(application.OrganisationId, found.Today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "QuestionAsked", application.Number, form.Text.Trim(), mailer.Link(reader.Culture, $"/applications/{id}/question"));
        return await SaveAsync(application, actor, Act.AskApplicant, ct);
    }, ct);

    /// <summary>Answers null where the application is not there or not the actor's own.</summary>
    public Task<Outcome?> AnswerAsync(int id, AnswerForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async found =>
    {
        Application application = found.Application;
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToAnsweringQuestion(application);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (application.Version != form.Version) return Outcome.Refused(CaseTurnService.ChangedMeanwhile);
        application.AnswerQuestion(form.Answer!.Trim(), await PersonAsync(actor, ct), found.Today);
        foreach (LetterReader reader in await readers.OfficeAndChairAsync(found.Today, ct))
        {
            string day = Dates.Long(found.DueOn, Cultures.Of(reader.Culture));
            mailer.Enqueue(reader.Email, reader.Culture, "QuestionAnswered", application.Number, application.Organisation.Name.Full, day, mailer.Link(reader.Culture, $"/board/cases/{id}"));
        }
        return await SaveAsync(application, actor, Act.AnswerQuestion, ct);
    }, ct);

    private async Task<Person> PersonAsync(Actor actor, CancellationToken ct) =>
        await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person neither asks nor answers.");

    private async Task<Outcome> SaveAsync(Application application, Actor actor, Act act, CancellationToken ct)
    {
        audit.Record(actor, act, application, new { number = application.Number });
        db.Touch(application);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
