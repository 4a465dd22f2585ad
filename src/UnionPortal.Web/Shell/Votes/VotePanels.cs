using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Shell.Votes;

/// <summary>Sets out a vote of the board for one reader.</summary>
public static class VotePanels
{
    /// <param name="seats">Seats standing today, from <c>PortalDb.SeatsOnAsync</c>.</param>
    /// <param name="reasons">What the organisation is told; null where there is nothing.</param>
    /// <param name="typed">A vote that was sent back, so that nothing typed is lost.</param>
    public static VotePanel Of(
        BoardDecision decision, IReadOnlyList<BoardSeat> seats, BoardTerms terms, string? reasons, Actor actor, Texts texts, VoteForm? typed = null)
    {
        BoardSeat? mine = SeatOf(actor, seats);
        BoardVote? given = mine is null ? null : decision.VoteOf(mine);
        bool seen = MaySeeVotes(decision, seats, actor);
        var reckoning = BoardReckoning.Of(decision, seats, terms);
        return new VotePanel
        {
            Id = decision.Id, Question = texts.Language == "en" ? decision.QuestionEn : decision.QuestionRu, Reasons = reasons,
            OpenedOn = decision.OpenedOn, OpenedBy = decision.OpenedBy?.Person.NameIn(texts.Language), Result = decision.Result,
            UrgencyReason = decision.UrgencyReason, UrgencyDeclaredBy = decision.UrgencyDeclaredBy?.Person.NameIn(texts.Language),
            Reference = decision.Record?.Reference, RecordId = decision.Record?.Id,
            Votes = decision.IsOpen ? [.. seats.Select(seat => LineOf(seat, decision.VoteOf(seat), seen, texts))]
                : seen ? [.. decision.Votes.OrderBy(vote => vote.Id).Select(vote => LineOf(vote.Seat, vote, true, texts))] : [],
            Voted = reckoning.Count.Present, Entitled = reckoning.Count.Entitled, IsSeen = seen,
            Reckoning = seen && decision.IsOpen ? ReckoningWords.Of(reckoning, decision, terms, texts) : [],
            MayVote = decision.IsOpen && mine is not null && !decision.Concerns(mine) && actor.May(Act.CastBoardVote),
            MayChair = decision.IsOpen && actor.May(Act.CloseDecision),
            LedBy = decision.IsOpen ? ChairRules.DeputyAmong(seats, terms)?.Person.NameIn(texts.Language) : null,
            Mine = given?.Choice,
            Form = typed ?? new VoteForm { Choice = given?.Choice, Reason = given?.Reason },
        };
    }

    public static BoardSeat? SeatOf(Actor actor, IEnumerable<BoardSeat> seats) => seats.FirstOrDefault(seat => seat.Id == actor.BoardSeatId);

    /// <summary>
    /// Whether the actor may see how others voted. A member of the board sees nothing of a running vote before giving an own one.
    /// </summary>
    private static bool MaySeeVotes(BoardDecision decision, IReadOnlyList<BoardSeat> seats, Actor actor) =>
        actor.May(Act.ReadVotes) && (!decision.IsOpen || SeatOf(actor, seats) is not { } seat || decision.VoteOf(seat) is not null);

    private static VoteLine LineOf(BoardSeat seat, BoardVote? vote, bool seen, Texts texts) => new(
        seat.Person.NameIn(texts.Language), NamesOf.Organisation(seat.Organisation, texts.Language), seat.Chairs, vote is not null,
        seen ? vote?.Choice : null, seen ? vote?.Reason : null);
}
