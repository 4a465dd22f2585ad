using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Puts a question to the vote, opens and closes the vote, takes it back (A2, A21). Answers null where there is nothing of the kind.</summary>
public sealed class PollDraftService(
    PortalDb db, PollQuery polls, RollLossQuery losses, MeetingQuery meetings, BallotRollQuery rolls, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome<Poll>?> DraftAsync(int number, int itemNumber, PollForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<Poll>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await ItemAsync(number, itemNumber, ct) is not { } item) return null;
        CharterTerms terms = charter.TermsOn(item.Meeting.ConvenedFor);
        PollPlan plan = form.PlanIn(calendar);
        List<Poll> earlier = await db.Polls.Where(one => one.ItemId == item.Id).ToListAsync(ct);
        var objections = PollRules.ObjectionsToDrafting(item, earlier, plan, terms, calendar.DayOf);
        if (objections.Count > 0) return Outcome.Refused<Poll>(objections);
        var poll = new Poll(item, plan.Mode, plan.OpensAt, plan.ClosesAt, plan.Seats, terms.Voting.Elections);
        db.Polls.Add(poll);
        audit.Record(actor, Act.KeepPolls, poll, new { Meeting = number, Item = itemNumber, poll.Mode, poll.OpensAt, poll.ClosesAt, poll.Seats });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(poll);
    }, ct);

    /// <summary>Opens voting: the text and the roll are fixed, whoever is on it and for whatever reason.</summary>
    public Task<Outcome?> OpenAsync(int id, Actor actor, CancellationToken ct) => TakeAsync(id, async poll =>
    {
        var objections = PollRules.ObjectionsToOpening(poll);
        if (objections.Count > 0) return objections;
        poll.Open(await rolls.FactsOnAsync(calendar.Today, ct), charter.TermsOn(poll.Item.Meeting.ConvenedFor).Voting, calendar.Today);
        audit.Record(actor, Act.KeepPolls, poll, new { Opened = poll.OpensAt, poll.ClosesAt, poll.TextSha256, Roll = poll.Roll.Count(voter => voter.IsEntitled) });
        return [];
    }, ct);

    /// <summary>Closes voting by hand; a vote that comes later is refused. Whoever has lost its vote meanwhile is struck off the roll, a named vote with it.</summary>
    public Task<Outcome?> CloseAsync(int id, bool early, Actor actor, CancellationToken ct) => TakeAsync(id, async poll =>
    {
        int waiting = await db.PollVoters.CountAsync(voter => voter.PollId == id && voter.Status == VoterStatus.Entitled, ct);
        var objections = PollRules.ObjectionsToClosing(poll, calendar.Now, waiting, early);
        if (objections.Count > 0) return objections;
        List<int> struck = [.. (await losses.StrikeAsync(poll, ct)).Order()];
        poll.Close(calendar.Now);
        audit.Record(actor, Act.KeepPolls, poll, new { Closed = poll.ClosesAt, Early = early, Struck = struck, Voted = await db.PollVoters.CountAsync(voter => voter.PollId == id && (voter.Status == VoterStatus.CastWeb || voter.Status == VoterStatus.CastPaper), ct) });
        return [];
    }, ct);

    /// <summary>Takes a vote back that is not announced yet; the question may be put to the vote again.</summary>
    public Task<Outcome?> TakeBackAsync(int id, Actor actor, CancellationToken ct) => TakeAsync(id, poll =>
    {
        var objections = PollRules.ObjectionsToVoiding(poll);
        if (objections.Count > 0) return Task.FromResult(objections);
        PollState before = poll.State;
        poll.Void();
        audit.Record(actor, Act.KeepPolls, poll, new { TakenBack = before });
        return Task.FromResult(objections);
    }, ct);

    public async Task<AgendaItem?> ItemAsync(int number, int itemNumber, CancellationToken ct) =>
        (await meetings.FindAsync(number, ct))?.Agenda.SingleOrDefault(one => one.Number == itemNumber);

    private Task<Outcome?> TakeAsync(int id, Func<Poll, Task<IReadOnlyList<Objection>>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { Mode: PollMode.Open } poll) return null;
        var objections = await act(poll);
        if (objections.Count > 0) return Outcome.Refused(objections);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
