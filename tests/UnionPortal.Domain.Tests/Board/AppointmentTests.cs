using UnionPortal.Domain.Board;

namespace UnionPortal.Domain.Tests.Board;

[Trait("Clause", "U15")]
public class AppointmentTests
{
    [Fact]
    public void An_office_is_held_from_day_to_day()
    {
        var president = new Appointment(A.Person(), AppointmentKind.President, A.Day(2023, 4, 1));
        president.EndOn(A.Day(2026, 4, 1));

        Assert.False(president.StandsOn(A.Day(2023, 3, 31)));
        Assert.True(president.StandsOn(A.Day(2023, 4, 1)));
        Assert.True(president.StandsOn(A.Day(2026, 3, 31)));
        Assert.False(president.StandsOn(A.Day(2026, 4, 1)));
    }

    [Fact]
    public void President_and_executive_director_may_stand_side_by_side()
    {
        var president = new Appointment(A.Person(), AppointmentKind.President, A.Day(2023, 4, 1));
        var director = new Appointment(A.Person(), AppointmentKind.ExecutiveDirector, A.Day(2024, 1, 1));

        Assert.True(president.StandsOn(A.Today) && director.StandsOn(A.Today));
    }
}
