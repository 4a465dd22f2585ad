using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Tells the minutes who voted how in open polls, by which channels, and how a tie was resolved.</summary>
public sealed class PollMinutes(PortalDb db, PollResultQuery results, PollQuery polls, UnionCalendar calendar) : IMinutesVoteSource
{
    public async Task<IReadOnlyList<string>> LinesAsync(int itemId, Texts texts, CancellationToken ct)
    {
        List<int> announced = await db.Polls.Where(poll => poll.ItemId == itemId && poll.Mode == PollMode.Open && (poll.State == PollState.Published || poll.State == PollState.WithoutQuorum))
            .OrderBy(poll => poll.Id).Select(poll => poll.Id).ToListAsync(ct);
        List<string> lines = [];
        foreach (int id in announced)
        {
            if (await polls.WholeAsync(id, ct) is { } poll) lines.AddRange(await LinesOfAsync(poll, texts, ct));
        }

        return lines;
    }

    private async Task<IReadOnlyList<string>> LinesOfAsync(Poll poll, Texts texts, CancellationToken ct)
    {
        var words = new PollWordsQuery(texts, calendar);
        PollOutcome outcome = await results.OfAsync(poll, ct);
        List<string> lines = [texts["Polls.Minutes.Open", PollTimes.Clock(poll.OpensAt, calendar, texts), PollTimes.Moment(poll.ClosesAt, calendar, texts)], .. words.Of.ChannelsOf(poll)];
        foreach (PollQuestion question in words.Of.QuestionsOf(poll))
        {
            if (poll.IsElection) lines.Add($"{question.Text}. {string.Join(" ", words.ReckoningOf(poll, outcome.Of(question.Number), outcome.PresentAtOpening))}");
            lines.AddRange(ByName(poll, question.Number, texts));
        }

        int earlier = Tally.OnEarlierText(poll).Select(vote => vote.OrganisationId).Distinct().Count();
        if (earlier > 0) lines.Add(texts["Polls.Minutes.OnEarlierText", earlier]);
        lines.Add(words.OutcomeOf(poll, outcome));
        if (poll.LotSeed is { } seed) lines.Add(texts["Polls.LotDrawn", seed]);
        return lines;
    }

    private static IEnumerable<string> ByName(Poll poll, int question, Texts texts) => poll.Votes.Where(vote => vote.Question == question)
        .GroupBy(vote => vote.Choice).OrderBy(group => group.Key).Select(group => texts["Polls.Minutes.ByName", texts[$"Minutes.Count.{group.Key}"], string.Join("; ",
            group.Select(vote => NamesOf.Organisation(poll.Roll.First(voter => voter.OrganisationId == vote.OrganisationId).Organisation, texts.Language)).Order(StringComparer.CurrentCulture))]);
}
