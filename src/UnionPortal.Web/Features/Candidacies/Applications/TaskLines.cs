using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>The lines of the task list with their states, and the history of an application.</summary>
public sealed class TaskLines(CharterBook charter, Texts texts, UnionCalendar calendar)
{
    public IReadOnlyList<TaskLine> Of(Application application, ApplicationSheet sheet) =>
    [
        .. ApplicationSections.All.Select(key => Section(application, sheet, key)),
        Recommendations(application),
        new TaskLine(texts["Applications.Task.Passport"], Link(application, "passport"), PassportStamp(sheet.Passport), PassportHint(sheet.Passport)),
        Answers(application),
    ];

    /// <summary>The day by which the board decides; null while nothing is submitted.</summary>
    public DateOnly? DecideBy(Application application) => application.DecideBy(TermsOf(application).Admission, calendar.Today);

    /// <summary>Until when a draft is kept if nobody writes on it.</summary>
    public DateOnly KeptUntil(Application application) => DraftRules.KeptUntil(application, TermsOf(application).Admission);

    public IReadOnlyList<TimelineEvent> EventsOf(Application application)
    {
        List<TimelineEvent> events = [new(application.StartedOn, texts["Applications.Event.Started"])];
        foreach (Recommendation one in application.Recommendations)
        {
            events.Add(new TimelineEvent(one.AskedOn, texts["Applications.Event.Asked"], one.Recommender.Organisation.Name.Full));
            if (one.Answer == RecommendationAnswer.Recommends && one.AnsweredOn is { } given) events.Add(new TimelineEvent(given, texts["Applications.Event.Given"], one.Recommender.Organisation.Name.Full));
        }

        if (application.SubmittedOn is { } submitted) events.Add(new TimelineEvent(submitted, texts["Applications.Event.Submitted", application.Number]));
        if (application.WithdrawnOn is { } withdrawn) events.Add(new TimelineEvent(withdrawn, texts[application.HasLapsed ? "Applications.Event.Lapsed" : "Applications.Event.Withdrawn"]));
        if (application.DecidedOn is { } decided) events.Add(new TimelineEvent(decided, texts["Applications.Event.Decided." + application.Result], ReasonsOf(application)));
        return [.. events.OrderBy(one => one.On)];
    }

    private TaskLine Section(Application application, ApplicationSheet sheet, string key)
    {
        Stamp state = application.FinishedSections.Contains(key) ? Stamp.Done
            : sheet.Section(key).Answers.Any(answer => answer.Given is not null) ? Stamp.InProgress : Stamp.NotStarted;
        return new TaskLine(texts["Applications.Section." + key], Link(application, key), state);
    }

    private TaskLine Recommendations(Application application)
    {
        int given = application.RecommendationsCountingOn(calendar.Today), needed = TermsOf(application).Recommendation.Required;
        Stamp state = given >= needed ? Stamp.Done : application.Recommendations.Any(one => one.IsAlive) ? Stamp.Waiting : Stamp.NotStarted;
        return new TaskLine(texts["Applications.Task.Recommendations"], Link(application, "recommendations"), state, texts["Applications.Task.Recommendations.Hint", given, needed]);
    }

    private TaskLine Answers(Application application)
    {
        bool ready = ApplicationRules.ObjectionsToSubmitting(application, TermsOf(application).Admission).Count == 0;
        return new TaskLine(texts["Applications.Task.Answers"], Link(application, "answers"), ready ? Stamp.NotStarted : Stamp.CannotYet,
            ready ? null : texts["Applications.Task.Answers.NotYet"]);
    }

    private static Stamp PassportStamp(EligibilityPassport passport) =>
        passport.Findings.Any(finding => finding.Verdict == Verdict.EvidenceMissing) ? Stamp.InProgress : Stamp.Done;

    private string PassportHint(EligibilityPassport passport) =>
        texts["Applications.Task.Passport.Hint", passport.Findings.Count(finding => finding.Verdict == Verdict.Met), passport.Findings.Count];

    private static string? ReasonsOf(Application application) =>
        application.Result == AdmissionOutcome.Declined ? application.Proposals.LastOrDefault(one => one.Decision.IsAdopted)?.Reasons : null;

    private CharterTerms TermsOf(Application application) => charter.TermsOn(application.TermsFrom ?? calendar.Today);

    private static string Link(Application application, string page) => $"/{Cultures.Current}/applications/{application.Id}/{page}";
}
