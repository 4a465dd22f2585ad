using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>
/// Paper in the same urn: the roll is marked when the organisation takes its paper; after the close two people key each paper in, and what
/// both typed alike is sealed like any other ballot.
/// </summary>
public sealed class PaperService(PortalDb db, SecretPollQuery polls, RollLossQuery losses)
{
    public static readonly Objection PaperDiffers = new("BallotPaperDiffers", "A2");
    public static readonly Objection PaperAwaitsAnother = new("BallotPaperAwaitsAnother", "A2");
    public static readonly Objection TooManyPapers = new("BallotTooManyPapers", "A2");

    /// <summary>Marks the roll; like every cast of a secret poll without an audit line. The letter at the close tells the organisation.</summary>
    public Task<Outcome?> MarkAsync(int id, int number, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        if (found.Poll.State != PollState.Open) return Outcome.Refused(PollRules.NotOpen);
        int organisation = await db.RegistryNumbers.Where(one => one.Value == number).Select(one => one.OrganisationId).SingleOrDefaultAsync(ct);
        VoterStatus? status = await db.PollVoters.Where(voter => voter.PollId == id && voter.OrganisationId == organisation).Select(voter => (VoterStatus?)voter.Status).SingleOrDefaultAsync(ct);
        if (status is null) return Outcome.Refused(PollRules.NotOnTheRoll);
        if (status is VoterStatus.NotEntitled or VoterStatus.Struck) return Outcome.Refused(PollRules.NoVote);
        if (PollRules.ObjectionsToLost(await losses.OneAsync(organisation, ct)) is { Count: > 0 } lost) return Outcome.Refused(lost);
        int marked = await db.PollVoters.Where(voter => voter.PollId == id && voter.OrganisationId == organisation && voter.Status == VoterStatus.Entitled)
            .ExecuteUpdateAsync(set => set.SetProperty(voter => voter.Status, VoterStatus.CastPaper), ct);
        return marked == 1 ? Outcome.Done : Outcome.Refused(CastService.CastAlready);
    }, ct);

    /// <summary>True when the paper is in the urn, false when it waits for the second person.</summary>
    public Task<Outcome<bool>?> KeyInAsync(int id, string code, IReadOnlyDictionary<int, PollChoice> choices, Actor actor, CancellationToken ct) =>
        db.InTurnAsync<Outcome<bool>?>(async () =>
        {
            if (await polls.FindAsync(id, ct) is not { Ballot: { } ballot } found || actor.PersonId is not { } person) return null;
            if (await ObjectionsAsync(found, choices, ct) is { Count: > 0 } objections) return Outcome.Refused<bool>(objections);
            SealedBallot paper = PaperCode.Fill(id, ballot.ManifestSha256, choices, code);
            string codeHash = HashOf(code), content = HashOf(code + Encoding.ASCII.GetString(paper.Write()));
            PaperKeying? first = await db.PaperKeyings.SingleOrDefaultAsync(one => one.PollId == id && one.CodeSha256 == codeHash, ct);
            if (first is null)
            {
                db.Add(new PaperKeying { PollId = id, CodeSha256 = codeHash, ContentSha256 = content, PersonId = person });
                await db.SaveChangesAsync(ct);
                return Outcome.Of(false);
            }

            if (first.PersonId == person) return Outcome.Refused<bool>(PaperAwaitsAnother);
            db.Remove(first);
            bool agrees = first.ContentSha256 == content;
            if (agrees) db.Add(new Envelope { PollId = id, Id = Guid.NewGuid(), Sealed = UrnKey.Seal(ballot.UrnPublicKey, paper.Write(), id, ballot.ManifestSha256) });
            await db.SaveChangesAsync(ct);
            return agrees ? Outcome.Of(true) : Outcome.Refused<bool>(PaperDiffers);
        }, ct);

    private async Task<IReadOnlyList<Objection>> ObjectionsAsync(SecretPoll found, IReadOnlyDictionary<int, PollChoice> choices, CancellationToken ct)
    {
        List<Objection> objections = [];
        if (found.Poll.State != PollState.Closed) objections.Add(PollRules.NotClosed);
        if (found.Ballot!.EnvelopesSha256 is not null) objections.Add(SecretBallotRules.CommittedAlready);
        if (!found.Poll.Questions.Order().SequenceEqual(choices.Keys.Order())) objections.Add(PollRules.QuestionsUnanswered.With(found.Poll.Questions.Count));
        Turnout turnout = await polls.TurnoutAsync(found.Id, ct);
        if (turnout.Envelopes >= turnout.Marks) objections.Add(TooManyPapers);
        return objections;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The code printed on a paper: drawn by chance, kept nowhere; the trackers on the voter's stub come from it.</summary>
public static class PaperCode
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public const int Length = 16;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>As it is compared: without dashes and blanks, in capitals.</summary>
    public static string Normal(string? typed) => new([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

    public static SealedBallot Fill(int poll, string manifest, IReadOnlyDictionary<int, PollChoice> choices, string code) =>
        new(poll, manifest, choices, SHA256.HashData(Encoding.ASCII.GetBytes(code))[..Tracker.NonceBytes], "");
}
