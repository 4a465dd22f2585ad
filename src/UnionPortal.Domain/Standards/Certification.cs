using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Standards;

/// <summary>How a certification stands on a day; computed.</summary>
public enum CertificationState
{
    Draft,

    /// <summary>Readers are wanted.</summary>
    Assigning,
    Reading,
    ThirdWanted,
    Certified,

    /// <summary>Its time is over.</summary>
    Lapsed,
    Refused,
}

/// <summary>
/// A member certifies itself to a standard: it fills in the checklist, two read it without seeing each other's points, a third where
/// they lie too far apart, and the certificate holds until a day (U10).
/// </summary>
[Clause("U10")]
public class Certification
{
    public const int ReplyLength = 4000;

    private readonly List<CertificationAnswer> answers = [];
    private readonly List<Assessment> assessments = [];

    private Certification() { }

    /// <param name="running">Those the organisation has to any edition of this standard.</param>
    public Certification(Organisation organisation, Standard standard, bool isInForce, IReadOnlyCollection<Certification> running, CertificationTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToBeginning(isInForce, running, terms, today));
        Organisation = organisation;
        Standard = standard;
        BegunOn = today;
    }

    public int Id { get; private set; }

    public int OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int StandardId { get; private set; }

    public Standard Standard { get; private set; } = null!;

    public DateOnly BegunOn { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public Person? SubmittedBy { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>Hundredths of a point of a hundred; null until it is concluded.</summary>
    public int? Score { get; private set; }

    /// <summary>The day from which the certificate holds no more; null where none was given.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>What the member says to the result.</summary>
    public string? Reply { get; private set; }

    public DateOnly? RepliedOn { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<CertificationAnswer> Answers => answers;

    public IReadOnlyList<Assessment> Assessments => assessments;

    public IReadOnlyList<Assessment> Standing => [.. assessments.Where(one => one.Stands).OrderBy(one => one.IsThird).ThenBy(one => one.Id)];

    public bool HasThird => Standing.Any(one => one.IsThird);

    public CertificationAnswer? AnswerTo(StandardQuestion question) => answers.Find(one => one.Question == question);

    public Assessment? AssessmentOf(Person person) => Standing.FirstOrDefault(one => one.IsBy(person));

    public CertificationState StateOn(DateOnly day) =>
        SubmittedOn is null ? CertificationState.Draft
        : ConcludedOn is not null ? Until is not { } until ? CertificationState.Refused : day < until ? CertificationState.Certified : CertificationState.Lapsed
        : Standing.Count(one => !one.IsThird) < ValuationRules.Readers ? CertificationState.Assigning
        : Standing.Any(one => !one.IsIn) || HasThird ? CertificationState.Reading : CertificationState.ThirdWanted;

    /// <summary>What the member says to one question; a later word takes the place of the earlier.</summary>
    public void Say(StandardQuestion question, AnswerText text)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToSaying(this, question, text));
        CertificationAnswer? answer = AnswerTo(question);
        if (answer is null) answers.Add(answer = new CertificationAnswer(question));
        answer.Say(text);
    }

    public void Submit(Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToSubmitting(this));
        (SubmittedBy, SubmittedOn) = (by, today);
    }

    public Assessment Assign(ReaderFacts reader, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToAssigning(this, reader, today));
        var made = new Assessment(reader.Person, StateOn(today) == CertificationState.ThirdWanted, today);
        assessments.Add(made);
        return made;
    }

    /// <summary>The reader lays the checklist down; another is assigned.</summary>
    public void Declare(Person reader, string conflict, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToDeclaring(this, reader, conflict));
        AssessmentOf(reader)!.Declare(conflict, today);
    }

    /// <summary>A reader's points by place of the question; with those of the last one wanted the result stands.</summary>
    public void Assess(Person reader, IReadOnlyList<int?> points, string comment, CharterTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToAssessing(this, reader, points, comment));
        AssessmentOf(reader)!.Give(points, comment, today);
        if (Standing.Count < ValuationRules.Readers || Standing.Any(one => !one.IsIn)) return;
        List<int> scores = [.. Standing.Select(one => one.Score!.Value)];
        if (!HasThird && ScoreReckoning.AreTooFar(scores[0], scores[1], terms.Valuation)) return;
        Score = ScoreReckoning.Round(ScoreReckoning.Counting(scores).Sum(place => (long)scores[place]), ValuationRules.Readers);
        ConcludedOn = today;
        if (Score >= terms.Certification.Enough * ScoreReckoning.Hundred) Until = today.AddMonths(terms.Certification.Months);
    }

    public void Answer(string reply, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificationRules.ObjectionsToReplying(this, reply));
        (Reply, RepliedOn) = (reply, today);
    }
}
