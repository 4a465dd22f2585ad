using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>
/// How recommendations of the meeting come to be and how they, and co-optations, come before the board (A8–A10). Whether the person
/// may sit on the board at all is asked where seats are filled.
/// </summary>
public static class SeatProposalRules
{
    public static readonly Objection NotAdopted = new("SeatProposalNotAdopted", "A8");
    public static readonly Objection ProposalOpen = new("SeatProposalOpen", "A8");
    public static readonly Objection SeatGone = new("SeatGone", "A10");
    public static readonly Objection ChairConcerned = new("SeatChairConcerned", "A10");
    public static readonly Objection NotByTheMeeting = new("SeatNotRecommended", "A9");
    public static readonly Objection WaitsAlready = new("SeatRecommendationWaits", "A9");
    public static readonly Objection SitsAlready = new("SeatRecommendedSits", "A9");
    public static readonly Objection TakenUp = new("SeatRecommendationTakenUp", "A9");

    /// <summary>A recommendation rests on an adopted resolution of the general meeting, and the same one does not wait twice.</summary>
    /// <param name="adopted">Whether the record is an adopted resolution of the general meeting.</param>
    /// <param name="waiting">Recommendations that the board has not settled.</param>
    [Clause("A9")]
    [Clause("A10")]
    public static IReadOnlyList<Objection> ObjectionsToRecommending(
        SeatRecommendation recommendation, bool adopted, IEnumerable<SeatRecommendation> waiting, IEnumerable<BoardSeat> seats, DateOnly today)
    {
        List<Objection> objections = [];
        if (!adopted || recommendation.Record.Body != DecidingBody.GeneralMeeting) objections.Add(NotByTheMeeting);
        if (waiting.Any(one => one.Question == recommendation.Question && one.Person == recommendation.Person)) objections.Add(WaitsAlready);
        if (recommendation.Question == SeatQuestion.Removal && recommendation.Seat?.StandsOn(today) != true) objections.Add(SeatGone);
        if (recommendation.Question == SeatQuestion.Cooptation && seats.Any(seat => seat.Person == recommendation.Person && seat.StandsOn(today)))
            objections.Add(SitsAlready);
        return objections;
    }

    /// <summary>One question about a person is before the board at a time; a recommendation is taken up once, unless the chair took the question back.</summary>
    [Clause("A8")]
    public static IReadOnlyList<Objection> ObjectionsToProposing(
        Organisations.Person person, SeatRecommendation? recommendation, IEnumerable<SeatProposal> proposals)
    {
        List<SeatProposal> earlier = [.. proposals];
        List<Objection> objections = [];
        if (earlier.Any(one => one.Person == person && one.Decision.IsOpen)) objections.Add(ProposalOpen);
        else if (recommendation is not null && !Waits(recommendation, earlier)) objections.Add(TakenUp);
        return objections;
    }

    /// <summary>A removal comes before the board while the seat stands; whoever chairs cannot close the vote on the own seat.</summary>
    [Clause("A10")]
    public static IReadOnlyList<Objection> ObjectionsToRemoving(BoardSeat seat, DateOnly today)
    {
        if (!seat.StandsOn(today)) return [SeatGone];
        return seat.ChairedOn(today) ? [ChairConcerned] : [];
    }

    /// <summary>Whether the board has still to take up a recommendation.</summary>
    [Clause("A9")]
    public static bool Waits(SeatRecommendation recommendation, IEnumerable<SeatProposal> proposals) =>
        !proposals.Any(one => one.Recommendation == recommendation && one.Decision.Result != BoardResult.TakenBack);
}
