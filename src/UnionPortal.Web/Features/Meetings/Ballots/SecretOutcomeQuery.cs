using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Meetings.Polls;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Reckons a secret poll from its published list, by the rule its bundle names; the answer is of the same kind as that of an open poll.</summary>
public sealed class SecretOutcomeQuery(PortalDb db, SecretPollQuery polls, CharterBook charter)
{
    public async Task<PollOutcome> OfAsync(Poll poll, CancellationToken ct)
    {
        VotingRule rule = charter.TermsOn(poll.Item.Meeting.ConvenedFor).RuleFor(poll.Item.Subject);
        PollResult? published = await polls.ResultAsync(poll.Id, ct);
        Participation part = published is null ? new((await polls.TurnoutAsync(poll.Id, ct)).Entitled) : Participation.In(published.Roll);
        List<OpenedBallot> lines = await polls.LinesAsync(poll.Id, ct);
        List<QuestionOutcome> questions = [.. poll.Questions.Select(question => new QuestionOutcome(question, Tally.Of(rule, SecretCount.Of(lines, question, part), part.AtOpening)))];
        return new(questions, poll.IsElection ? SecretCount.Elected(poll, lines, part, rule) : null, part.AtOpening);
    }

    /// <summary>The poll among the tied that followed this one, was not taken back and did not lapse.</summary>
    public Task<int?> RunOffAsync(int id, CancellationToken ct) =>
        db.Polls.Where(one => one.RunOffOfId == id && one.State != PollState.Void && one.State != PollState.WithoutQuorum).OrderByDescending(one => one.Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(ct);
}
