using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>What is asked about a seat.</summary>
public enum SeatQuestion
{
    /// <summary>That a person join the board.</summary>
    Cooptation,

    /// <summary>That a member of the board leave it.</summary>
    Removal,
}

/// <summary>What the board is asked about its own composition: to co-opt a person by consensus (A8), or to remove one of its members (A10).</summary>
[Clause("A8")]
[Clause("A10")]
public class SeatProposal
{
    public const int ReasonsLength = 2000;

    private SeatProposal() { }

    private SeatProposal(SeatQuestion question, Person person, Organisation organisation, string reasons, BoardDecision decision, SeatRecommendation? recommendation)
    {
        Question = question;
        Person = person;
        Organisation = organisation;
        Reasons = reasons;
        Decision = decision;
        Recommendation = recommendation;
    }

    public int Id { get; private set; }

    public SeatQuestion Question { get; private set; }

    public Person Person { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Read by the board, and by the person concerned.</summary>
    public string Reasons { get; private set; } = "";

    public BoardDecision Decision { get; private set; } = null!;

    /// <summary>The recommendation of the general meeting that it takes up (A9, A10).</summary>
    public SeatRecommendation? Recommendation { get; private set; }

    public int? RecommendationId { get; private set; }

    /// <summary>The seat that came of a co-optation, or the one a removal is about.</summary>
    public BoardSeat? Seat { get; private set; }

    public int Version { get; private set; }

    /// <summary>Asks for a co-optation; only consensus adopts it, urgent or not (A8).</summary>
    public static SeatProposal Cooptation(Person person, Organisation organisation, string reasons, BoardDecision decision, SeatRecommendation? recommendation)
    {
        decision.RequireConsensus();
        return new SeatProposal(SeatQuestion.Cooptation, person, organisation, reasons, decision, recommendation);
    }

    /// <summary>Takes up the recommendation to remove; whoever it is about has no vote on it.</summary>
    public static SeatProposal Removal(BoardSeat seat, string reasons, string recusal, BoardDecision decision, SeatRecommendation recommendation, DateOnly today)
    {
        decision.Recuse(seat, recusal, today);
        return new SeatProposal(SeatQuestion.Removal, seat.Person, seat.Organisation, reasons, decision, recommendation) { Seat = seat };
    }

    /// <summary>Carries out the adopted decision: the seat begins, or ends, with its day.</summary>
    public BoardSeat CarryOut(BoardTerms terms, DateOnly today)
    {
        if (Decision.Record is not { } record) throw new ForbiddenActException([SeatProposalRules.NotAdopted]);
        if (Question == SeatQuestion.Removal)
        {
            Seat!.End(SeatEnding.Removal, today, record);
            return Seat;
        }
        Seat = new BoardSeat(Person, Organisation, SeatOrigin.Cooptation, chairs: false, record, today);
        if (terms.CooptedUntilMeeting) Seat.LastUntilMeeting();
        return Seat;
    }
}
