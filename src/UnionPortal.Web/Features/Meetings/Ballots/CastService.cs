using System.Security.Cryptography;
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

/// <summary>A sealed ballot on its way into the urn.</summary>
public sealed record SealedCast(int Poll, int Organisation, Guid Id, byte[] Sealed);

/// <summary>The slot of the urns: ballots that arrive together go in together, each judged by <see cref="CastService"/>.</summary>
public sealed class UrnSlot(IServiceScopeFactory scopes) : JointSave<SealedCast, Outcome<CastReceipt>?>(scopes)
{
    protected override Task<IReadOnlyList<Outcome<CastReceipt>?>> SaveAsync(IServiceProvider services, IReadOnlyList<SealedCast> acts) =>
        services.GetRequiredService<CastService>().CastAsync(acts, CancellationToken.None);
}

/// <summary>
/// Takes sealed ballots: the mark in the roll and the envelope in one transaction, or neither. It writes no audit line, no letter and no log
/// on purpose: each would keep the moment at which an organisation voted. What guards the act instead is the count of marks and envelopes,
/// the letter at the close, the signed receipt and the published list. The roll is therefore marked by a conditional update and the envelope
/// is a record of the office: nothing of the charter is saved that would demand a line.
/// </summary>
public sealed class CastService(PortalDb db, UrnKeyFiles keys, RollLossQuery losses, UnionCalendar calendar)
{
    public static readonly Objection CastAlready = new("BallotCastAlready", "A2");
    public static readonly Objection Malformed = new("BallotMalformed", "A2");

    private const int RandomVersion = 4;

    /// <summary>One answer for each, in their order: null where there is no such poll, else a receipt or why the ballot was refused.</summary>
    public async Task<IReadOnlyList<Outcome<CastReceipt>?>> CastAsync(IReadOnlyList<SealedCast> casts, CancellationToken ct)
    {
        Dictionary<int, OpenUrn> urns = [];
        foreach (int poll in casts.Select(cast => cast.Poll).Distinct())
            if (await UrnAsync(poll, ct) is { } urn) urns[poll] = urn;
        List<SealedCast> sound = [.. casts.Where(cast => urns.GetValueOrDefault(cast.Poll)?.Fits(cast) == true)];
        Dictionary<SealedCast, Objection> refused = sound.Count == 0 ? [] : await db.InTurnAsync(() => TakeAsync(sound, ct), ct);
        foreach (SealedCast cast in casts.Except(sound)) refused[cast] = Malformed;

        Dictionary<int, ECDsa?> signing = urns.Keys.ToDictionary(poll => poll, keys.Receipts);
        List<Outcome<CastReceipt>?> answers = [.. casts.Select(cast => urns.TryGetValue(cast.Poll, out OpenUrn? urn) ? AnswerTo(cast, refused.GetValueOrDefault(cast), urn, signing[cast.Poll]) : null)];
        foreach (ECDsa? key in signing.Values) key?.Dispose();
        return answers;
    }

    private static Outcome<CastReceipt>? AnswerTo(SealedCast cast, Objection? refused, OpenUrn urn, ECDsa? key)
    {
        if (refused is not null) return Outcome.Refused<CastReceipt>(refused);
        string hash = Receipts.HashOf(cast.Sealed);
        return key is null ? null : Outcome.Of(new CastReceipt(hash, Receipts.Sign(key, cast.Poll, urn.Manifest, hash)));
    }

    private async Task<OpenUrn?> UrnAsync(int poll, CancellationToken ct)
    {
        var facts = await db.SecretBallots.AsNoTracking().Where(one => one.PollId == poll && one.ManifestSha256 != "").Select(one => new
        {
            one.ManifestSha256, one.Poll.Seats, Stand = one.Poll.Candidates.Count(candidate => candidate.AcceptedOn != null && !candidate.IsWithdrawn),
        }).SingleOrDefaultAsync(ct);
        return facts is null ? null : new(facts.ManifestSha256, UrnKey.SealedLength(SealedBallot.LengthFor(facts.Seats > 0 ? facts.Stand : 1)));
    }

    /// <summary>Those that are not in the urn after it, each with the reason; one whose answer got lost earlier is in.</summary>
    private async Task<Dictionary<SealedCast, Objection>> TakeAsync(IReadOnlyList<SealedCast> casts, CancellationToken ct)
    {
        Dictionary<SealedCast, Objection> refused = [];
        List<Guid> ids = [.. casts.Select(cast => cast.Id)];
        Dictionary<(int Poll, Guid Id), byte[]> there = (await db.Envelopes.AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => (one.PollId, one.Id), one => one.Sealed);
        foreach (var ofPoll in casts.GroupBy(cast => cast.Poll))
        {
            List<SealedCast> waiting = [.. ofPoll.Where(cast => !there.ContainsKey((cast.Poll, cast.Id))).DistinctBy(cast => cast.Id)]; // One number, one envelope, one mark.
            Objection? closed = waiting.Count == 0 ? null : await RefusalByTimeAsync(ofPoll.Key, ct);
            HashSet<int> marked = waiting.Count == 0 || closed is not null ? [] : await MarkAsync(ofPoll.Key, [.. waiting.Select(cast => cast.Organisation).Distinct()], ct);
            foreach (SealedCast cast in ofPoll)
            {
                if (there.TryGetValue((cast.Poll, cast.Id), out byte[]? before))
                {
                    if (!before.AsSpan().SequenceEqual(cast.Sealed)) refused[cast] = CastAlready;
                }
                else if (marked.Remove(cast.Organisation)) db.Envelopes.Add(new Envelope { PollId = cast.Poll, Id = cast.Id, Sealed = there[(cast.Poll, cast.Id)] = cast.Sealed });
                else refused[cast] = closed ?? await RefusalByRollAsync(cast.Poll, cast.Organisation, ct);
            }

            if (marked.Count > 0) throw new InvalidOperationException("A mark without an envelope."); // Nothing of it is kept.
        }

        await db.SaveChangesAsync(ct);
        return refused;
    }

    /// <summary>Marks in the roll those that have a vote and have not given it, and answers whom; each gets one envelope in the same transaction.</summary>
    private async Task<HashSet<int>> MarkAsync(int poll, List<int> organisations, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        IQueryable<PollVoter> entitled = db.PollVoters.Where(voter => voter.PollId == poll && voter.Status == VoterStatus.Entitled);
        List<int> may = await entitled.Where(voter => organisations.Contains(voter.OrganisationId) && db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId))
            .Select(voter => voter.OrganisationId).ToListAsync(ct);
        int marked = await entitled.Where(voter => may.Contains(voter.OrganisationId)).ExecuteUpdateAsync(set => set.SetProperty(voter => voter.Status, VoterStatus.CastWeb), ct);
        if (marked == may.Count) return [.. may];
        return marked == 0 ? [] : throw new DbUpdateConcurrencyException("Another server marked one of them meanwhile."); // Each is taken alone then.
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

    /// <param name="Manifest">Hash of the text and roll that envelopes are sealed for.</param>
    /// <param name="Length">Bytes of every envelope of the poll.</param>
    private sealed record OpenUrn(string Manifest, int Length)
    {
        public bool Fits(SealedCast cast) => cast.Id.Version == RandomVersion && cast.Sealed.Length == Length;
    }
}
