using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>How a proposal to the board ended.</summary>
public enum BoardResult
{
    /// <summary>Votes are being given.</summary>
    Open,
    AdoptedUnanimously,

    /// <summary>By simple majority after the chair declared the matter urgent (A4).</summary>
    AdoptedAsUrgent,
    AdoptedByMajority,
    NotAdopted,

    /// <summary>Taken back by the chair, for example to put another proposal.</summary>
    TakenBack,
}

/// <summary>
/// A proposal put to the board, the votes and the result (A3–A6). The attempt at unanimity, every objection,
/// the reason for urgency and who declared it stay on record.
/// </summary>
public class BoardDecision
{
    public const int QuestionLength = 500;
    public const int ReasonLength = 2000;

    private readonly List<BoardVote> votes = [];

    private BoardDecision() { }

    public BoardDecision(string questionRu, string questionEn, BoardSeat? openedBy, DateOnly openedOn)
    {
        QuestionRu = questionRu;
        QuestionEn = questionEn;
        OpenedBy = openedBy;
        OpenedOn = openedOn;
    }

    public int Id { get; private set; }

    public string QuestionRu { get; private set; } = "";

    public string QuestionEn { get; private set; } = "";

    /// <summary>The seat that put the proposal; null where the office did.</summary>
    public BoardSeat? OpenedBy { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    public IReadOnlyList<BoardVote> Votes => votes;

    public string? UrgencyReason { get; private set; }

    public BoardSeat? UrgencyDeclaredBy { get; private set; }

    public DateOnly? UrgencyDeclaredOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public BoardResult Result { get; private set; }

    /// <summary>The record of an adopted decision; null until then.</summary>
    public DecisionRecord? Record { get; private set; }

    /// <summary>Whether nothing but consensus adopts it, urgent or not (A8).</summary>
    public bool NeedsConsensus { get; private set; }

    /// <summary>The seat the question is about; whoever holds it has no vote on it (A10).</summary>
    public BoardSeat? Concerned { get; private set; }

    public int? ConcernedId { get; private set; }

    /// <summary>The meeting of the board at which it was decided; null where the votes were given between meetings (A20).</summary>
    public BoardMeeting? DecidedAt { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => Result == BoardResult.Open;

    public bool IsUrgent => UrgencyReason is not null;

    public bool IsAdopted => Result is BoardResult.AdoptedUnanimously or BoardResult.AdoptedAsUrgent or BoardResult.AdoptedByMajority;

    public BoardVote? VoteOf(BoardSeat seat) => votes.Find(vote => vote.IsOf(seat));

    public void RequireConsensus() => NeedsConsensus = true;

    public bool Concerns(BoardSeat seat) => Concerned == seat || (seat.Id != 0 && ConcernedId == seat.Id);

    /// <summary>Keeps the one it is about out of the vote: recused from the first, and on record so.</summary>
    public void Recuse(BoardSeat seat, string reason, DateOnly today)
    {
        Cast(seat, VoteChoice.Recused, reason, today);
        Concerned = seat;
    }

    /// <summary>Notes the meeting at which it was decided (A20).</summary>
    public void NoteMeeting(BoardMeeting meeting)
    {
        ForbiddenActException.ThrowIfAny(BoardRules.ObjectionsToNotingMeeting(this, meeting.HeldOn));
        DecidedAt = meeting;
    }

    /// <summary>The full count over the seats that stand on the day.</summary>
    public VoteCount CountAmong(IReadOnlyCollection<BoardSeat> seats)
    {
        List<VoteChoice> given = [.. votes.Where(vote => seats.Any(vote.IsOf)).Select(vote => vote.Choice)];
        int Of(VoteChoice choice) => given.Count(one => one == choice);
        return new VoteCount(seats.Count, given.Count, Of(VoteChoice.For), Of(VoteChoice.Against), Of(VoteChoice.Abstained), 0, Of(VoteChoice.Recused));
    }

    /// <summary>Gives or changes the vote of a seat (A6).</summary>
    public void Cast(BoardSeat seat, VoteChoice choice, string? reason, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(BoardRules.ObjectionsToCasting(this, seat, choice, reason, today));
        if (VoteOf(seat) is { } given) given.Change(choice, reason, today);
        else votes.Add(new BoardVote(seat, choice, reason, today));
    }

    /// <summary>Declares the matter urgent, so that the urgent majority is enough (A4).</summary>
    public void DeclareUrgent(BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, string reason, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(BoardRules.ObjectionsToUrgency(this, chair, seats, terms, reason, today));
        UrgencyReason = reason;
        UrgencyDeclaredBy = chair;
        UrgencyDeclaredOn = today;
    }

    /// <summary>Closes the vote; the result follows from the votes and the charter, nobody chooses it.</summary>
    public void Close(BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, string reference, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(BoardRules.ObjectionsToClosing(this, chair, seats, terms, today));
        Result = BoardRules.ResultOf(this, seats, terms);
        ClosedOn = today;
        if (IsAdopted) Record = new DecisionRecord(DecidingBody.Board, today, reference, QuestionRu, QuestionEn);
    }

    public void TakeBack(BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(BoardRules.ObjectionsToTakingBack(this, chair, seats, terms, today));
        Result = BoardResult.TakenBack;
        ClosedOn = today;
    }
}
