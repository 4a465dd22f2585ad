using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Board;

/// <summary>The law of the board (A3–A6): who votes, when a proposal is decided, and by what.</summary>
public static class BoardRules
{
    public static readonly Objection TooFewSeats = new("BoardTooFewSeats", "A5");
    public static readonly Objection TooManySeats = new("BoardTooManySeats", "A5");
    public static readonly Objection SameOrganisationTwice = new("BoardSameOrganisationTwice", "A5");
    public static readonly Objection NoSeat = new("BoardNoSeat", "A6");
    public static readonly Objection AlreadyClosed = new("BoardDecisionClosed");
    public static readonly Objection ReasonMissing = new("BoardVoteReasonMissing", "A4");
    public static readonly Objection OnlyTheChair = new("BoardOnlyTheChair", "A4");
    public static readonly Objection AlreadyUrgent = new("BoardAlreadyUrgent", "A4");
    public static readonly Objection UrgencyReasonMissing = new("BoardUrgencyReasonMissing", "A4");
    public static readonly Objection VotesMissing = new("BoardVotesMissing", "A4");
    public static readonly Objection NoQuorum = new("BoardNoQuorum", "A3");
    public static readonly Objection Concerned = new("BoardSeatConcerned", "A10");
    public static readonly Objection NotDecidedThere = new("BoardNotDecidedThere", "A20");
    public static readonly Objection MeetingToCome = new("BoardMeetingToCome", "A20");
    public static readonly Objection MeetingRecorded = new("BoardMeetingRecorded", "A20");

    /// <summary>Whether the seats standing on a day make a board as the charter wants it (A5).</summary>
    [Clause("A5")]
    public static IReadOnlyList<Objection> ObjectionsToComposition(IReadOnlyCollection<BoardSeat> seats, DateOnly date, BoardTerms terms)
    {
        List<BoardSeat> standing = [.. seats.Where(seat => seat.StandsOn(date))];
        List<Objection> objections = [];
        if (standing.Count < terms.MinSeats) objections.Add(TooFewSeats.With(standing.Count, terms.MinSeats));
        if (standing.Count > terms.MaxSeats) objections.Add(TooManySeats.With(standing.Count, terms.MaxSeats));
        IEnumerable<Organisation> doubled = standing.GroupBy(seat => seat.Organisation).Where(group => group.Count() > 1).Select(group => group.Key);
        objections.AddRange(doubled.Select(organisation => SameOrganisationTwice.With(organisation.Name.Full)));
        return objections;
    }

    [Clause("A6")]
    public static IReadOnlyList<Objection> ObjectionsToCasting(
        BoardDecision decision, BoardSeat seat, VoteChoice choice, string? reason, DateOnly today)
    {
        List<Objection> objections = [];
        if (!seat.StandsOn(today)) objections.Add(NoSeat);
        if (!decision.IsOpen) objections.Add(AlreadyClosed);
        if (decision.Concerns(seat)) objections.Add(Concerned);
        if (choice is VoteChoice.Against or VoteChoice.Recused && string.IsNullOrWhiteSpace(reason)) objections.Add(ReasonMissing);
        return objections;
    }

    [Clause("A4")]
    public static IReadOnlyList<Objection> ObjectionsToUrgency(
        BoardDecision decision, BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, string? reason, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToTakingBack(decision, chair, seats, terms, today)];
        if (decision.IsUrgent) objections.Add(AlreadyUrgent);
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(UrgencyReasonMissing);
        return objections;
    }

    /// <summary>
    /// A vote may be closed by the chair with a quorum, once everybody has voted or the days for voting are over;
    /// an urgent matter does not wait for those days.
    /// </summary>
    [Clause("A4")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(
        BoardDecision decision, BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToTakingBack(decision, chair, seats, terms, today)];
        VoteCount count = decision.CountAmong(seats);
        bool waits = today < decision.OpenedOn.AddDays(terms.VoteDays) && !decision.IsUrgent;
        if (count.NotVoting > 0 && waits) objections.Add(VotesMissing.With(count.NotVoting, decision.OpenedOn.AddDays(terms.VoteDays)));
        if (!terms.Quorum.IsMetBy(count)) objections.Add(NoQuorum.With(count.Present, count.Entitled, terms.Quorum.Needed(count.Entitled)));
        return objections;
    }

    /// <summary>Only the chair, or who leads the votes in its stead, closes or takes back.</summary>
    [Clause("A4")]
    public static IReadOnlyList<Objection> ObjectionsToTakingBack(
        BoardDecision decision, BoardSeat chair, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (!chair.StandsOn(today)) objections.Add(NoSeat);
        else if (!ChairRules.Leads(chair, seats, terms)) objections.Add(OnlyTheChair);
        if (!decision.IsOpen) objections.Add(AlreadyClosed);
        return objections;
    }

    /// <summary>Only a meeting that was held can be recorded, and each minutes once (A20).</summary>
    [Clause("A20")]
    public static IReadOnlyList<Objection> ObjectionsToRecording(DateOnly heldOn, string reference, IEnumerable<BoardMeeting> earlier, DateOnly today)
    {
        List<Objection> objections = [];
        if (heldOn > today) objections.Add(MeetingToCome.With(heldOn));
        if (earlier.Any(one => string.Equals(one.Reference, reference, StringComparison.OrdinalIgnoreCase))) objections.Add(MeetingRecorded.With(reference));
        return objections;
    }

    /// <summary>A meeting can have decided what was before the board that day and is closed since (A20).</summary>
    [Clause("A20")]
    public static IReadOnlyList<Objection> ObjectionsToNotingMeeting(BoardDecision decision, DateOnly heldOn) =>
        decision.DecidedAt is null && decision.ClosedOn >= heldOn && decision.OpenedOn <= heldOn ? [] : [NotDecidedThere];

    /// <summary>The last day by which the board must meet again: half a year after the latest meeting (A20).</summary>
    [Clause("A20")]
    public static DateOnly NextMeetingDueOn(IEnumerable<BoardMeeting> meetings, DateOnly formedOn, BoardTerms terms) =>
        meetings.Select(meeting => meeting.HeldOn).Append(formedOn).Max().AddMonths(terms.MaxIntervalMonths);

    /// <summary>
    /// What the votes decide: unanimity where nobody objects; where somebody does, the majority of the charter
    /// only if the matter was declared urgent or the charter does not seek unanimity (A4). Where consensus is asked, as for a
    /// co-optation, no majority stands in for it (A8).
    /// </summary>
    [Clause("A4")]
    [Clause("A8")]
    public static BoardResult ResultOf(BoardDecision decision, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms)
    {
        VoteCount count = decision.CountAmong(seats);
        if (!terms.Quorum.IsMetBy(count)) return BoardResult.NotAdopted;
        if (count is { For: > 0, Against: 0 }) return BoardResult.AdoptedUnanimously;
        if (decision.NeedsConsensus || !terms.UrgentMajority.Adopts(count)) return BoardResult.NotAdopted;
        if (!terms.SeeksUnanimity) return BoardResult.AdoptedByMajority;
        return decision.IsUrgent ? BoardResult.AdoptedAsUrgent : BoardResult.NotAdopted;
    }
}
