using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Tests.Meetings;

[Trait("Clause", "A21")]
public class MeetingRulesTests
{
    private static readonly DateOnly Founded = A.Day(2019, 5, 24);

    [Fact]
    public void The_first_meeting_is_due_a_year_after_the_founding() =>
        Assert.Equal(A.Day(2020, 5, 24), MeetingRules.NextDueOn([], Founded, A.Terms().Meeting));

    [Fact]
    public void The_next_meeting_is_due_a_year_after_the_latest_held() => Assert.Equal(A.Day(2027, 4, 18),
        MeetingRules.NextDueOn([A.Meeting(A.Day(2026, 4, 18), A.Day(2026, 4, 18)), A.Meeting(A.Day(2025, 5, 1), A.Day(2025, 5, 1))], Founded, A.Terms().Meeting));

    [Fact]
    public void A_meeting_that_was_only_convened_puts_nothing_off() => Assert.Equal(A.Day(2020, 5, 24),
        MeetingRules.NextDueOn([A.Meeting(A.Day(2020, 9, 1))], Founded, A.Terms().Meeting));
}
