using FsCheck;
using FsCheck.Fluent;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Charter;

[Trait("Clause", "A2")]
public class MajorityTests
{
    private static readonly Majority OfPresent = new(MajorityBase.PresentEntitled, Fraction.Half, Comparison.MoreThan);
    private static readonly Majority OfAll = new(MajorityBase.AllEntitled, Fraction.Half, Comparison.MoreThan);
    private static readonly Majority TwoThirds = new(MajorityBase.ForAndAgainst, new Fraction(2, 3), Comparison.AtLeast);

    [Theory]
    [InlineData(11, 10, 3, 24, 40, true, false, false, false)]
    [InlineData(13, 0, 11, 24, 40, true, true, false, true)]
    [InlineData(12, 0, 12, 24, 40, true, false, false, true)]
    [InlineData(12, 12, 0, 24, 40, false, false, false, false)]
    [InlineData(1, 0, 23, 24, 40, true, false, false, true)]
    [InlineData(0, 0, 24, 24, 40, false, false, false, false)]
    [InlineData(6, 3, 0, 24, 40, true, false, false, true)]
    [InlineData(4, 3, 1, 8, 40, true, false, false, false)]
    [InlineData(9, 8, 0, 17, 40, true, true, false, false)]
    [InlineData(2, 1, 10, 13, 40, true, false, false, true)]
    [InlineData(7, 4, 2, 13, 40, true, true, false, false)]
    [InlineData(30, 15, 15, 60, 100, true, false, false, true)]
    [InlineData(21, 0, 0, 21, 41, true, true, true, true)]
    public void The_same_votes_pass_or_fail_by_the_base(
        int votesFor, int against, int abstained, int present, int entitled, bool simple, bool ofPresent, bool ofAll, bool twoThirds)
    {
        var count = new VoteCount(entitled, present, votesFor, against, abstained);

        Assert.Equal(simple, Majority.Simple.Adopts(count));
        Assert.Equal(ofPresent, OfPresent.Adopts(count));
        Assert.Equal(ofAll, OfAll.Adopts(count));
        Assert.Equal(twoThirds, TwoThirds.Adopts(count));
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Two_recused_of_twenty_four_leave_a_base_of_twenty_two(int votesFor, bool adopted) =>
        Assert.Equal(adopted, OfPresent.Adopts(new VoteCount(40, 24, votesFor, 22 - votesFor, 0, 0, 2)));

    [Theory]
    [InlineData(11, true)]
    [InlineData(10, false)]
    public void Invalid_ballots_count_where_the_base_is_ballots_cast(int votesFor, bool adopted) => Assert.Equal(adopted,
        new Majority(MajorityBase.BallotsCast, Fraction.Half, Comparison.MoreThan).Adopts(new VoteCount(40, 24, votesFor, 5, 4, 20 - votesFor - 9)));

    [Theory]
    [InlineData(MajorityBase.ForAndAgainst)]
    [InlineData(MajorityBase.PresentEntitled)]
    [InlineData(MajorityBase.AllEntitled)]
    public void Nobody_in_favour_adopts_nothing_even_where_no_share_is_asked(MajorityBase whole) =>
        Assert.False(new Majority(whole, new Fraction(0, 1), Comparison.AtLeast).Adopts(new VoteCount(3, 3, 0, 0, 3)));

    [Fact]
    public void A_tie_never_adopts() => Prop.ForAll(Gen.Choose(0, 500).ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(),
        (even, abstained) => !Majority.Simple.Adopts(new VoteCount(2000, 2000, even, even, abstained))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_vote_in_favour_never_turns_a_pass_into_a_failure() => Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Elements(Majority.Simple, OfPresent, OfAll, TwoThirds).ToArbitrary(),
        (votesFor, against, majority) => !majority.Adopts(new VoteCount(300, 250, votesFor, against, 0))
            || majority.Adopts(new VoteCount(300, 250, votesFor + 1, against, 0))).QuickCheckThrowOnFailure();
}
