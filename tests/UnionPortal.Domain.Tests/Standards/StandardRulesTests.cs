using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Standards;

namespace UnionPortal.Domain.Tests.Standards;

[Trait("Clause", "U10")]
public class StandardRulesTests
{
    [Fact]
    public void The_board_or_the_meeting_adopts_and_then_it_stands()
    {
        Standard standard = A.AdoptedStandard();

        Assert.Equal(["StandardFrozen"], StandardRules.ObjectionsToAsking(standard).Select(one => one.Code));
        Assert.Throws<ForbiddenActException>(() => standard.Strike(standard.InOrder[0]));
        Assert.Empty(StandardRules.ObjectionsToAdopting(A.Standard(), DecidingBody.GeneralMeeting));
        Assert.Equal([StandardRules.NotByABody], StandardRules.ObjectionsToAdopting(A.Standard(), DecidingBody.President));
    }

    [Fact]
    public void What_asks_nothing_is_not_adopted()
    {
        Standard standard = A.Standard(A.Question());
        standard.Strike(standard.InOrder[0]);

        Assert.Equal([StandardRules.Empty], StandardRules.ObjectionsToAdopting(standard, DecidingBody.Board));
    }

    [Fact]
    public void The_next_edition_asks_the_same_until_it_is_changed_and_replaces_once_adopted()
    {
        Standard standard = A.AdoptedStandard();
        Standard next = standard.Next(false, A.Person(), A.Today);

        Assert.Equal(2, next.Edition);
        Assert.Equal(2, next.Questions.Count);
        Assert.True(StandardRules.IsInForce(standard, next));
        next.Adopt(A.Decision(DecidingBody.GeneralMeeting));
        Assert.False(StandardRules.IsInForce(standard, next));
        Assert.True(StandardRules.IsInForce(next, null));
        Assert.Equal([StandardRules.NextDrafted], StandardRules.ObjectionsToNext(standard, true));
        Assert.Equal([StandardRules.NotAdopted], StandardRules.ObjectionsToNext(A.Standard(), false));
    }

    [Fact]
    public void Places_close_up_and_there_are_not_too_many()
    {
        Standard standard = A.Standard([.. Enumerable.Repeat(A.Question(), StandardRules.MostQuestions)]);
        Assert.Equal(["StandardTooMany"], StandardRules.ObjectionsToAsking(standard).Select(one => one.Code));
        standard.Strike(standard.InOrder[0]);

        Assert.Equal(Enumerable.Range(1, StandardRules.MostQuestions - 1), standard.InOrder.Select(one => one.Place));
    }
}
