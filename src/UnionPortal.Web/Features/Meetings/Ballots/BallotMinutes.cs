using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>
/// Tells the minutes how a secret poll went: its times, every name with its figures, how a tie was resolved, who opened the urn, and the
/// hash that ties the signed paper to the published bundle. How anybody voted it cannot tell.
/// </summary>
public sealed class BallotMinutes(PortalDb db, SecretPollQuery polls, SecretOutcomeQuery outcomes, UnionCalendar calendar) : IMinutesVoteSource
{
    public async Task<IReadOnlyList<string>> LinesAsync(int itemId, Texts texts, CancellationToken ct)
    {
        List<int> opened = await db.PollResults.Where(one => db.Polls.Any(poll => poll.Id == one.PollId && poll.ItemId == itemId)).OrderBy(one => one.Link).Select(one => one.PollId).ToListAsync(ct);
        List<string> lines = [];
        foreach (int id in opened)
        {
            if (await polls.FindAsync(id, ct) is { Ballot: { } ballot, Poll: { } poll }) lines.AddRange(await LinesOfAsync(poll, ballot, texts, ct));
        }

        return lines;
    }

    private async Task<IReadOnlyList<string>> LinesOfAsync(Poll poll, SecretBallot ballot, Texts texts, CancellationToken ct)
    {
        var words = new PollWordsQuery(texts, calendar);
        PollOutcome outcome = await outcomes.OfAsync(poll, ct);
        PollResult result = (await polls.ResultAsync(poll.Id, ct))!;
        Turnout turnout = await polls.TurnoutAsync(poll.Id, ct);
        List<string> lines =
        [
            texts["Ballots.Minutes.Held", PollTimes.Clock(poll.OpensAt, calendar, texts), PollTimes.Moment(poll.ClosesAt, calendar, texts), turnout.Marks, turnout.Entitled],
        ];
        foreach (PollQuestion question in words.Of.QuestionsOf(poll))
        {
            string reckoning = string.Join(" ", words.ReckoningOf(poll, outcome.Of(question.Number), null));
            lines.Add(poll.IsElection ? $"{question.Text}. {reckoning}" : reckoning);
        }

        lines.Add(result.IsVoid ? texts["Ballots.IsVoid"] : words.OutcomeOf(poll, outcome));
        if (poll.LotSeed is { } seed) lines.Add(texts["Polls.LotDrawn", seed]);
        lines.Add(texts["Ballots.Minutes.Urn", ballot.CommittedBy?.NameIn(texts.Language), ballot.OpenedBy?.NameIn(texts.Language)]);
        lines.Add(texts["Ballots.Minutes.Hashes", result.BundleSha256, result.Link, result.ChainHash]);
        return lines;
    }
}
