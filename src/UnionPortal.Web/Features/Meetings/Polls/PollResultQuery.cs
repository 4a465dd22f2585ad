using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>The result of one question of a ballot.</summary>
public sealed record QuestionOutcome(int Number, TallyResult Result);

/// <summary>The result of an open poll over all its channels.</summary>
/// <param name="Election">Who is elected and who is tied; null for a motion.</param>
/// <param name="PresentAtOpening">Those present when the meeting was opened, where the charter looks at the quorum only then.</param>
public sealed record PollOutcome(IReadOnlyList<QuestionOutcome> Questions, ElectionOutcome? Election, int? PresentAtOpening)
{
    /// <summary>The result of a motion.</summary>
    public TallyResult Motion => Questions[0].Result;

    /// <summary>Whether enough took part; the same for every question of the ballot.</summary>
    public bool QuorumMet => Questions.All(one => one.Result.QuorumMet);

    public TallyResult Of(int number) => Questions.First(one => one.Number == number).Result;
}

/// <summary>Reckons an open poll by the charter: votes of every channel, those in the room who gave none, the rule of the subject (A2, A21).</summary>
public sealed class PollResultQuery(PollQuery polls, MatterFinderQuery matters, CharterBook charter)
{
    /// <summary>The rule a poll is decided by: that of its matter where it has one, else of its subject.</summary>
    public async Task<VotingRule> RuleAsync(Poll poll, CancellationToken ct) =>
        (await matters.FindAsync(poll.Item, ct))?.Rule ?? charter.TermsOn(poll.Item.Meeting.ConvenedFor).RuleFor(poll.Item.Subject);

    /// <param name="poll">Loaded whole.</param>
    public async Task<PollOutcome> OfAsync(Poll poll, CancellationToken ct)
    {
        VotingTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor).Voting;
        VotingRule rule = await RuleAsync(poll, ct);
        int added = Tally.PresentWithoutVote(poll, await polls.InTheRoomAsync(poll, poll.ClosesAt, ct), terms);
        int? opening = rule.CheckedAt == QuorumCheck.Opening ? await AtOpeningAsync(poll, ct) : null;
        List<QuestionOutcome> questions = [.. poll.Questions.Select(number => new QuestionOutcome(number, Tally.Of(rule, Tally.CountOf(poll, number, terms, added), opening)))];
        ElectionOutcome? election = poll.IsElection
            ? ElectionCount.Of([.. questions.Select(one => new CandidateCount(one.Number, one.Result.Count))], poll.Seats, poll.Election, rule) : null;
        return new(questions, election, opening);
    }

    private async Task<int?> AtOpeningAsync(Poll poll, CancellationToken ct)
    {
        if (poll.Item.Meeting.StartsAt is not { } at) return null;
        IReadOnlySet<int> there = await polls.InTheRoomAsync(poll, at, ct);
        int present = poll.Roll.Count(voter => voter.IsEntitled && there.Contains(voter.OrganisationId));
        return present == 0 ? null : present;
    }
}
