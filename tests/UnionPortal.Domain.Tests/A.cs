using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests;

/// <summary>What tests begin with: <c>A.Member().AdmittedOn(…)</c>. Everything goes through public constructors and acts.</summary>
internal static partial class A
{
    private static int lastNumber;

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    /// <summary>The day most stories are told on.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static Organisation Organisation(string name = "Дом Радости") => new(new OrganisationName(Day(2010, 1, 1), name, null, null), "RU");

    public static Person Person(string family = "Вымышленная") => new(family, "Анна");

    public static RegistryNumber Number(Organisation? of = null) =>
        new(Interlocked.Increment(ref lastNumber), of ?? Organisation(), Day(2020, 1, 1));

    public static DecisionRecord Decision(DecidingBody by = DecidingBody.Board, DateOnly? on = null) =>
        new(by, on ?? Day(2020, 1, 1), "7", "Решено", "Decided");

    public static GeneralMeeting Meeting(DateOnly convenedFor, DateOnly? heldOn = null)
    {
        var meeting = new GeneralMeeting(1, MeetingKind.Annual, convenedFor, "Москва", "Moscow");
        if (heldOn is { } day) meeting.Close(day, []);
        return meeting;
    }

    public static BoardSeat Seat(bool chairs = false, Organisation? of = null, DateOnly? from = null) =>
        new(Person(), of ?? Organisation(), SeatOrigin.Election, chairs, Decision(DecidingBody.GeneralMeeting), from ?? Day(2020, 1, 1));

    public static MemberBuilder Member() => new();

    public static ApplicationBuilder Application() => new();
}

internal sealed class MemberBuilder
{
    private Organisation organisation = A.Organisation();
    private DateOnly admittedOn = A.Day(2020, 1, 1);
    private DateOnly? suspendedOn;
    private DateOnly? liftedOn;
    private (DateOnly On, DepartureGround Ground)? departure;

    public MemberBuilder Of(Organisation which) => With(() => organisation = which);

    public MemberBuilder AdmittedOn(DateOnly day) => With(() => admittedOn = day);

    public MemberBuilder SuspendedOn(DateOnly day) => With(() => suspendedOn = day);

    public MemberBuilder LiftedOn(DateOnly day) => With(() => liftedOn = day);

    public MemberBuilder DepartedOn(DateOnly day, DepartureGround ground = DepartureGround.Withdrawal) => With(() => departure = (day, ground));

    public Member Made()
    {
        var member = new Member(A.Number(organisation), A.Decision(on: admittedOn), admittedOn);
        if (suspendedOn is { } from) member.Suspend(A.Decision(on: from), null, "loss_of_contact", A.Terms().Suspension, from);
        if (liftedOn is { } until) member.Reinstate(A.Decision(on: until), until);
        if (departure is { } left)
            member.Depart(left.Ground, A.Decision(DepartureRules.IsExpulsion(left.Ground) ? DecidingBody.GeneralMeeting : DecidingBody.Organisation, left.On), left.On, A.Terms().Expulsion);
        return member;
    }

    public static implicit operator Member(MemberBuilder builder) => builder.Made();

    private MemberBuilder With(Action change)
    {
        change();
        return this;
    }
}
