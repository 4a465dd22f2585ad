using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>
/// Whom a question of the agenda is about: the person whom the meeting is asked to recommend to the board (A9), or the seat whose end it is
/// asked to recommend (A10). Adopted, it becomes a recommendation that waits for the board.
/// </summary>
[Clause("A9")]
[Clause("A10")]
public class SeatMotion
{
    private SeatMotion() { }

    public SeatMotion(AgendaItem item, Person person, Organisation organisation, BoardSeat? seat)
    {
        ForbiddenActException.ThrowIfAny(SeatMotionRules.ObjectionsToNaming(item));
        Item = item;
        Name(person, organisation, seat);
    }

    public int Id { get; private set; }

    public AgendaItem Item { get; private set; } = null!;

    public int ItemId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The seat a removal is about; null for a candidate.</summary>
    public BoardSeat? Seat { get; private set; }

    public int Version { get; private set; }

    /// <summary>Names another person, while the question is open.</summary>
    public void Rename(Person person, Organisation organisation, BoardSeat? seat)
    {
        ForbiddenActException.ThrowIfAny(SeatMotionRules.ObjectionsToNaming(Item));
        Name(person, organisation, seat);
    }

    /// <summary>What an adopted resolution makes of it.</summary>
    public SeatRecommendation Recommend(DecisionRecord record) =>
        Seat is null ? SeatRecommendation.OfCandidate(Person, Organisation, record) : SeatRecommendation.OfRemoval(Seat, record);

    private void Name(Person person, Organisation organisation, BoardSeat? seat)
    {
        Person = person;
        Organisation = organisation;
        Seat = seat;
    }
}
