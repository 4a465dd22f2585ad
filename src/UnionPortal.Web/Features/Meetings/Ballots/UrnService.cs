using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Closes voting and makes the commitment known: what is in the urn, before anyone has looked inside.</summary>
public sealed class UrnService(
    PortalDb db, SecretPollQuery polls, RollLossQuery losses, UrnKeyFiles files, BallotLetters letters, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome?> CloseAsync(int id, bool early, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (await polls.FindAsync(id, ct) is not { Ballot: not null } found) return null;
        int waiting = await db.PollVoters.CountAsync(voter => voter.PollId == id && voter.Status == VoterStatus.Entitled, ct);
        var objections = PollRules.ObjectionsToClosing(found.Poll, calendar.Now, waiting, early);
        if (objections.Count > 0) return Outcome.Refused(objections);
        List<int> struck = [.. (await losses.StrikeAsync(found.Poll, ct)).Order()];
        found.Poll.Close(calendar.Now);
        audit.Record(actor, Act.KeepBallots, found.Poll, new { found.Poll.ClosesAt, Early = early, Struck = struck });
        await db.SaveChangesAsync(ct); // The row of the poll is held from here: no cast comes between the close and the letters.
        await letters.ToRollAsync(found, "BallotReceived", votedOnly: true, "", ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> CommitAsync(int id, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { Ballot: { } ballot } found || actor.PersonId is not { } person) return null;
        Turnout turnout = await polls.TurnoutAsync(id, ct);
        var objections = SecretBallotRules.ObjectionsToCommitting(found.Poll, ballot, turnout.Marks, turnout.Envelopes);
        if (objections.Count > 0) return Outcome.Refused(objections);
        string hash = BallotBundle.HashOf(BallotBundle.EnvelopesText(await db.Envelopes.Where(one => one.PollId == id).Select(one => one.Sealed).ToListAsync(ct)));
        ballot.Commit((await db.People.FindAsync([person], ct))!, turnout.Marks, turnout.Envelopes, hash, calendar.Now);
        audit.Record(actor, Act.KeepBallots, found.Poll, new { turnout.Envelopes, EnvelopesSha256 = hash });
        await letters.ToRollAsync(found, "BallotCommitted", votedOnly: false, hash, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>
    /// Takes back a poll that is not published, as where nobody has its key any more: unread envelopes are deleted, the key with them, and the
    /// question may be put to the vote again.
    /// </summary>
    public async Task<Outcome?> TakeBackAsync(int id, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await polls.FindAsync(id, ct) is not { } found) return null;
            var objections = PollRules.ObjectionsToVoiding(found.Poll);
            if (objections.Count > 0) return Outcome.Refused(objections);
            PollState before = found.Poll.State;
            found.Poll.Void();
            audit.Record(actor, Act.KeepBallots, found.Poll, new { TakenBack = before, Unread = await db.Envelopes.CountAsync(one => one.PollId == id, ct) });
            if (before != PollState.Draft) await letters.ToRollAsync(found, "BallotTakenBack", votedOnly: false, "", ct);
            await db.SaveChangesAsync(ct);
            await db.OverwriteDeletedAsync(ct);
            await db.Envelopes.Where(one => one.PollId == id).ExecuteDeleteAsync(ct);
            await db.PaperKeyings.Where(one => one.PollId == id).ExecuteDeleteAsync(ct);
            return Outcome.Done;
        }, ct);
        if (outcome is { Succeeded: true }) files.Destroy(id);
        return outcome;
    }

    /// <summary>An organisation says the vote marked for it was not its own.</summary>
    public Task<Outcome?> DisputeAsync(int id, int number, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        if (found.Poll.State != PollState.Closed) return Outcome.Refused(PollRules.NotClosed);
        var organisation = await db.RegistryNumbers.Where(one => one.Value == number).Select(one => one.Organisation).SingleOrDefaultAsync(ct);
        if (organisation is null || !await db.PollVoters.AnyAsync(voter => voter.PollId == id && voter.OrganisationId == organisation.Id, ct))
            return Outcome.Refused(PollRules.NotOnTheRoll);
        if (await db.DisputedMarks.AnyAsync(mark => mark.PollId == id && mark.OrganisationId == organisation.Id, ct)) return Outcome.Done;
        db.Add(new DisputedMark(id, organisation, calendar.Today));
        audit.Record(actor, Act.KeepBallots, found.Poll, new { Disputed = organisation.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
