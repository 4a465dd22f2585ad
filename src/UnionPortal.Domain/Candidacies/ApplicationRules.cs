using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>The sections of an application, by key, in the order of the task list.</summary>
public static class ApplicationSections
{
    public const string Organisation = "organisation";
    public const string Purposes = "purposes";
    public const string Founders = "founders";
    public const string Income = "income";
    public const string People = "people";
    public const string Documents = "documents";
    public const string Declarations = "declarations";
    public const string Consent = "consent";

    public static readonly IReadOnlyList<string> All = [Organisation, Purposes, Founders, Income, People, Documents, Declarations, Consent];
}

/// <summary>When an application may be submitted and taken back (A15).</summary>
public static class ApplicationRules
{
    public static readonly Objection AlreadySubmitted = new("ApplicationAlreadySubmitted", "A15");
    public static readonly Objection NotSubmitted = new("ApplicationNotSubmitted", "A15");
    public static readonly Objection SectionUnfinished = new("ApplicationSectionUnfinished", "A15");
    public static readonly Objection DocumentMissing = new("ApplicationDocumentMissing", "A15");
    public static readonly Objection ConsentMissing = new("ApplicationConsentMissing", "A15");
    public static readonly Objection CommitmentMissing = new("ApplicationCommitmentMissing", "A12b");
    public static readonly Objection WaitingPeriod = new("ApplicationWaitingPeriod", "A15");
    public static readonly Objection OneIsOpen = new("ApplicationOneIsOpen", "A15");
    public static readonly Objection AlreadyBelongs = new("ApplicationAlreadyBelongs", "A15");
    public static readonly Objection NothingMore = new("ApplicationNothingMore", "A16");

    public static readonly Objection QuestionOpen = new("ApplicationQuestionOpen", "A15");
    public static readonly Objection NothingAsked = new("ApplicationNothingAsked", "A15");

    public static readonly Objection SpokenForByOthers = new("ApplicationSpokenForByOthers");

    /// <summary>
    /// Objections to a person's speaking for an organisation the union knows already: it belongs to the union, or others
    /// hold its mandate. Knowing its number makes nobody its representative.
    /// </summary>
    public static IReadOnlyList<Objection> ObjectionsToSpeakingFor(
        IReadOnlyCollection<Representative> mandates, bool belongs, Person person, DateOnly today)
    {
        bool speaksAlready = mandates.Any(one => one.Person == person && one.StandsOn(today));
        bool othersSpeak = mandates.Any(one => one.Person != person && one.StandsOn(today));
        return !speaksAlready && (belongs || othersSpeak) ? [SpokenForByOthers] : [];
    }

    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToSubmitting(Application application, AdmissionTerms terms)
    {
        if (application.State != ApplicationState.Draft) return [AlreadySubmitted];
        List<Objection> objections =
        [
            .. ApplicationSections.All.Where(section => !application.FinishedSections.Contains(section)).Select(section => SectionUnfinished.With(section)),
            .. terms.RequiredDocuments.Where(kind => !application.Organisation.Documents.Any(one => one.Kind == kind)).Select(kind => DocumentMissing.With(kind)),
        ];
        if (application.ConsentAt is null) objections.Add(ConsentMissing);
        if (!application.Declarations.CommitsToMission) objections.Add(CommitmentMissing);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToWithdrawing(Application application) => application.State switch
    {
        ApplicationState.Draft or ApplicationState.Submitted when application.OpenProposal is null => [],
        ApplicationState.Submitted => [AdmissionRules.ProposalOpen],
        _ => [AdmissionRules.AlreadyDecided],
    };

    /// <summary>One question at a time, and only while the board has the application before it (A15).</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToAskingApplicant(Application application)
    {
        if (application.State != ApplicationState.Submitted) return [NotSubmitted];
        return application.OpenQuestion is { } open ? [QuestionOpen.With(open.AskedOn)] : [];
    }

    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToAnsweringQuestion(Application application)
    {
        if (application.State != ApplicationState.Submitted) return [NotSubmitted];
        return application.OpenQuestion is null ? [NothingAsked] : [];
    }

    /// <summary>
    /// Objections to beginning a new application: one is open, the organisation is a member, or the waiting time after a refusal
    /// runs. Candidates and partners may ask for more than they are, a candidate before its time is over (A14, A16).
    /// </summary>
    [Clause("A14")]
    [Clause("A15")]
    [Clause("A16")]
    public static IReadOnlyList<Objection> ObjectionsToBeginning(
        IReadOnlyCollection<Application> earlier, bool isMember, AdmissionTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (isMember) objections.Add(AlreadyBelongs);
        if (earlier.Any(one => one.State is ApplicationState.Draft or ApplicationState.Submitted)) objections.Add(OneIsOpen);
        DateOnly? mayFrom = earlier.Where(one => one.Result == AdmissionOutcome.Declined).Max(one => one.DecidedOn)?.AddMonths(terms.ReapplyAfterMonths);
        if (today < mayFrom) objections.Add(WaitingPeriod.With(mayFrom.Value));
        return objections;
    }

    /// <summary>Partnership is for those outside: a candidate or partner may ask for membership only.</summary>
    [Clause("A16")]
    public static IReadOnlyList<Objection> ObjectionsToSeeking(Seeking seeking, bool belongs) =>
        belongs && seeking == Seeking.Partnership ? [NothingMore] : [];
}
