using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Turns the count of a published poll into the resolution of the meeting, by the road every resolution takes.</summary>
public sealed class AnnouncementService(SecretPollQuery polls, ResolutionService resolutions, CharterBook charter)
{
    public async Task<Outcome?> AnnounceAsync(int id, string? number, Actor actor, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        if (found.Poll.State != PollState.Published) return Outcome.Refused(PollRules.NotClosed);
        int entitled = (await polls.TurnoutAsync(id, ct)).Entitled;
        List<OpenedBallot> lines = await polls.LinesAsync(id, ct);
        VotingRule rule = charter.TermsOn(found.Poll.Item.Meeting.ConvenedFor).RuleFor(found.Poll.Item.Subject);
        List<Chosen> elected = found.Poll.IsElection ? ChosenOf(found.Poll, SecretCount.Elected(found.Poll, lines, entitled, rule).Elected) : [];
        (VoteCount count, bool adopted) = found.Poll.IsElection ? Elected(found.Poll, lines, entitled, rule) : Decided(lines, entitled, rule);
        return await resolutions.EnterCountAsync(found.Poll.Item.Meeting.Number, found.Poll.Item.Number, count, adopted, number, actor, ct, elected);
    }

    private static List<Chosen> ChosenOf(Poll poll, IReadOnlyList<int> elected) =>
        [.. poll.Candidates.Where(one => elected.Contains(one.Number)).OrderBy(one => one.Number).Select(one => new Chosen(one.Person, one.Organisation, one.MeritRu, one.MeritEn))];

    private static (VoteCount Count, bool Adopted) Decided(List<OpenedBallot> lines, int entitled, VotingRule rule)
    {
        VoteCount count = SecretCount.Of(lines, OpenVote.TheMotion, entitled);
        return (count, Tally.Of(rule, count).IsAdopted);
    }

    /// <summary>An election is entered with the count of the name that had most votes; the count of each stands in the bundle.</summary>
    private static (VoteCount Count, bool Adopted) Elected(Poll poll, List<OpenedBallot> lines, int entitled, VotingRule rule)
    {
        ElectionOutcome outcome = SecretCount.Elected(poll, lines, entitled, rule);
        int first = outcome.Elected.Concat(outcome.Tied).Concat(poll.Questions).First();
        return (SecretCount.Of(lines, first, entitled), outcome.Elected.Count > 0);
    }
}
