using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>What became of a paper that was read.</summary>
public enum PaperState
{
    /// <summary>Two people read the same: the vote counts.</summary>
    Counted,

    /// <summary>Another person is to read it too.</summary>
    Waits,

    /// <summary>The two read it differently.</summary>
    Clashes,
}

/// <summary>Enters votes of the room and on paper, in the name of organisations, into the same poll (A2).</summary>
public sealed class PollCountingService(PortalDb db, PollQuery polls, RollLossQuery losses, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection Unknown = new("PollOrganisationUnknown");
    public static readonly Objection NothingMarked = new("PollNothingMarked");

    /// <summary>Enters a list of the room; every organisation of it votes, or nobody where one may not.</summary>
    public Task<Outcome?> RoomAsync(int id, RoomForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        Dictionary<int, PollChoice> marked = form.Marked();
        if (await polls.ForAsync(id, marked.Keys, ct) is not { } poll) return null;
        if (marked.Count == 0) return Outcome.Refused(NothingMarked);
        Person person = await db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
        List<Organisation> voters = await db.Organisations.Where(one => marked.Keys.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        if (voters.Count < marked.Count) return Outcome.Refused(PollRules.NotOnTheRoll);
        foreach (Organisation voter in voters)
        {
            var choices = new Dictionary<int, PollChoice> { [OpenVote.TheMotion] = marked[voter.Id] };
            var objections = await ObjectionsToAsync(poll, new CastBy(voter, person), choices, Channel.Room, ct);
            if (objections.Count > 0) return Outcome.Refused(objections);
        }

        foreach (Organisation voter in voters)
            poll.Cast(new CastBy(voter, person), new Dictionary<int, PollChoice> { [OpenVote.TheMotion] = marked[voter.Id] }, Channel.Room, calendar.Now);
        audit.Record(actor, Act.KeepPolls, poll, new { Channel = Channel.Room, Organisations = voters.Select(one => one.Id) });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>Enters the vote of one organisation in the room: how elections are taken on a show of cards.</summary>
    public Task<Outcome?> RoomOneAsync(int id, PaperEntryForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await OrganisationAsync(form.Number, ct) is not { } organisation) return Outcome.Refused(Unknown);
        if (await polls.ForAsync(id, [organisation.Id], ct) is not { } poll) return null;
        var by = new CastBy(organisation, await db.People.SingleAsync(one => one.Id == actor.PersonId, ct));
        IReadOnlyDictionary<int, PollChoice> choices = form.ChoicesFor(poll);
        var objections = await ObjectionsToAsync(poll, by, choices, Channel.Room, ct);
        if (objections.Count > 0) return Outcome.Refused(objections);
        poll.Cast(by, choices, Channel.Room, calendar.Now);
        audit.Record(actor, Act.KeepPolls, poll, new { Channel = Channel.Room, Organisation = organisation.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>Notes how one person reads a paper; when another has read the same, the vote counts.</summary>
    public Task<Outcome<PaperState>?> PaperAsync(int id, PaperEntryForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<PaperState>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await OrganisationAsync(form.Number, ct) is not { } organisation) return Outcome.Refused<PaperState>(Unknown);
        if (await polls.ForAsync(id, [organisation.Id], ct) is not { } poll) return null;
        Person person = await db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
        IReadOnlyDictionary<int, PollChoice> choices = form.ChoicesFor(poll);
        Objection[] objections = [.. (await ObjectionsToAsync(poll, new CastBy(organisation, person), choices, Channel.Paper, ct)).Where(one => !one.Equals(PollRules.SecondPersonMissing))];
        if (objections.Length > 0) return Outcome.Refused<PaperState>(objections);

        List<PaperReading> readings = await db.PaperReadings.Include(one => one.Person).Where(one => one.PollId == id && one.OrganisationId == organisation.Id).ToListAsync(ct);
        PaperReading? own = readings.Find(one => one.PersonId == person.Id);
        if (own is null) db.PaperReadings.Add(own = new PaperReading(poll, organisation, person, choices));
        else own.Reread(choices);
        List<PaperReading> others = readings.FindAll(one => one.PersonId != person.Id);
        PaperReading? same = others.Find(one => one.Choices == own.Choices);
        if (same is not null)
        {
            poll.Cast(new CastBy(organisation, same.Person, person), choices, Channel.Paper, calendar.Now);
            db.PaperReadings.RemoveRange(readings);
            if (db.Entry(own).State == EntityState.Added) db.Entry(own).State = EntityState.Detached;
        }

        PaperState state = same is not null ? PaperState.Counted : others.Count > 0 ? PaperState.Clashes : PaperState.Waits;
        audit.Record(actor, Act.CountVotes, poll, new { Channel = Channel.Paper, Organisation = organisation.Id, State = state });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(state);
    }, ct);

    private async Task<Organisation?> OrganisationAsync(string? number, CancellationToken ct) =>
        int.TryParse((number ?? "").Trim().TrimStart('№', ' '), System.Globalization.CultureInfo.InvariantCulture, out int value)
            ? await db.RegistryNumbers.Where(one => one.Value == value).Select(one => one.Organisation).SingleOrDefaultAsync(ct) : null;

    private async Task<IReadOnlyList<Objection>> ObjectionsToAsync(Poll poll, CastBy by, IReadOnlyDictionary<int, PollChoice> choices, Channel channel, CancellationToken ct)
    {
        CharterTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor);
        return
        [
            .. PollTimes.Told(PollRules.ObjectionsToCasting(poll, by, choices, channel, calendar.Now), calendar, texts),
            .. PollRules.ObjectionsToChannel(poll, channel, terms.Meeting, calendar.Today),
            .. PollRules.ObjectionsToChanging(poll, by.Organisation, terms.Voting), .. PollRules.ObjectionsToLost(await losses.OneAsync(by.Organisation.Id, ct)),
        ];
    }
}
