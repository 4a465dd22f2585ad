using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>Reads applications for whoever speaks for the organisation.</summary>
public sealed class ApplicationsQuery(ApplicationStore applications, ApplicationSheets sheets, TaskLines tasks, UnionCalendar calendar)
{
    public async Task<IReadOnlyList<ApplicationRow>> OwnAsync(Actor actor, CancellationToken ct) =>
        [.. (await applications.OfAsync(actor, ct)).Select(one => new ApplicationRow(one.Id, one.Organisation.Name.Full, one.Number, StampOf(one), one.StartedOn, one.SubmittedOn))];

    public async Task<ApplicationPage?> PageAsync(int id, string? saved, Actor actor, CancellationToken ct)
    {
        if (await applications.FindToReadAsync(id, actor, ct) is not { } application) return null;
        ApplicationSheet sheet = await sheets.OfAsync(application, Cultures.Current, calendar.Today, ct);
        bool isDraft = application.State == ApplicationState.Draft;
        return new ApplicationPage(id, sheet.Organisation, application.State, isDraft ? tasks.Of(application, sheet) : [])
        {
            Number = application.Number, Today = calendar.Today, DecideBy = tasks.DecideBy(application),
            KeptUntil = isDraft ? tasks.KeptUntil(application) : null, HasLapsed = application.HasLapsed,
            Done = ApplicationSections.All.Count(application.FinishedSections.Contains), All = ApplicationSections.All.Count,
            Saved = ApplicationSections.All.Contains(saved) ? saved : null, Events = tasks.EventsOf(application),
            Questions = Cases.QuestionLine.Of(application, Cultures.Current),
            MayAnswer = actor.MayFor(Act.AnswerQuestion, application.OrganisationId) && ApplicationRules.ObjectionsToAnsweringQuestion(application).Count == 0,
            HasCopy = application.CopyFileId is not null,
            MayWithdraw = actor.MayFor(Act.WithdrawApplication, application.OrganisationId) && ApplicationRules.ObjectionsToWithdrawing(application).Count == 0,
        };
    }

    public async Task<PassportPage?> PassportAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await applications.FindToReadAsync(id, actor, ct) is not { } application) return null;
        ApplicationSheet sheet = await sheets.OfAsync(application, Cultures.Current, calendar.Today, ct);
        return new PassportPage(id, sheet.Organisation, sheet.Passport);
    }

    public static Stamp StampOf(Application application) => application.State switch
    {
        ApplicationState.Draft => Stamp.Draft,
        ApplicationState.Submitted => Stamp.Waiting,
        ApplicationState.Withdrawn => Stamp.Ended,
        _ => application.Result == AdmissionOutcome.Declined ? Stamp.Declined : Stamp.Accepted,
    };
}
