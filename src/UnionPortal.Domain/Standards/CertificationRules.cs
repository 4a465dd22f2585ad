using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Standards;

/// <summary>How a member certifies itself to a standard, and who reads it (U10).</summary>
public static class CertificationRules
{
    public static readonly Objection NotInForce = new("CertificationNotInForce", "U10");
    public static readonly Objection Running = new("CertificationRunning", "U10");
    public static readonly Objection TooEarly = new("CertificationTooEarly", "U10");
    public static readonly Objection Submitted = new("CertificationSubmitted", "U10");
    public static readonly Objection OtherStandard = new("CertificationOtherStandard", "U10");
    public static readonly Objection EvidenceMissing = new("CertificationEvidenceMissing", "U10");
    public static readonly Objection ReasonMissing = new("CertificationReasonMissing", "U10");
    public static readonly Objection Incomplete = new("CertificationIncomplete", "U10");
    public static readonly Objection NotSubmitted = new("CertificationNotSubmitted", "U10");
    public static readonly Objection Concluded = new("CertificationConcluded", "U10");
    public static readonly Objection NotAReader = new("CertificationNotAReader", "U10");
    public static readonly Objection Tied = new("CertificationTied", "U10");
    public static readonly Objection ReadsAlready = new("CertificationReadsAlready", "U10");
    public static readonly Objection EnoughReaders = new("CertificationEnoughReaders", "U10");
    public static readonly Objection NotTheReader = new("CertificationNotTheReader", "U10");
    public static readonly Objection ReadAlready = new("CertificationReadAlready", "U10");
    public static readonly Objection PointsMissing = new("CertificationPointsMissing", "U10");
    public static readonly Objection CommentMissing = new("CertificationCommentMissing", "U10");
    public static readonly Objection ConflictMissing = new("CertificationConflictMissing", "U10");
    public static readonly Objection NotConcluded = new("CertificationNotConcluded", "U10");
    public static readonly Objection RepliedAlready = new("CertificationRepliedAlready", "U10");

    /// <summary>One at a time, to an edition in force; while a certificate holds, only in the months before its end.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToBeginning(bool isInForce, IReadOnlyCollection<Certification> running, CertificationTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (!isInForce) objections.Add(NotInForce);
        if (running.Any(one => one.ConcludedOn is null)) objections.Add(Running);
        if (running.Max(one => one.Until) is { } until && RenewableFrom(until, terms) > today) objections.Add(TooEarly.With(RenewableFrom(until, terms)));
        return objections;
    }

    [Clause("U10")]
    public static DateOnly RenewableFrom(DateOnly until, CertificationTerms terms) => until.AddMonths(-terms.RenewMonths);

    /// <summary>It holds, its end is near, and nothing later to the same standard or its next edition is under way.</summary>
    [Clause("U10")]
    public static bool IsToRenew(Certification certification, IReadOnlyCollection<Certification> all, CertificationTerms terms, DateOnly today) =>
        certification.Until is { } until && today < until && RenewableFrom(until, terms) <= today
        && !all.Any(one => one != certification && one.BegunOn >= certification.BegunOn && (one.Standard == certification.Standard || one.Standard.Earlier == certification.Standard));

    /// <summary>What does not apply has a reason; what is met has evidence where the standard asks for it.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToSaying(Certification certification, StandardQuestion question, AnswerText text)
    {
        List<Objection> objections = [.. Drafting(certification)];
        if (!certification.Standard.Questions.Contains(question)) objections.Add(OtherStandard);
        bool hasWords = !string.IsNullOrWhiteSpace(text.Words), hasLink = !string.IsNullOrWhiteSpace(text.Link);
        if (text.Mark == AnswerMark.NotApplicable && !hasWords) objections.Add(ReasonMissing);
        if (question.NeedsEvidence && text.Mark is AnswerMark.Met or AnswerMark.Partly && !hasWords && !hasLink && text.File is null) objections.Add(EvidenceMissing);
        return objections;
    }

    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToSubmitting(Certification certification)
    {
        List<Objection> objections = [.. Drafting(certification)];
        int missing = certification.Standard.Questions.Count - certification.Answers.Count;
        if (missing > 0) objections.Add(Incomplete.With(missing));
        return objections;
    }

    /// <summary>Two of the council or the office without a tie to the member; a third only when the two lie too far apart.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToAssigning(Certification certification, ReaderFacts reader, DateOnly today)
    {
        List<Objection> objections = [.. Open(certification)];
        if (!reader.MaySit) objections.Add(NotAReader);
        if (reader.Tie != ReaderTie.None) objections.Add(Tied);
        if (certification.Assessments.Any(one => one.IsBy(reader.Person))) objections.Add(ReadsAlready);
        if (certification.StateOn(today) == CertificationState.Reading) objections.Add(EnoughReaders);
        return objections;
    }

    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToWorking(Certification certification, Person reader) => certification.AssessmentOf(reader) switch
    {
        null => [NotTheReader],
        { IsIn: true } => [ReadAlready],
        _ => Open(certification),
    };

    /// <summary>A point from 0 to 2 for every question; none only where the member says that it does not apply.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToAssessing(Certification certification, Person reader, IReadOnlyList<int?> points, string comment)
    {
        List<Objection> objections = [.. ObjectionsToWorking(certification, reader)];
        IReadOnlyList<StandardQuestion> asked = certification.Standard.InOrder;
        if (points.Count != asked.Count || asked.Where((one, at) => !Fits(certification.AnswerTo(one), points[at])).Any()) objections.Add(PointsMissing);
        if (string.IsNullOrWhiteSpace(comment)) objections.Add(CommentMissing);
        return objections;
    }

    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToDeclaring(Certification certification, Person reader, string conflict)
    {
        List<Objection> objections = [.. ObjectionsToWorking(certification, reader)];
        if (string.IsNullOrWhiteSpace(conflict)) objections.Add(ConflictMissing);
        return objections;
    }

    /// <summary>The member answers once, when the result stands.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToReplying(Certification certification, string reply)
    {
        List<Objection> objections = [];
        if (certification.ConcludedOn is null) objections.Add(NotConcluded);
        if (certification.RepliedOn is not null) objections.Add(RepliedAlready);
        if (string.IsNullOrWhiteSpace(reply)) objections.Add(CommentMissing);
        return objections;
    }

    private static bool Fits(CertificationAnswer? answer, int? points) =>
        points is null ? answer?.Mark == AnswerMark.NotApplicable : points >= 0 && points <= Assessment.MostPoints;

    private static IReadOnlyList<Objection> Drafting(Certification certification) => certification.SubmittedOn is null ? [] : [Submitted];

    private static IReadOnlyList<Objection> Open(Certification certification) =>
        certification.SubmittedOn is null ? [NotSubmitted] : certification.ConcludedOn is not null ? [Concluded] : [];
}
