using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.ExpertCouncil;

/// <summary>The general meeting forms the council, of persons with merit, and removes from it.</summary>
[Trait("Clause", "A11")]
public class CouncilRulesTests
{
    private readonly Person person = A.Person();

    [Fact]
    public void The_meeting_calls_a_person_with_merit_in_both_languages()
    {
        Assert.Empty(Ask(DecidingBody.GeneralMeeting, true));
        Assert.Equal([CouncilRules.NotByTheMeeting], Ask(DecidingBody.Board, false));
        Assert.Equal([CouncilRules.NotByTheMeeting], Ask(DecidingBody.GeneralMeeting, false));
        Assert.Equal([CouncilRules.MeritMissing], Ask(DecidingBody.GeneralMeeting, true, merit: " "));
    }

    [Fact]
    public void Nobody_sits_twice_and_nobody_before_the_resolution()
    {
        var former = new CouncilSeat(person, "Врач", "Physician", A.Decision(DecidingBody.GeneralMeeting), A.Day(2021, 1, 1));

        Assert.Equal([CouncilRules.SitsAlready], Ask(DecidingBody.GeneralMeeting, true, seat: former));
        former.EndOn(A.Today);
        Assert.Empty(Ask(DecidingBody.GeneralMeeting, true, seat: former));
        Assert.Equal([CouncilRules.BeforeDecision], Ask(DecidingBody.GeneralMeeting, true, days: 1));
    }

    [Fact]
    public void Only_the_meeting_removes()
    {
        var seat = new CouncilSeat(person, "Врач", "Physician", A.Decision(DecidingBody.GeneralMeeting), A.Day(2021, 1, 1));

        Assert.Equal([SeatEndingRules.RemovalWithoutDecision], CouncilRules.ObjectionsToEnding(seat, SeatEnding.Removal, A.Today, A.Decision(), A.Today));
        Assert.Empty(CouncilRules.ObjectionsToEnding(seat, SeatEnding.Removal, A.Today, A.Decision(DecidingBody.GeneralMeeting), A.Today));
        Assert.Empty(CouncilRules.ObjectionsToEnding(seat, SeatEnding.Resignation, A.Today, null, A.Today));
    }

    private IReadOnlyList<Objection> Ask(DecidingBody body, bool adopted, string merit = "Врач", int days = 0, CouncilSeat? seat = null) =>
        CouncilRules.ObjectionsToSeat(person, merit, "Physician", A.Decision(body, A.Today.AddDays(days)), adopted, A.Today, seat is null ? [] : [seat]);
}
