using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;

namespace UnionPortal.Domain.Tests.ExpertCouncil;

[Trait("Clause", "A11")]
public class CouncilSeatTests
{
    [Fact]
    public void A_person_sits_on_the_council_from_day_to_day_by_resolution_of_the_meeting()
    {
        var seat = new CouncilSeat(A.Person(), "Детский психиатр", "Child psychiatrist", A.Decision(DecidingBody.GeneralMeeting), A.Day(2020, 6, 1));
        seat.EndOn(A.Day(2024, 6, 1));

        Assert.False(seat.StandsOn(A.Day(2020, 5, 31)));
        Assert.True(seat.StandsOn(A.Day(2020, 6, 1)));
        Assert.True(seat.StandsOn(A.Day(2024, 5, 31)));
        Assert.False(seat.StandsOn(A.Day(2024, 6, 1)));
        Assert.Equal(DecidingBody.GeneralMeeting, seat.Record.Body);
    }
}
