using FsCheck;
using FsCheck.Fluent;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Charter;

[Trait("Clause", "A2")]
public class QuorumTests
{
    private static readonly Quorum AtLeastHalf = new(Fraction.Half, Comparison.AtLeast);
    private static readonly Quorum MoreThanHalf = new(Fraction.Half, Comparison.MoreThan);

    [Theory]
    [InlineData(42, 21, 22)]
    [InlineData(43, 22, 22)]
    [InlineData(1, 1, 1)]
    [InlineData(5, 3, 3)]
    public void Half_and_more_than_half_differ_only_where_the_number_is_even(int entitled, int atLeast, int moreThan)
    {
        Assert.Equal(atLeast, AtLeastHalf.Needed(entitled));
        Assert.Equal(moreThan, MoreThanHalf.Needed(entitled));
    }

    [Fact]
    public void One_fewer_than_needed_is_not_enough() => Prop.ForAll(Gen.Choose(1, 6000).ToArbitrary(), entitled =>
        MoreThanHalf.IsMetBy(MoreThanHalf.Needed(entitled), entitled) && !MoreThanHalf.IsMetBy(MoreThanHalf.Needed(entitled) - 1, entitled))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Recused_persons_count_as_present() =>
        Assert.True(MoreThanHalf.IsMetBy(new VoteCount(Entitled: 5, Present: 3, For: 1, Against: 0, Abstained: 0, Recused: 2)));

    [Fact]
    public void The_count_tells_who_has_not_voted()
    {
        var count = new VoteCount(Entitled: 7, Present: 5, For: 2, Against: 1, Abstained: 1, Recused: 1);

        Assert.Equal(4, count.Cast);
        Assert.Equal(2, count.NotVoting);
    }
}

public class FractionTests
{
    [Theory]
    [InlineData(50, 100, false, true)]
    [InlineData(51, 100, true, true)]
    [InlineData(49, 100, false, false)]
    [InlineData(0, 0, false, true)]
    public void Exactly_half_is_reached_but_not_exceeded(int part, int whole, bool exceeded, bool reached)
    {
        Assert.Equal(exceeded, Fraction.Half.IsExceededBy(part, whole));
        Assert.Equal(reached, Fraction.Half.IsReachedBy(part, whole));
    }

    [Fact]
    public void A_kopeck_above_half_is_more_than_half() => Assert.True(Fraction.Half.IsExceededBy(5_000_000_000.01m, 10_000_000_000.01m));

    [Fact]
    public void What_exceeds_a_share_also_reaches_it() => Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(),
        Gen.Choose(1, 12).ToArbitrary(), (part, whole, denominator) =>
        {
            var third = new Fraction(1, denominator);
            return !third.IsExceededBy(part, whole) || third.IsReachedBy(part, whole);
        }).QuickCheckThrowOnFailure();
}
