using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    public static BoardDecision OpenDecision(DateOnly? on = null) => new("Приостановить?", "Suspend?", null, on ?? Today);

    /// <summary>A vote of the board that one seat has adopted on the day.</summary>
    public static BoardDecision Adopted(this BoardDecision decision, DateOnly on)
    {
        BoardSeat chair = Seat(chairs: true);
        decision.Cast(chair, VoteChoice.For, null, on);
        decision.Close(chair, [chair], Terms().Board, "2026/B-1", on);
        return decision;
    }

    /// <summary>A count in which everybody entitled takes part and votes.</summary>
    public static VoteCount Count(int inFavour, int against = 0, int abstained = 0, int absent = 0) =>
        new(inFavour + against + abstained + absent, inFavour + against + abstained, inFavour, against, abstained);

    /// <summary>A resolution of a general meeting on a day.</summary>
    public static Resolution Resolution(DateOnly on, VoteCount count) => new(1, Decision(DecidingBody.GeneralMeeting, on), count);

    /// <summary>An expulsion that was proposed to a meeting in time and answered.</summary>
    public static Expulsion Expulsion(DateOnly heldOn, Member? of = null)
    {
        var expulsion = new Expulsion(of ?? Member(), "loss_of_contact", "Молчит.", Meeting(heldOn), heldOn.AddDays(-30));
        expulsion.GiveAnswer("Мы здесь.", Person(), heldOn.AddDays(-20));
        return expulsion;
    }
}
