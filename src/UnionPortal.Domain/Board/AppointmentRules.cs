using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>Who may be appointed, on what it rests, and how it ends (U15).</summary>
public static class AppointmentRules
{
    public static readonly Objection Taken = new("AppointmentTaken", "U15");
    public static readonly Objection HeldAlready = new("AppointmentHeldAlready", "U15");
    public static readonly Objection WithoutDecision = new("AppointmentWithoutDecision", "U15");
    public static readonly Objection BeforeDecision = new("AppointmentBeforeDecision", "U15");
    public static readonly Objection LastAdministrator = new("AppointmentLastAdministrator");

    /// <summary>One president and one executive director at a time, each by a decision; staff as many as are needed.</summary>
    [Clause("U15")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        AppointmentKind kind, Organisations.Person person, DecisionRecord? record, DateOnly from, IEnumerable<Appointment> appointments)
    {
        List<Appointment> same = [.. appointments.Where(one => one.Kind == kind && (one.Until is null || one.Until > from))];
        List<Objection> objections = [];
        if (same.Any(one => one.Person == person)) objections.Add(HeldAlready);
        else if (IsOfficer(kind) && same.Count > 0) objections.Add(Taken.With(same[0].From));
        if (IsOfficer(kind) && record?.Body is not (DecidingBody.GeneralMeeting or DecidingBody.Board or DecidingBody.Founders)) objections.Add(WithoutDecision);
        if (record is not null && from < record.On) objections.Add(BeforeDecision.With(record.On));
        return objections;
    }

    /// <summary>The portal is never left without somebody who keeps it.</summary>
    public static IReadOnlyList<Objection> ObjectionsToEnding(Appointment appointment, DateOnly on, IEnumerable<Appointment> appointments, DateOnly today)
    {
        List<Objection> objections = [.. SeatEndingRules.ObjectionsTo(new(appointment.From, appointment.Until), SeatEnding.Term, on, null, [], today)];
        bool last = appointment.Kind == AppointmentKind.Administrator
            && !appointments.Any(one => one != appointment && one.Kind == AppointmentKind.Administrator && one.StandsOn(on) && one.Until is null);
        if (last) objections.Add(LastAdministrator);
        return objections;
    }

    public static bool IsOfficer(AppointmentKind kind) => kind is AppointmentKind.President or AppointmentKind.ExecutiveDirector;
}
