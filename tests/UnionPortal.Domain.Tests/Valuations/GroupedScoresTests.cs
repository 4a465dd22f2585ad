using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Valuations;

[Trait("Clause", "U11")]
public class GroupedScoresTests
{
    [Fact]
    public void Those_inside_see_every_group()
    {
        IReadOnlyList<ScoreGroup> groups = GroupedScores.Of(Members(("a", 1), ("b", 2)), 1);

        Assert.Equal(["b", "a"], groups.Select(one => one.Key).Order().Reverse());
        Assert.Equal(2, groups.Single(one => one.Key == "b").Members);
    }

    [Fact]
    public void A_group_of_the_smallest_size_is_told_and_a_smaller_one_is_not()
    {
        IReadOnlyList<ScoreGroup> groups = GroupedScores.Of(Members(("large", 3), ("one", 1), ("two", 2)), 3);

        Assert.Equal(["large", null], groups.Select(one => one.Key));
        Assert.Equal(3, groups[1].Members);
    }

    [Fact]
    public void What_is_left_over_cannot_be_reckoned_from_the_whole()
    {
        IReadOnlyList<ScoreGroup> groups = GroupedScores.Of(Members(("large", 5), ("middle", 3), ("one", 1)), 3);

        Assert.Equal(["large", null], groups.Select(one => one.Key));
        Assert.Equal(4, groups[1].Members);
    }

    [Fact]
    public void Too_few_in_all_are_not_told() => Assert.Empty(GroupedScores.Of(Members(("a", 1), ("b", 1)), 3));

    [Fact]
    public void The_average_is_rounded_once()
    {
        ScoreGroup group = GroupedScores.Of([new("a", 1, 1000), new("a", 2, 1001)], 1)[0];

        Assert.Equal(1001, group.Average);
        Assert.Equal((1000, 1001), (group.Lowest, group.Highest));
    }

    private static IEnumerable<ScoredMember> Members(params (string Group, int Count)[] groups)
    {
        int member = 0;
        return [.. groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(_ => new ScoredMember(group.Group, ++member, 100 * member)))];
    }
}
