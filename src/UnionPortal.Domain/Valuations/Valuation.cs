using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Valuations;

/// <summary>How a valuation stands; computed from its readings.</summary>
public enum ValuationState
{
    /// <summary>Readers are wanted.</summary>
    Assigning,

    /// <summary>Somebody has not read yet.</summary>
    Reading,

    /// <summary>The two lie too far apart: a third reader is wanted.</summary>
    ThirdWanted,
    Concluded,
}

/// <summary>Points a report earned by its figures, as they were when the valuation began.</summary>
public class ComputedScore
{
    private ComputedScore() { }

    internal ComputedScore(Criterion criterion, MeasuredReport report)
    {
        Criterion = criterion;
        Figure = report.Of(criterion.Measure!.Value);
        Points = criterion.PointsOf(report);
    }

    public int Id { get; private set; }

    public int CriterionId { get; private set; }

    public Criterion Criterion { get; private set; } = null!;

    public long Figure { get; private set; }

    public int Points { get; private set; }
}

/// <summary>
/// The results of one member's year, valued by the criteria in force: two readers who do not know each other's scores, a third where they
/// lie too far apart, one answer of the member (U11).
/// </summary>
[Clause("U11")]
public class Valuation
{
    public const int AnswerLength = 4000;

    private readonly List<ComputedScore> computed = [];
    private readonly List<Reading> readings = [];

    private Valuation() { }

    /// <param name="set">The set in force for the year; null where none is.</param>
    public Valuation(AnnualReport report, CriteriaSet? set, MeasuredReport measured, bool isOpenAlready, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ValuationRules.ObjectionsToOpening(report, set, isOpenAlready));
        Report = report;
        ReportVersion = report.InForce!.Number;
        Set = set!;
        OpenedOn = today;
        computed.AddRange(set!.InOrder.Where(one => !one.IsJudged).Select(one => new ComputedScore(one, measured)));
    }

    public int Id { get; private set; }

    public int ReportId { get; private set; }

    public AnnualReport Report { get; private set; } = null!;

    /// <summary>Number of the version that is valued; a later correction does not change what was read.</summary>
    public int ReportVersion { get; private set; }

    public int SetId { get; private set; }

    public CriteriaSet Set { get; private set; } = null!;

    public DateOnly OpenedOn { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>The result in hundredths of a point of a hundred; null until it is concluded.</summary>
    public int? Score { get; private set; }

    /// <summary>What the member says to it.</summary>
    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Person? AnsweredBy { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ComputedScore> Computed => computed;

    public IReadOnlyList<Reading> Readings => readings;

    /// <summary>Readings that count, in the order of their assignment.</summary>
    public IReadOnlyList<Reading> Standing => [.. readings.Where(one => one.Stands).OrderBy(one => one.IsThird).ThenBy(one => one.Id)];

    public bool HasThird => Standing.Any(one => one.IsThird);

    public ValuationState State => ConcludedOn is not null ? ValuationState.Concluded
        : Standing.Count(one => !one.IsThird) < ValuationRules.Readers ? ValuationState.Assigning
        : Standing.Any(one => !one.IsIn) ? ValuationState.Reading
        : HasThird ? ValuationState.Reading : ValuationState.ThirdWanted;

    public bool WantsReader => State is ValuationState.Assigning or ValuationState.ThirdWanted;

    /// <summary>The reading of this person that stands; null where there is none.</summary>
    public Reading? ReadingOf(Person person) => Standing.FirstOrDefault(one => one.IsBy(person));

    /// <summary>The score by each reading that is in: judged criteria and computed ones together.</summary>
    public int ScoreBy(Reading reading) => ScoreReckoning.SumOf(ScoreReckoning.LinesOf(Set, PointsByFigures, [reading.Points]));

    /// <summary>The readings whose scores make the result.</summary>
    public IReadOnlyList<Reading> Counting
    {
        get
        {
            List<Reading> read = [.. Standing.Where(one => one.IsIn)];
            return [.. ScoreReckoning.Counting(read.ConvertAll(ScoreBy)).Select(place => read[place])];
        }
    }

    /// <summary>The arithmetic of the result, line by line.</summary>
    public IReadOnlyList<ScoreLine> Lines => ScoreReckoning.LinesOf(Set, PointsByFigures, [.. Counting.Select(one => one.Points)]);

    private Dictionary<Criterion, int> PointsByFigures => computed.ToDictionary(one => one.Criterion, one => one.Points);

    public Reading Assign(ReaderFacts reader, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ValuationRules.ObjectionsToAssigning(this, reader));
        var made = new Reading(reader.Person, State == ValuationState.ThirdWanted, today);
        readings.Add(made);
        return made;
    }

    /// <summary>The reader lays the report down; another is assigned.</summary>
    public void Declare(Person reader, string conflict, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ValuationRules.ObjectionsToDeclaring(this, reader, conflict));
        ReadingOf(reader)!.Declare(conflict, today);
    }

    /// <summary>A reader's points; with those of the last one wanted the result stands.</summary>
    public void Read(Person reader, IReadOnlyDictionary<Criterion, int> points, string comment, ValuationTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ValuationRules.ObjectionsToReading(this, reader, points, comment));
        ReadingOf(reader)!.Score(points, comment, today);
        if (Standing.Count < ValuationRules.Readers || Standing.Any(one => !one.IsIn)) return;
        if (!HasThird && ScoreReckoning.AreTooFar(ScoreBy(Standing[0]), ScoreBy(Standing[1]), terms)) return;
        Score = ScoreReckoning.SumOf(Lines);
        ConcludedOn = today;
    }

    public void Reply(string answer, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ValuationRules.ObjectionsToAnswering(this, answer));
        (Answer, AnsweredBy, AnsweredOn) = (answer, by, today);
    }
}
