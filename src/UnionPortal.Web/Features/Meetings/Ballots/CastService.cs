using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>The portal's word that an envelope is in the urn.</summary>
public sealed record CastReceipt(string Envelope, string Signature);

/// <summary>
/// Takes a sealed ballot: the mark in the roll and the envelope in one transaction, or neither. It writes no audit line, no letter and no log
/// on purpose: each would keep the moment at which an organisation voted. What guards the act instead is the count of marks and envelopes,
/// the letter at the close, the signed receipt and the published list. The roll is therefore marked by a conditional update and the envelope
/// is a record of the office: nothing of the charter is saved that would demand a line.
/// </summary>
public sealed class CastService(PortalDb db, UrnKeyFiles keys, RollLossQuery losses, UnionCalendar calendar)
{
    public static readonly Objection CastAlready = new("BallotCastAlready", "A2");
    public static readonly Objection Malformed = new("BallotMalformed", "A2");

    private const int RandomVersion = 4;

    public async Task<Outcome<CastReceipt>?> CastAsync(int id, int organisation, Guid envelope, byte[] sealedBallot, CancellationToken ct)
    {
        var facts = await db.SecretBallots.AsNoTracking().Where(one => one.PollId == id && one.ManifestSha256 != "").Select(one => new
        {
            one.ManifestSha256, one.Poll.Seats, Stand = one.Poll.Candidates.Count(candidate => candidate.AcceptedOn != null && !candidate.IsWithdrawn),
        }).SingleOrDefaultAsync(ct);
        if (facts is null) return null;
        int questions = facts.Seats > 0 ? facts.Stand : 1;
        if (envelope.Version != RandomVersion || sealedBallot.Length != UrnKey.SealedLength(SealedBallot.LengthFor(questions)))
            return Outcome.Refused<CastReceipt>(Malformed);

        var refused = await db.InTurnAsync(() => TakeAsync(id, organisation, new Envelope { PollId = id, Id = envelope, Sealed = sealedBallot }, ct), ct);
        if (refused is not null) return Outcome.Refused<CastReceipt>(refused);
        string hash = Receipts.HashOf(sealedBallot);
        using var key = keys.Receipts(id);
        return key is null ? null : Outcome.Of(new CastReceipt(hash, Receipts.Sign(key, id, facts.ManifestSha256, hash)));
    }

    /// <summary>Null when the envelope is in the urn, now or since an earlier attempt whose answer got lost.</summary>
    private async Task<Objection?> TakeAsync(int id, int organisation, Envelope envelope, CancellationToken ct)
    {
        if (await db.Envelopes.AsNoTracking().SingleOrDefaultAsync(one => one.PollId == id && one.Id == envelope.Id, ct) is { } there)
            return there.Sealed.AsSpan().SequenceEqual(envelope.Sealed) ? null : CastAlready;
        if (await RefusalByTimeAsync(id, ct) is { } closed) return closed;
        DateOnly today = calendar.Today;
        int marked = await db.PollVoters.Where(voter => voter.PollId == id && voter.OrganisationId == organisation && voter.Status == VoterStatus.Entitled)
            .Where(voter => db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId))
            .ExecuteUpdateAsync(set => set.SetProperty(voter => voter.Status, VoterStatus.CastWeb), ct);
        if (marked == 0) return await RefusalByRollAsync(id, organisation, ct);
        db.Envelopes.Add(envelope);
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>The update without effect holds the row of the poll until the commit: whoever closes it comes wholly before or wholly after.</summary>
    private async Task<Objection?> RefusalByTimeAsync(int id, CancellationToken ct)
    {
        DateTime now = calendar.Now;
        int open = await db.Polls.Where(poll => poll.Id == id && poll.State == PollState.Open && poll.OpensAt <= now && now < poll.ClosesAt)
            .ExecuteUpdateAsync(set => set.SetProperty(poll => poll.State, poll => poll.State), ct);
        if (open == 1) return null;
        var times = await db.Polls.Where(poll => poll.Id == id).Select(poll => new { poll.State, poll.OpensAt, poll.ClosesAt }).SingleAsync(ct);
        return times.State == PollState.Open && now < times.OpensAt ? PollRules.NotYetOpen.With(calendar.Local(times.OpensAt)) : PollRules.ClosedBefore.With(calendar.Local(times.ClosesAt));
    }

    private async Task<Objection> RefusalByRollAsync(int id, int organisation, CancellationToken ct)
    {
        VoterStatus? status = await db.PollVoters.Where(voter => voter.PollId == id && voter.OrganisationId == organisation).Select(voter => (VoterStatus?)voter.Status).SingleOrDefaultAsync(ct);
        return status switch
        {
            null => PollRules.NotOnTheRoll,
            VoterStatus.NotEntitled or VoterStatus.Struck => PollRules.NoVote,
            VoterStatus.Entitled => PollRules.ObjectionsToLost(await losses.OneAsync(organisation, ct)).FirstOrDefault(PollRules.NoVote),
            VoterStatus.CastPaper => PollRules.VotedOnPaper,
            _ => CastAlready,
        };
    }
}
