using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Valuations;

/// <summary>What ties a person to an organisation, so that it does not value its results.</summary>
public enum ReaderTie
{
    None,

    /// <summary>Speaks for it, or did within the years looked back on.</summary>
    Mandate,

    /// <summary>Sits on the board for it, or did.</summary>
    Seat,

    /// <summary>Is one of its founders.</summary>
    Founder,

    /// <summary>Speaks for an organisation that has a head or a founder in common with it.</summary>
    Kindred,
}

/// <summary>A person as a possible reader of one report.</summary>
/// <param name="MaySit">Whether the person sits on the expert council or works in the office.</param>
public sealed record ReaderFacts(Person Person, bool MaySit, ReaderTie Tie);

/// <summary>Who values whose results, and how it is done (U11).</summary>
public static class ValuationRules
{
    /// <summary>Readers of each report, before a third is called in.</summary>
    public const int Readers = 2;

    /// <summary>Years a mandate that is over still ties its holder.</summary>
    public const int TiedYears = 3;

    public static readonly Objection NotAccepted = new("ValuationNotAccepted", "U11");
    public static readonly Objection NoCriteria = new("ValuationNoCriteria", "U11");
    public static readonly Objection OpenAlready = new("ValuationOpenAlready", "U11");
    public static readonly Objection Concluded = new("ValuationConcluded", "U11");
    public static readonly Objection NotAReader = new("ValuationNotAReader", "U11");
    public static readonly Objection Tied = new("ValuationTied", "U11");
    public static readonly Objection DeclaredBefore = new("ValuationDeclaredBefore", "U11");
    public static readonly Objection ReadsAlready = new("ValuationReadsAlready", "U11");
    public static readonly Objection EnoughReaders = new("ValuationEnoughReaders", "U11");
    public static readonly Objection NobodyFree = new("ValuationNobodyFree", "U11");
    public static readonly Objection NotTheReader = new("ValuationNotTheReader", "U11");
    public static readonly Objection ReadAlready = new("ValuationReadAlready", "U11");
    public static readonly Objection PointsMissing = new("ValuationPointsMissing", "U11");
    public static readonly Objection PointsOff = new("ValuationPointsOff", "U11");
    public static readonly Objection CommentMissing = new("ValuationCommentMissing", "U11");
    public static readonly Objection ConflictMissing = new("ValuationConflictMissing", "U11");
    public static readonly Objection NotConcluded = new("ValuationNotConcluded", "U11");
    public static readonly Objection AnsweredAlready = new("ValuationAnsweredAlready", "U11");
    public static readonly Objection AnswerMissing = new("ValuationAnswerMissing", "U11");

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToOpening(AnnualReport report, CriteriaSet? set, bool isOpenAlready)
    {
        List<Objection> objections = [];
        if (report.InForce is null) objections.Add(NotAccepted);
        if (set?.Record is null || !set.IsFor(report.Period.Year)) objections.Add(NoCriteria.With(report.Period.Year));
        if (isOpenAlready) objections.Add(OpenAlready);
        return objections;
    }

    /// <summary>Two of the council or the office without a tie to the member; a third only when the two lie too far apart.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToAssigning(Valuation valuation, ReaderFacts reader)
    {
        List<Objection> objections = [.. Done(valuation)];
        if (!reader.MaySit) objections.Add(NotAReader);
        if (reader.Tie != ReaderTie.None) objections.Add(Tied);
        if (valuation.ReadingOf(reader.Person) is not null) objections.Add(ReadsAlready);
        else if (valuation.Readings.Any(one => one.IsBy(reader.Person))) objections.Add(DeclaredBefore);
        if (valuation.State == ValuationState.Reading) objections.Add(EnoughReaders);
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToReading(Valuation valuation, Person reader, IReadOnlyDictionary<Criterion, int> points, string comment)
    {
        List<Objection> objections = [.. ObjectionsToWorking(valuation, reader)];
        List<Criterion> judged = [.. valuation.Set.InOrder.Where(one => one.IsJudged)];
        if (judged.Count != points.Count || judged.Exists(one => !points.ContainsKey(one))) objections.Add(PointsMissing);
        if (judged.Find(one => points.TryGetValue(one, out int given) && (given < 0 || given > one.Scale)) is { } off) objections.Add(PointsOff.With(off.Place, off.Scale));
        if (string.IsNullOrWhiteSpace(comment)) objections.Add(CommentMissing);
        return objections;
    }

    /// <summary>A conflict is declared before scoring: afterwards the points stand.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToDeclaring(Valuation valuation, Person reader, string conflict)
    {
        List<Objection> objections = [.. ObjectionsToWorking(valuation, reader)];
        if (string.IsNullOrWhiteSpace(conflict)) objections.Add(ConflictMissing);
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToWorking(Valuation valuation, Person reader) => valuation.ReadingOf(reader) switch
    {
        null => [NotTheReader],
        { IsIn: true } => [ReadAlready],
        _ => Done(valuation),
    };

    /// <summary>The member answers once, when the result stands.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToAnswering(Valuation valuation, string answer)
    {
        List<Objection> objections = [];
        if (valuation.State != ValuationState.Concluded) objections.Add(NotConcluded);
        if (valuation.AnsweredOn is not null) objections.Add(AnsweredAlready);
        if (string.IsNullOrWhiteSpace(answer)) objections.Add(AnswerMissing);
        return objections;
    }

    /// <summary>Whether a person may see what a reader gave: the reader always, everybody else when the result stands.</summary>
    [Clause("U11")]
    public static bool MaySee(Valuation valuation, Reading reading, Person? person) =>
        valuation.State == ValuationState.Concluded || (person is not null && reading.IsBy(person));

    private static IReadOnlyList<Objection> Done(Valuation valuation) => valuation.State == ValuationState.Concluded ? [Concluded] : [];
}
