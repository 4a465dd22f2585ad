using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>Offices held by persons, not by organisations (U15).</summary>
public enum AppointmentKind
{
    President,
    ExecutiveDirector,

    /// <summary>Staff of the union's office.</summary>
    Office,

    /// <summary>Keeper of the portal: accounts and settings, no say in the union's affairs.</summary>
    Administrator,
}

/// <summary>An office with its dates: this person is president, executive director, office or administrator from a day until a day.</summary>
[Clause("U15")]
public class Appointment
{
    private Appointment() { }

    public Appointment(Person person, AppointmentKind kind, DateOnly from, DecisionRecord? record = null)
    {
        Record = record;
        Person = person;
        Kind = kind;
        From = from;
    }

    public int Id { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public AppointmentKind Kind { get; private set; }

    /// <summary>The decision it rests on; staff need none.</summary>
    public DecisionRecord? Record { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public int Version { get; private set; }

    public bool StandsOn(DateOnly date) => new Period(From, Until).Covers(date);

    public void EndOn(DateOnly until) => Until = until;
}
