using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.ExpertCouncil;

/// <summary>Who comes to the expert council and how: persons with merit, formed by the general meeting (A11).</summary>
public static class CouncilRules
{
    public static readonly Objection NotByTheMeeting = new("CouncilNotByTheMeeting", "A11");
    public static readonly Objection BeforeDecision = new("CouncilBeforeDecision", "A11");
    public static readonly Objection SitsAlready = new("CouncilSitsAlready", "A11");
    public static readonly Objection MeritMissing = new("CouncilMeritMissing", "A11");

    /// <param name="adopted">Whether the record is an adopted resolution.</param>
    [Clause("A11")]
    public static IReadOnlyList<Objection> ObjectionsToSeat(
        Person person, string? meritRu, string? meritEn, DecisionRecord record, bool adopted, DateOnly from, IEnumerable<CouncilSeat> seats)
    {
        List<Objection> objections = [];
        if (!adopted || record.Body != DecidingBody.GeneralMeeting) objections.Add(NotByTheMeeting);
        if (from < record.On) objections.Add(BeforeDecision.With(record.On));
        if (seats.Any(seat => seat.Person == person && (seat.Until is null || seat.Until > from))) objections.Add(SitsAlready);
        if (string.IsNullOrWhiteSpace(meritRu) || string.IsNullOrWhiteSpace(meritEn)) objections.Add(MeritMissing);
        return objections;
    }

    /// <summary>The meeting that forms the council also removes from it.</summary>
    [Clause("A11")]
    public static IReadOnlyList<Objection> ObjectionsToEnding(CouncilSeat seat, SeatEnding ending, DateOnly on, DecisionRecord? record, DateOnly today) =>
        SeatEndingRules.ObjectionsTo(new(seat.From, seat.Until), ending, on, record, [DecidingBody.GeneralMeeting], today);
}
