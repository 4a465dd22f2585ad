using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>Who comes to the chair of the board, and when (A4, A7).</summary>
public static class ChairRules
{
    public static readonly Objection NoSeat = new("ChairNoSeat", "A5");
    public static readonly Objection ChairsAlready = new("ChairAlready");
    public static readonly Objection ToCome = new("ChairToCome");
    public static readonly Objection BeforeDecision = new("ChairBeforeDecision");
    public static readonly Objection NotByTheBody = new("ChairNotByTheBody", "A3");
    public static readonly Objection BeforeTheOther = new("ChairBeforeTheOther", "A7");

    /// <summary>
    /// Whether a seat leads the votes of the board: the chair does; while nobody chairs, because the seat rests with its member (A19) or
    /// is vacant, the deputy of the charter. Leading gives no second vote and chooses no result (A6), so that the board is never stopped.
    /// </summary>
    /// <param name="seats">The seats that have a vote on the day.</param>
    [Clause("A4")]
    [Clause("A6")]
    public static bool Leads(BoardSeat seat, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms)
    {
        if (seat.Chairs || seats.Any(one => one.Chairs)) return seat.Chairs;
        return terms.Deputy == ChairDeputy.AnyMember || seat == LongestSeated(seats);
    }

    /// <summary>Who leads the votes while nobody chairs; null where somebody does, or where any member may.</summary>
    public static BoardSeat? DeputyAmong(IReadOnlyCollection<BoardSeat> seats, BoardTerms terms) =>
        terms.Deputy == ChairDeputy.AnyMember || seats.Any(one => one.Chairs) ? null : LongestSeated(seats);

    private static BoardSeat? LongestSeated(IEnumerable<BoardSeat> seats) => seats.OrderBy(one => one.From).ThenBy(one => one.Id).FirstOrDefault();

    /// <summary>The chair rests on a decision of the board or the meeting and is not given ahead of its day.</summary>
    [Clause("A7")]
    public static IReadOnlyList<Objection> ObjectionsToTaking(
        BoardSeat seat, DecisionRecord record, DateOnly on, IReadOnlyCollection<BoardSeat> seats, DateOnly today)
    {
        List<Objection> objections = [];
        if (!seat.StandsOn(on)) objections.Add(NoSeat);
        if (seat.ChairedOn(on)) objections.Add(ChairsAlready);
        if (on > today) objections.Add(ToCome.With(on));
        if (on < record.On) objections.Add(BeforeDecision.With(record.On));
        if (record.Body is not (DecidingBody.Board or DecidingBody.GeneralMeeting or DecidingBody.Founders)) objections.Add(NotByTheBody);
        BoardSeat? later = seats.FirstOrDefault(one => one != seat && one.Chairs && one.StandsAfter(on) && one.ChairFrom >= on);
        if (later is not null) objections.Add(BeforeTheOther.With(later.ChairFrom!.Value));
        return objections;
    }
}
