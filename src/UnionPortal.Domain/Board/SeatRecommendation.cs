using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>
/// What the general meeting recommends to the board about its composition: a candidate (A9) or a removal (A10). It binds nobody;
/// it waits until the board has taken it up.
/// </summary>
[Clause("A9")]
[Clause("A10")]
public class SeatRecommendation
{
    private SeatRecommendation() { }

    private SeatRecommendation(SeatQuestion question, Person person, Organisation organisation, BoardSeat? seat, DecisionRecord record)
    {
        Question = question;
        Person = person;
        Organisation = organisation;
        Seat = seat;
        Record = record;
    }

    public int Id { get; private set; }

    public SeatQuestion Question { get; private set; }

    public Person Person { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The seat a removal is about; null for a candidate.</summary>
    public BoardSeat? Seat { get; private set; }

    /// <summary>The resolution of the meeting.</summary>
    public DecisionRecord Record { get; private set; } = null!;

    public int Version { get; private set; }

    public static SeatRecommendation OfCandidate(Person person, Organisation organisation, DecisionRecord record) =>
        new(SeatQuestion.Cooptation, person, organisation, null, record);

    public static SeatRecommendation OfRemoval(BoardSeat seat, DecisionRecord record) => new(SeatQuestion.Removal, seat.Person, seat.Organisation, seat, record);
}
