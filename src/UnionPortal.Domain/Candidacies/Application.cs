using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What the applicant asks for.</summary>
public enum Seeking
{
    Membership,
    Partnership,
}

/// <summary>What the board can decide on an application (A14–A16).</summary>
public enum AdmissionOutcome
{
    Member,
    Candidate,
    Partner,
    Declined,
}

/// <summary>Where an application stands; computed from its dates.</summary>
public enum ApplicationState
{
    Draft,
    Submitted,
    Withdrawn,
    Decided,
}

/// <summary>
/// An organisation's request to be admitted: written over days, submitted once, decided under the terms of the day it was lodged.
/// </summary>
[Clause("A15")]
public class Application
{
    public const int NumberLength = 20;
    public const int ReasonsLength = 4000;

    private readonly List<Recommendation> recommendations = [];
    private readonly List<AdmissionProposal> proposals = [];
    private readonly List<Judgement> judgements = [];
    private readonly List<ApplicationQuestion> questions = [];

    private Application() { }

    public Application(Organisation organisation, Seeking seeking, Person startedBy, DateOnly startedOn)
    {
        Organisation = organisation;
        Seeking = seeking;
        StartedBy = startedBy;
        StartedOn = startedOn;
        LastChangedOn = startedOn;
    }

    public int Id { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public Seeking Seeking { get; private set; }

    public Person StartedBy { get; private set; } = null!;

    public DateOnly StartedOn { get; private set; }

    /// <summary>The day somebody last wrote on the draft.</summary>
    public DateOnly LastChangedOn { get; private set; }

    /// <summary>Keys of the sections the applicant marked as finished.</summary>
    public List<string> FinishedSections { get; private set; } = [];

    public Declarations Declarations { get; private set; } = Declarations.None;

    /// <summary>When consent to the handling of personal data was given, and to which text.</summary>
    public DateTime? ConsentAt { get; private set; }

    public string? ConsentText { get; private set; }

    /// <summary>Number given on submission, for example <c>2026-0007</c>.</summary>
    public string? Number { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public Person? SubmittedBy { get; private set; }

    /// <summary>First day of the charter version in force on submission.</summary>
    public DateOnly? TermsFrom { get; private set; }

    /// <summary>The file of the printed copy.</summary>
    public int? CopyFileId { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Taken back not by the applicant but by the portal: a draft that nobody wrote on any more.</summary>
    public bool HasLapsed { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public AdmissionOutcome? Result { get; private set; }

    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    /// <summary>Proposals put to the board, oldest first; at most one is open.</summary>
    public IReadOnlyList<AdmissionProposal> Proposals => proposals;

    public IReadOnlyList<Judgement> Judgements => judgements;

    /// <summary>What the applicant was asked, oldest first; at most one waits for its answer.</summary>
    public IReadOnlyList<ApplicationQuestion> Questions => questions;

    public ApplicationQuestion? OpenQuestion => questions.Find(question => question.IsOpen);

    public int Version { get; private set; }

    public ApplicationState State =>
        DecidedOn is not null ? ApplicationState.Decided
        : WithdrawnOn is not null ? ApplicationState.Withdrawn
        : SubmittedOn is not null ? ApplicationState.Submitted
        : ApplicationState.Draft;

    /// <summary>The last calendar year closed on the day of lodging; while it is being written, on the day given.</summary>
    public int FinancialYearOn(DateOnly today) => (SubmittedOn ?? today).Year - 1;

    public bool TakesRecommendations => State is ApplicationState.Draft or ApplicationState.Submitted;

    public AdmissionProposal? OpenProposal => proposals.Find(proposal => proposal.Decision.IsOpen);

    /// <summary>The last day on which the board decides in time; it moves with the days an answer is awaited. Null while nothing is submitted.</summary>
    public DateOnly? DecideBy(AdmissionTerms terms, DateOnly today) =>
        SubmittedOn?.AddDays(terms.DecisionDays + questions.Sum(question => question.DaysAwaited(today)));

    /// <summary>Two different organisations count once each (A15).</summary>
    [Clause("A15")]
    public int RecommendationsCountingOn(DateOnly date) => recommendations
        .Where(one => one.CountsOn(date)).Select(one => one.Recommender.Organisation).Distinct().Count();

    public void Finish(string section, bool finished)
    {
        FinishedSections = [.. FinishedSections.Where(key => key != section)];
        if (finished) FinishedSections.Add(section);
    }

    public void Seek(Seeking seeking) => Seeking = seeking;

    public void Declare(Declarations declarations) => Declarations = declarations;

    public void Consent(string text, DateTime at)
    {
        ConsentText = text;
        ConsentAt = at;
    }

    public Recommendation Ask(Member member, string? note, RecommendationFacts facts, RecommendationTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(RecommendationRules.ObjectionsToAsking(this, member, facts, terms, today));
        var request = new Recommendation(this, member, note, today, today.AddDays(terms.AnswerDays));
        recommendations.Add(request);
        return request;
    }

    public void Submit(string number, Person by, DateOnly termsFrom, AdmissionTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ApplicationRules.ObjectionsToSubmitting(this, terms));
        Number = number;
        SubmittedBy = by;
        SubmittedOn = today;
        TermsFrom = termsFrom;
    }

    public void KeepCopy(int fileId) => CopyFileId = fileId;

    public void Withdraw(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ApplicationRules.ObjectionsToWithdrawing(this));
        WithdrawnOn = today;
    }

    /// <summary>Notes that somebody wrote on the draft: it is kept longer.</summary>
    public void NoteChange(DateOnly today)
    {
        if (State == ApplicationState.Draft) LastChangedOn = today;
    }

    /// <summary>Closes a draft that nobody wrote on any more.</summary>
    public void Lapse(AdmissionTerms terms, DateOnly? lastLetterOn, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(DraftRules.ObjectionsToClosing(this, terms, lastLetterOn, today));
        WithdrawnOn = today;
        HasLapsed = true;
    }

    public void Judge(Judgement judgement)
    {
        if (State != ApplicationState.Submitted) throw new ForbiddenActException([ApplicationRules.NotSubmitted]);
        judgements.RemoveAll(known => known.Rule == judgement.Rule);
        judgements.Add(judgement);
    }

    /// <summary>Asks the applicant something; the days of the board stand still until the answer.</summary>
    public ApplicationQuestion AskApplicant(string text, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ApplicationRules.ObjectionsToAskingApplicant(this));
        var question = new ApplicationQuestion(text, by, today);
        questions.Add(question);
        return question;
    }

    public void AnswerQuestion(string answer, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ApplicationRules.ObjectionsToAnsweringQuestion(this));
        OpenQuestion!.Reply(answer, by, today);
    }

    /// <summary>Puts a proposal to the board; an earlier open one must have been taken back.</summary>
    public void Propose(AdmissionProposal proposal)
    {
        if (State != ApplicationState.Submitted) throw new ForbiddenActException([ApplicationRules.NotSubmitted]);
        if (OpenProposal is not null) throw new ForbiddenActException([AdmissionRules.ProposalOpen]);
        proposals.Add(proposal);
    }

    /// <summary>Carries out an adopted proposal; the caller makes the membership that follows from it.</summary>
    internal void Decide(AdmissionProposal proposal, DateOnly today)
    {
        DecidedOn = today;
        Result = proposal.Outcome;
    }
}
