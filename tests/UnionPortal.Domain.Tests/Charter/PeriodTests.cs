using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Charter;

public class PeriodTests
{
    private static readonly Period March = new(A.Day(2026, 3, 1), A.Day(2026, 4, 1));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void A_period_begins_with_its_first_day_and_ends_before_its_last(string date, bool covered) =>
        Assert.Equal(covered, March.Covers(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_period_without_an_end_covers_everything_after() => Assert.True(new Period(A.Day(2026, 3, 1), null).Covers(DateOnly.MaxValue));

    [Fact]
    public void Periods_that_only_touch_do_not_overlap() => Assert.False(March.Overlaps(new Period(A.Day(2026, 4, 1), null)));

    [Fact]
    public void Periods_that_share_a_day_overlap() => Assert.True(March.Overlaps(new Period(A.Day(2026, 3, 31), null)));
}
