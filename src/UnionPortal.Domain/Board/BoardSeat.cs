using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>How a seat began.</summary>
public enum SeatOrigin
{
    Founding,
    Election,
    Cooptation,
}

/// <summary>One person on the board for one member organisation, from a day until a day (A5).</summary>
public class BoardSeat
{
    private BoardSeat() { }

    public BoardSeat(Person person, Organisation organisation, SeatOrigin origin, bool chairs, DecisionRecord record, DateOnly from)
    {
        Person = person;
        Organisation = organisation;
        Origin = origin;
        Chairs = chairs;
        Record = record;
        From = from;
    }

    public int Id { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public SeatOrigin Origin { get; private set; }

    /// <summary>Whether the person chairs the board.</summary>
    public bool Chairs { get; private set; }

    public DecisionRecord Record { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public int Version { get; private set; }

    public bool StandsOn(DateOnly date) => new Period(From, Until).Covers(date);

    public void EndOn(DateOnly until) => Until = until;

    /// <summary>The end that was set does not come: the departure of the organisation was stayed by an appeal.</summary>
    public void GoOn() => Until = null;
}
