using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Board;

/// <summary>Offices: one president and one executive director at a time, each by a decision.</summary>
[Trait("Clause", "U15")]
public class AppointmentRulesTests
{
    private readonly Person person = A.Person();

    [Fact]
    public void An_officer_is_appointed_by_a_decision_of_the_meeting_or_the_board()
    {
        Assert.Empty(Ask(AppointmentKind.President, A.Decision(DecidingBody.GeneralMeeting)));
        Assert.Equal([AppointmentRules.WithoutDecision], Ask(AppointmentKind.President, null));
        Assert.Equal([AppointmentRules.WithoutDecision], Ask(AppointmentKind.ExecutiveDirector, A.Decision(DecidingBody.Organisation)));
        Assert.Equal([AppointmentRules.BeforeDecision], Ask(AppointmentKind.President, A.Decision(on: A.Today.AddDays(1))));
    }

    [Fact]
    public void There_is_one_president_at_a_time_and_the_next_begins_when_the_last_has_gone()
    {
        var held = new Appointment(A.Person("Другая"), AppointmentKind.President, A.Day(2022, 1, 1));

        Assert.Equal([AppointmentRules.Taken], Ask(AppointmentKind.President, A.Decision(), held));
        held.EndOn(A.Today.AddDays(1));
        Assert.Equal([AppointmentRules.Taken], Ask(AppointmentKind.President, A.Decision(), held));
        held.EndOn(A.Today);
        Assert.Empty(Ask(AppointmentKind.President, A.Decision(), held));
    }

    [Fact]
    public void Staff_needs_no_decision_and_may_be_many_but_nobody_twice()
    {
        Assert.Empty(Ask(AppointmentKind.Office, null, new Appointment(A.Person("Другая"), AppointmentKind.Office, A.Day(2022, 1, 1))));
        Assert.Equal([AppointmentRules.HeldAlready], Ask(AppointmentKind.Office, null, new Appointment(person, AppointmentKind.Office, A.Day(2022, 1, 1))));
    }

    [Fact]
    public void The_last_administrator_stays()
    {
        var one = new Appointment(person, AppointmentKind.Administrator, A.Day(2022, 1, 1));
        var other = new Appointment(A.Person("Другая"), AppointmentKind.Administrator, A.Day(2021, 1, 1));

        Assert.Equal([AppointmentRules.LastAdministrator], AppointmentRules.ObjectionsToEnding(one, A.Today, [one], A.Today));
        Assert.Empty(AppointmentRules.ObjectionsToEnding(one, A.Today, [one, other], A.Today));
        Assert.Equal([SeatEndingRules.EndsBeforeItBegins], AppointmentRules.ObjectionsToEnding(one, one.From, [one, other], A.Today));
    }

    private IReadOnlyList<Objection> Ask(AppointmentKind kind, DecisionRecord? record, params Appointment[] appointments) =>
        AppointmentRules.ObjectionsTo(kind, person, record, A.Today, appointments);
}
