using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>No sum that is told gives away what fewer than the smallest group of organisations reported.</summary>
[Trait("Clause", "U11")]
public class SmallGroupsTests
{
    private const int Rounds = 2_000;

    private static readonly ReportTerms Terms = A.Terms().Report;

    [Fact]
    public void A_sum_is_told_from_the_third_organisation_on()
    {
        Assert.False(SmallGroups.MayTell(1, Terms));
        Assert.False(SmallGroups.MayTell(2, Terms));
        Assert.True(SmallGroups.MayTell(3, Terms));
        Assert.True(SmallGroups.MayTell(0, Terms));
    }

    [Fact]
    public void A_single_small_cell_takes_the_next_smallest_with_it()
    {
        SumCell[] cells = [Cell("big", 1, 2, 3, 4, 5), Cell("middle", 6, 7, 8), Cell("small", 9)];

        Assert.Equal(["middle", "small"], SmallGroups.Withheld(cells, Terms).Order());
    }

    [Fact]
    public void Small_cells_of_the_same_organisation_cover_nobody()
    {
        SumCell[] alone = [Cell("one", 1), Cell("two", 1), Cell("big", 1, 2, 3)];
        SumCell[] together = [Cell("one", 1), Cell("two", 4), Cell("three", 5), Cell("big", 1, 2, 3)];

        Assert.Equal(["big", "one", "two"], SmallGroups.Withheld(alone, Terms).Order());
        Assert.Equal(["one", "three", "two"], SmallGroups.Withheld(together, Terms).Order());
    }

    [Fact]
    public void Without_anything_to_hide_behind_the_total_is_not_told_either()
    {
        SumCell[] cells = [Cell("one", 1), Cell("two", 1, 2)];
        IReadOnlySet<string> withheld = SmallGroups.Withheld(cells, Terms);

        Assert.Equal(["one", "two"], withheld.Order());
        Assert.False(SmallGroups.MayTellTotal(cells, withheld, Terms));
    }

    [Fact]
    public void Whatever_the_reports_total_less_what_is_told_rests_on_enough_organisations()
    {
        for (int seed = 0; seed < Rounds; seed++)
        {
            var chance = new Random(seed);
            SumCell[] cells = [.. Enumerable.Range(0, chance.Next(1, 8)).Select(at => Cell($"c{at}", [.. Enumerable.Range(1, 12).Where(_ => chance.Next(4) == 0)])).Where(cell => cell.Organisations > 0)];
            IReadOnlySet<string> withheld = SmallGroups.Withheld(cells, Terms);
            SumCell[] hidden = [.. cells.Where(cell => withheld.Contains(cell.Key))];

            Assert.All(cells.Except(hidden), cell => Assert.True(cell.Organisations >= Terms.SmallestGroup, $"seed {seed}"));
            if (hidden.Length == 0 || !SmallGroups.MayTellTotal(cells, withheld, Terms)) continue;
            Assert.True(hidden.Length > 1, $"seed {seed}");
            Assert.True(hidden.SelectMany(cell => cell.Reports).Distinct().Count() >= Terms.SmallestGroup, $"seed {seed}");
        }
    }

    private static SumCell Cell(string key, params int[] reports) => new(key, reports.Length * 10, reports.Length, reports);
}
