using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Valuations;

[Trait("Clause", "U11")]
public class ScoreReckoningTests
{
    private static readonly ValuationTerms Terms = new() { Distance = 15 };

    [Theory]
    [InlineData(30, 5, new[] { 3, 4 }, 2100)] // 30 × 7 ÷ 10 = 21
    [InlineData(10, 3, new[] { 1, 1 }, 333)] // 3,333…
    [InlineData(10, 3, new[] { 2, 2 }, 667)] // 6,666… rounds up
    [InlineData(1, 8, new[] { 1 }, 13)] // 0,125: the half rounds up
    [InlineData(100, 5, new[] { 5, 5 }, 10000)]
    [InlineData(100, 5, new[] { 0, 0 }, 0)]
    public void A_line_is_weight_times_points_over_scale_and_readers(int weight, int scale, int[] points, int hundredths) =>
        Assert.Equal(hundredths, new ScoreLine(A.Criteria(A.Judged(weight, scale)).Criteria[0], points).Hundredths);

    [Theory]
    [InlineData(5000, 6500, false)]
    [InlineData(6501, 5000, true)]
    [InlineData(5000, 6501, true)]
    public void Beyond_the_distance_is_too_far_and_at_it_is_not(int one, int other, bool far) => Assert.Equal(far, ScoreReckoning.AreTooFar(one, other, Terms));

    [Theory]
    [InlineData(new[] { 4000, 7000 }, new[] { 0, 1 })]
    [InlineData(new[] { 4000, 7000, 6500 }, new[] { 1, 2 })]
    [InlineData(new[] { 4000, 7000, 4100 }, new[] { 0, 2 })]
    [InlineData(new[] { 4000, 7000, 5500 }, new[] { 1, 2 })] // Equally near: the higher pair.
    public void Of_three_the_two_that_lie_nearest_count(int[] scores, int[] counting) => Assert.Equal(counting, ScoreReckoning.Counting(scores));

    [Fact]
    public void The_sum_is_the_sum_of_its_printed_lines()
    {
        CriteriaSet set = A.AdoptedCriteria(A.Judged(33, 7), A.Judged(33, 7), A.Judged(34, 3));
        var random = new Random(11);
        for (int round = 0; round < 200; round++)
        {
            Dictionary<Criterion, int>[] readers = [.. Enumerable.Range(0, 2).Select(_ => set.Criteria.ToDictionary(one => one, one => random.Next(one.Scale + 1)))];
            IReadOnlyList<ScoreLine> lines = ScoreReckoning.LinesOf(set, new Dictionary<Criterion, int>(), readers);

            Assert.Equal(lines.Sum(line => line.Hundredths), ScoreReckoning.SumOf(lines));
            Assert.InRange(ScoreReckoning.SumOf(lines), 0, 10000);
        }
    }

    [Fact]
    public void Figures_alone_bring_computed_criteria_only()
    {
        CriteriaSet set = A.AdoptedCriteria(A.Judged(60), A.Computed(40, ReportMeasure.Programmes, 1, 5));

        IReadOnlyList<ScoreLine> lines = ScoreReckoning.Computed(set, A.Measured(programmes: 3));

        Assert.Equal(2000, ScoreReckoning.SumOf(lines));
        Assert.Single(lines);
    }
}
