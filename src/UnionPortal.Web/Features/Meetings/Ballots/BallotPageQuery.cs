using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Reads a secret poll for its pages. While it runs these know a total and the reader's own organisation, nothing else.</summary>
public sealed class BallotPageQuery(
    PortalDb db, SecretPollQuery polls, SecretOutcomeQuery outcomes, RollLossQuery losses, PollWordsQuery words, CharterBook charter, UnionCalendar calendar, Texts texts,
    IWebHostEnvironment environment)
{
    private const int FoundAtMost = 50;

    public async Task<BallotStatePage?> StateAsync(int id, string? search, Actor actor, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        bool mayKeep = actor.May(Act.KeepBallots);
        if (found.Poll.State == PollState.Draft && !actor.May(Act.OpenUrn)) return null;
        Turnout turnout = await polls.TurnoutAsync(id, ct);
        bool running = found.Poll.State is PollState.Open or PollState.Closed && found.Ballot?.OpenedAt is null;
        return new BallotStatePage
        {
            Head = HeadOf(found), Questions = QuestionsOf(found.Poll), Entitled = turnout.Entitled, Cast = turnout.Marks,
            IsSmall = SecretBallotRules.IsSmall(turnout.Entitled), Commitment = found.Ballot?.EnvelopesSha256, KeyDestroyed = found.Ballot?.KeyDestroyedAt is not null,
            Own = running ? await OwnAsync(found.Poll, actor, ct) : [], Published = running ? null : await PublishedAsync(found, search, ct),
            MayKeep = mayKeep, MayOpenUrn = actor.May(Act.OpenUrn),
        };
    }

    public async Task<BallotPage?> BallotAsync(int id, int organisation, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { Ballot.ManifestSha256.Length: > 0 } found) return null;
        var own = await db.PollVoters.AsNoTracking().Where(voter => voter.PollId == id && voter.OrganisationId == organisation)
            .Include(voter => voter.Organisation.Names).SingleOrDefaultAsync(ct);
        if (own is null) return null;
        RightLost? lost = own.Status == VoterStatus.Entitled ? await losses.OneAsync(organisation, ct) : null;
        return new(HeadOf(found), QuestionsOf(found.Poll), organisation, NamesOf.Organisation(own.Organisation, texts.Language), lost is null ? own.Status : VoterStatus.Struck, WhyNot(own, lost),
            found.Poll.TakesVotesAt(calendar.Now), SealedBallot.LengthFor(found.Poll.Questions.Count), ScriptHash());
    }

    public BallotHead HeadOf(SecretPoll found) => new(
        found.Id, found.Poll.Item.Meeting.Number, found.Poll.Item.Number, texts.Language == "en" ? found.Poll.Item.TextEn : found.Poll.Item.TextRu, found.Poll.State,
        calendar.Local(found.Poll.OpensAt), calendar.Local(found.Poll.ClosesAt), calendar.ZoneAt(found.Poll.ClosesAt, texts), found.Ballot?.Keeper,
        [.. (found.Ballot?.Holders ?? []).Select(holder => holder.Person.NameIn(texts.Language))], found.Ballot?.ManifestSha256 ?? "",
        found.Poll.IsElection, found.Poll.Seats, found.Poll.MarksAtMost, PollWords.StateOf(found.Poll, calendar.Now));

    public IReadOnlyList<QuestionLine> QuestionsOf(Poll poll) =>
        [.. BallotQuestions.Of(poll).Select(one => new QuestionLine(one.No, texts.Language == "en" ? one.En : one.Ru))];

    private async Task<IReadOnlyList<OwnVote>> OwnAsync(Poll poll, Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.CastBallot, one.Id)).Select(one => one.Id)];
        if (own.Count == 0) return [];
        List<PollVoter> lines = await db.PollVoters.AsNoTracking().Where(voter => voter.PollId == poll.Id && own.Contains(voter.OrganisationId))
            .Include(voter => voter.Organisation.Names).OrderBy(voter => voter.OrganisationId).ToListAsync(ct);
        bool open = poll.TakesVotesAt(calendar.Now);
        IReadOnlyDictionary<int, RightLost> lost = await losses.OfAsync(poll.Id, ct);
        return [.. lines.Select(line => new OwnVote(
            line.OrganisationId, NamesOf.Organisation(line.Organisation, texts.Language), lost.ContainsKey(line.OrganisationId) ? VoterStatus.Struck : line.Status,
            open && line.Status == VoterStatus.Entitled && !lost.ContainsKey(line.OrganisationId), WhyNot(line, lost.GetValueOrDefault(line.OrganisationId))))];
    }

    /// <summary>Why an organisation has no vote; null where it has one.</summary>
    private string? WhyNot(PollVoter line, RightLost? lost) => lost is null && line.IsEntitled ? null : words.Of.BasisOf(line, lost);

    private async Task<PublishedPoll?> PublishedAsync(SecretPoll found, string? search, CancellationToken ct)
    {
        if (await polls.ResultAsync(found.Id, ct) is not { } result) return null;
        List<OpenedBallot> lines = await polls.LinesAsync(found.Id, ct);
        VotingRule rule = charter.TermsOn(found.Poll.Item.Meeting.ConvenedFor).RuleFor(found.Poll.Item.Subject);
        Participation part = Participation.In(result.Roll);
        string wanted = PaperCode.Normal(search);
        ElectionOutcome? elected = found.Poll.IsElection ? SecretCount.Elected(found.Poll, lines, part, rule) : null;
        List<QuestionResult> results = [.. QuestionsOf(found.Poll).Select(question =>
        {
            VoteCount count = SecretCount.Of(lines, question.No, part);
            string formula = string.Join(" ", MeetingReckoning.Of(count, rule.Quorum, rule.Majorities[0], texts));
            return new QuestionResult(question.No, question.Text, count, formula, elected is null ? null : found.Poll.Candidates.Any(one => one.Number == question.No && one.IsElected) || elected.Elected.Contains(question.No));
        })];
        return new(result.IsVoid, results, [.. result.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)], result.BundleSha256, result.PreviousChainHash, result.ChainHash, result.Link,
            wanted, [.. lines.Where(line => wanted.Length > 0 && line.Tracker.StartsWith(wanted, StringComparison.Ordinal)).Take(FoundAtMost)], lines.Count,
            found.Poll.Item.Resolution?.Record.Reference, words.OutcomeOf(found.Poll, await outcomes.OfAsync(found.Poll, ct)), found.Poll.LotSeed, await outcomes.RunOffAsync(found.Id, ct));
    }

    /// <summary>The hash of the two scripts that seal, so that anyone can compare what the own browser got with what was published.</summary>
    private string ScriptHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in (string[])["js/ballot.js", "js/sealing.js"])
        {
            using Stream file = environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream();
            using var copy = new MemoryStream();
            file.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal static string FileOf(int id, string name) => string.Create(CultureInfo.InvariantCulture, $"poll-{id}-{name}");
}
