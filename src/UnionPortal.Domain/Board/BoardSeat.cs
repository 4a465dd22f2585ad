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
        Record = record;
        From = from;
        if (chairs) (ChairFrom, ChairRecord) = (from, record);
    }

    public int Id { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public SeatOrigin Origin { get; private set; }

    /// <summary>Whether the person chairs the board, as long as the seat stands.</summary>
    public bool Chairs => ChairFrom is not null && ChairUntil is null;

    public DateOnly? ChairFrom { get; private set; }

    public DateOnly? ChairUntil { get; private set; }

    /// <summary>The decision by which the person came to the chair.</summary>
    public DecisionRecord? ChairRecord { get; private set; }

    public DecisionRecord Record { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>Whether the next general meeting ends the seat: a co-opted one, where the charter says so (A8).</summary>
    public bool LastsUntilMeeting { get; private set; }

    /// <summary>How it ended; null while it goes on.</summary>
    public SeatEnding? EndedBy { get; private set; }

    /// <summary>The decision it ended by; null where none was needed.</summary>
    public DecisionRecord? EndRecord { get; private set; }

    public int Version { get; private set; }

    public bool StandsOn(DateOnly date) => new Period(From, Until).Covers(date);

    public bool ChairedOn(DateOnly date) => StandsOn(date) && ChairFrom is { } from && new Period(from, ChairUntil).Covers(date);

    /// <summary>Whether it stands on any day from the given one on.</summary>
    public bool StandsAfter(DateOnly date) => Until is null || Until > date;

    public void EndOn(DateOnly until) => End(SeatEnding.Term, until, null);

    public void End(SeatEnding by, DateOnly on, DecisionRecord? record)
    {
        Until = on;
        EndedBy = by;
        EndRecord = record;
    }

    /// <summary>The end that was set does not come: the departure of the organisation was stayed by an appeal or taken back.</summary>
    public void GoOn()
    {
        Until = null;
        EndedBy = null;
        EndRecord = null;
    }

    public void LastUntilMeeting() => LastsUntilMeeting = true;

    /// <summary>Takes the chair; whoever held it leaves it the same day.</summary>
    public void TakeChair(DecisionRecord record, DateOnly on, IReadOnlyCollection<BoardSeat> seats, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ChairRules.ObjectionsToTaking(this, record, on, seats, today));
        foreach (BoardSeat other in seats.Where(one => one != this && one.Chairs && one.StandsOn(on))) other.ChairUntil = on;
        ChairFrom = on;
        ChairUntil = null;
        ChairRecord = record;
    }
}
