namespace UnionPortal.Domain.Board;

/// <summary>What a member of the board says to a proposal.</summary>
public enum VoteChoice
{
    For,
    Against,
    Abstained,

    /// <summary>Conflict of interest: leaves the base, is counted in attendance.</summary>
    Recused,
}

/// <summary>One vote on the board, open and named (A6); may be changed until the decision is closed.</summary>
public class BoardVote
{
    public const int ReasonLength = 2000;

    private BoardVote() { }

    internal BoardVote(BoardSeat seat, VoteChoice choice, string? reason, DateOnly on)
    {
        Seat = seat;
        SeatId = seat.Id;
        Choice = choice;
        Reason = reason;
        On = on;
    }

    public int Id { get; private set; }

    public BoardSeat Seat { get; private set; } = null!;

    public int SeatId { get; private set; }

    public VoteChoice Choice { get; private set; }

    /// <summary>Asked for with a vote against and with a recusal: an objection stands on record.</summary>
    public string? Reason { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Whether the vote was given for this seat; seats not saved yet are told apart as objects.</summary>
    public bool IsOf(BoardSeat seat) => Seat == seat || (seat.Id != 0 && SeatId == seat.Id);

    internal void Change(VoteChoice choice, string? reason, DateOnly on)
    {
        Choice = choice;
        Reason = reason;
        On = on;
    }
}
