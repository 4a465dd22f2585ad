using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Valuations;

/// <summary>One line of the arithmetic: weight × points ÷ (scale × readers), in hundredths of a point of a hundred, halves rounded up.</summary>
/// <param name="Points">Points of each reader that counts; a single one for a computed criterion.</param>
public sealed record ScoreLine(Criterion Criterion, IReadOnlyList<int> Points)
{
    public int Hundredths => ScoreReckoning.Round((long)Criterion.Weight * Points.Sum() * ScoreReckoning.Hundred, (long)Criterion.Scale * Points.Count);
}

/// <summary>How points become a score: whole numbers only, so that the printed lines add up to the printed sum.</summary>
public static class ScoreReckoning
{
    public const int Hundred = 100;

    /// <summary>Division with halves rounded up; neither number is negative.</summary>
    public static int Round(long dividend, long divisor) => (int)(((2 * dividend) + divisor) / (2 * divisor));

    public static int SumOf(IEnumerable<ScoreLine> lines) => lines.Sum(line => line.Hundredths);

    /// <summary>Lines of every criterion of a set, by the points of those who count.</summary>
    [Clause("U11")]
    public static IReadOnlyList<ScoreLine> LinesOf(CriteriaSet set, IReadOnlyDictionary<Criterion, int> computed, IReadOnlyList<IReadOnlyDictionary<Criterion, int>> readers) =>
        [.. set.InOrder.Where(one => !one.IsJudged || readers.Count > 0)
            .Select(one => new ScoreLine(one, one.IsJudged ? [.. readers.Select(reader => reader[one])] : [computed[one]]))];

    /// <summary>What the figures of a report alone bring, without readers.</summary>
    [Clause("U11")]
    public static IReadOnlyList<ScoreLine> Computed(CriteriaSet set, MeasuredReport report) =>
        LinesOf(set, set.Criteria.Where(one => !one.IsJudged).ToDictionary(one => one, one => one.PointsOf(report)), []);

    /// <summary>Whether two scores lie further apart than the charter allows; exactly at the distance they do not.</summary>
    [Clause("U11")]
    public static bool AreTooFar(int one, int other, ValuationTerms terms) => Math.Abs(one - other) > terms.Distance * Hundred;

    /// <summary>
    /// Whose scores count: both of two; of three the two that lie nearest, and where two pairs lie equally near, the pair with the higher score.
    /// Answers places in the list.
    /// </summary>
    [Clause("U11")]
    public static IReadOnlyList<int> Counting(IReadOnlyList<int> scores)
    {
        if (scores.Count < 3) return [.. Enumerable.Range(0, scores.Count)];
        (int One, int Other)[] pairs = [(0, 1), (0, 2), (1, 2)];
        (int one, int other) = pairs.OrderBy(pair => Math.Abs(scores[pair.One] - scores[pair.Other])).ThenByDescending(pair => scores[pair.One] + scores[pair.Other]).First();
        return [one, other];
    }
}
