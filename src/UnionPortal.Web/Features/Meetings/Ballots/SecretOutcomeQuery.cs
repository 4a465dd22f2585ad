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
        int entitled = (await polls.TurnoutAsync(poll.Id, ct)).Entitled;
        List<OpenedBallot> lines = await polls.LinesAsync(poll.Id, ct);
        List<QuestionOutcome> questions = [.. poll.Questions.Select(question => new QuestionOutcome(question, Tally.Of(rule, SecretCount.Of(lines, question, entitled))))];
        return new(questions, poll.IsElection ? SecretCount.Elected(poll, lines, entitled, rule) : null, null);
    }

    /// <summary>The poll among the tied that followed this one and was not taken back.</summary>
    public Task<int?> RunOffAsync(int id, CancellationToken ct) =>
        db.Polls.Where(one => one.RunOffOfId == id && one.State != PollState.Void).OrderByDescending(one => one.Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(ct);
}
