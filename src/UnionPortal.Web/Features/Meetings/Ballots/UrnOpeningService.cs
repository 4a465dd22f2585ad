using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>
/// Opens the urn and publishes, in one transaction: the list by tracker, the bundle, its link in the chain; envelopes deleted, the roll written
/// anew in order. Then the key is destroyed and the file forgets what was deleted.
/// </summary>
public sealed class UrnOpeningService(
    PortalDb db, SecretPollQuery polls, ParticipationQuery participation, BallotRollQuery rolls, UrnKeyService keys, UrnKeyFiles files, BallotLetters letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public async Task<Outcome?> OpenAsync(int id, string? key, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await db.InTurnAsync(() => PublishAsync(id, key, actor, ct), ct);
        if (outcome is { Succeeded: true }) await DestroyKeyAsync(id, actor, ct);
        return outcome;
    }

    /// <summary>Destroys the key of a poll whose urn was opened; may be asked again where a crash came between.</summary>
    public async Task<Outcome?> DestroyKeyAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { Ballot: { OpenedAt: not null, KeyDestroyedAt: null } ballot } found) return null;
        files.Destroy(id);
        ballot.DestroyKey(calendar.Now);
        audit.Record(actor, Act.OpenUrn, found.Poll, new { KeyDestroyed = true, ballot.Keeper, Committed = ballot.CommittedById, Opened = ballot.OpenedBy?.Id });
        await db.SaveChangesAsync(ct);
        await db.ForgetDeletedAsync(ct);
        return Outcome.Done;
    }

    private async Task<Outcome?> PublishAsync(int id, string? brought, Actor actor, CancellationToken ct)
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { Ballot: { } ballot } found || actor.PersonId is not { } personId) return null;
        Person second = (await db.People.FindAsync([personId], ct))!;
        Turnout turnout = await polls.TurnoutAsync(id, ct);
        List<byte[]> envelopes = await db.Envelopes.Where(one => one.PollId == id).Select(one => one.Sealed).ToListAsync(ct);
        string list = BallotBundle.EnvelopesText(envelopes);
        var objections = SecretBallotRules.ObjectionsToUrn(found.Poll, ballot, second, turnout.Marks, BallotBundle.HashOf(list), envelopes.Count);
        if (objections.Count > 0) return Outcome.Refused(objections);
        using UrnKey? key = keys.Find(ballot, brought);
        if (key is null) return Outcome.Refused(SecretBallotRules.WrongKey);
        UrnContents contents = Urn.Open(envelopes, key, found.Poll, ballot.ManifestSha256);
        if (SecretBallotRules.ObjectionsToPublishing(contents) is { Count: > 0 } clashes) return Outcome.Refused(clashes);

        PollResult result = await ResultAsync(found, contents, list, turnout, ct);
        ballot.Open(second, calendar.Now);
        if (result.IsVoid) found.Poll.Void();
        else found.Poll.Publish();
        db.Add(result);
        audit.Record(actor, Act.OpenUrn, found.Poll, new
        {
            Envelopes = envelopes.Count, contents.Invalid, result.Link, result.BundleSha256, result.ChainHash, Void = result.IsVoid, Committed = ballot.CommittedById, Opened = second.Id,
        });
        await letters.ToRollAsync(found, "BallotPublished", votedOnly: false, result.ChainHash, ct);
        await db.SaveChangesAsync(ct);
        await db.SaveNewAsync([.. contents.Lines], ct);
        await EmptyAsync(id, ct);
        return Outcome.Done;
    }

    private async Task<PollResult> ResultAsync(SecretPoll found, UrnContents contents, string envelopes, Turnout turnout, CancellationToken ct)
    {
        VotingRule rule = charter.TermsOn(found.Poll.Item.Meeting.ConvenedFor).RuleFor(found.Poll.Item.Subject);
        Participation part = await participation.OfAsync(found.Poll, turnout.Entitled, rule, ct);
        int disputed = await db.DisputedMarks.CountAsync(mark => mark.PollId == found.Id, ct);
        bool isVoid = disputed > 0 && SecretBallotRules.IsVoidBy(disputed, SecretCount.MarginOf(found.Poll, contents.Lines, part, rule));
        string roll = BallotBundle.RollText(part, await rolls.NumbersAsync(found.Id, votedOnly: true, ct), await rolls.StruckAsync(found.Id, ct));
        string result = ResultText.Of(found.Poll, contents.Lines, part, rule, disputed);
        var bundle = new BallotBundle(found.Ballot!.Manifest, roll, envelopes, BallotBundle.BallotsText(contents.Lines), result);
        var last = await db.PollResults.OrderByDescending(one => one.Link).Select(one => new { one.Link, one.ChainHash }).FirstOrDefaultAsync(ct);
        return new(found.Id, (last?.Link ?? 0) + 1, bundle, last?.ChainHash ?? BallotBundle.FirstPrevious, isVoid, calendar.Now);
    }

    /// <summary>Deletes the envelopes and writes the roll anew in the order of organisations, so that no page of the file keeps the order of votes.</summary>
    private async Task EmptyAsync(int id, CancellationToken ct)
    {
        await db.OverwriteDeletedAsync(ct);
        await db.Envelopes.Where(one => one.PollId == id).ExecuteDeleteAsync(ct);
        await db.PaperKeyings.Where(one => one.PollId == id).ExecuteDeleteAsync(ct);
        db.ChangeTracker.Clear();
        List<PollVoter> roll = await db.PollVoters.AsNoTracking().Where(voter => voter.PollId == id).OrderBy(voter => voter.OrganisationId).ToListAsync(ct);
        await db.PollVoters.Where(voter => voter.PollId == id).ExecuteDeleteAsync(ct);
        db.AddRange(roll);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
