using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Polls in words: who votes and why, how it was voted, what a reading would have come to.</summary>
public sealed class PollWords(Texts texts, UnionCalendar calendar)
{
    private bool InEnglish => texts.Language == "en";

    public PollHead HeadOf(Poll poll) => new(
        poll.Id, poll.Item.Meeting.Number, poll.Item.Number, poll.Item.Subject, TextOf(poll), poll.TextSha256, poll.Mode, poll.State, poll.State == PollState.Open && poll.ClosesAt <= calendar.Now,
        PollTimes.Clock(poll.OpensAt, calendar, texts), PollTimes.Moment(poll.ClosesAt, calendar, texts), poll.Seats, poll.MarksAtMost, poll.RunOffOfId is not null || poll.RunOffOf is not null,
        StateOf(poll, calendar.Now));

    /// <summary>The state as people are told it: opened before its hour, a poll still waits for it.</summary>
    public static string StateOf(Poll poll, DateTime now) => poll.State == PollState.Open && now < poll.OpensAt ? "Waits" : poll.State.ToString();

    /// <summary>The text as it was opened, or as it stands on the agenda before.</summary>
    public string TextOf(Poll poll) => poll.TextSha256.Length == 0 ? (InEnglish ? poll.Item.TextEn : poll.Item.TextRu) : InEnglish ? poll.TextEn : poll.TextRu;

    public IReadOnlyList<PollQuestion> QuestionsOf(Poll poll) => poll.IsElection
        ? [.. poll.Candidates.Where(one => one.Stands).OrderBy(one => one.Number).Select(one => new PollQuestion(one.Number, NameOf(one), MeritOf(one)))]
        : [new(OpenVote.TheMotion, TextOf(poll), null)];

    public string NameOf(PollCandidate one) => one.Organisation is { } organisation
        ? $"{one.Person.NameIn(texts.Language)} · {NamesOf.Organisation(organisation, texts.Language)}" : one.Person.NameIn(texts.Language);

    public string? MeritOf(PollCandidate one) => InEnglish ? one.MeritEn ?? one.MeritRu : one.MeritRu ?? one.MeritEn;

    /// <summary>One sentence: it votes, or why it does not.</summary>
    public string BasisOf(VoterBasis basis, string? reference) => texts[$"Polls.VoterBasis.{basis}", reference];

    /// <summary>Why it votes or not; a vote lost since the roll was fixed is told with what took it.</summary>
    public string BasisOf(PollVoter voter, RightLost? lost) => lost is not null ? Struck(lost) : voter.Status == VoterStatus.Struck ? Struck(new(voter.Basis, voter.Reference)) : BasisOf(voter.Basis, voter.Reference);

    private string Struck(RightLost lost) => texts[$"Polls.Struck.{lost.Basis}", lost.Reference];

    /// <summary>What an organisation chose, question by question, with the channel.</summary>
    public string? GivenOf(Poll poll, IReadOnlyCollection<OpenVote> votes)
    {
        if (votes.Count == 0) return null;
        string Choice(OpenVote vote) => texts[$"Polls.PollChoice.{vote.Choice}"];
        string Named(OpenVote vote) => $"{poll.Candidates.First(one => one.Number == vote.Question).Person.NameIn(texts.Language)}: {Choice(vote)}";
        string chosen = string.Join("; ", votes.OrderBy(vote => vote.Question).Select(vote => vote.Question == OpenVote.TheMotion ? Choice(vote) : Named(vote)));
        string channel = texts[$"Polls.Channel.{votes.First().Channel}"];
        bool earlier = votes.Any(vote => vote.Channel == Channel.Absentee && !vote.IsOnText(poll.TextSha256));
        return earlier ? $"{chosen} ({channel}; {texts["Polls.OnEarlierTextShort"]})" : $"{chosen} ({channel})";
    }

    /// <summary>How many came by which channel.</summary>
    public IReadOnlyList<string> ChannelsOf(Poll poll) =>
    [
        .. poll.Votes.GroupBy(vote => vote.Channel).OrderBy(group => group.Key)
            .Select(group => texts["Polls.ByChannel", texts[$"Polls.Channel.{group.Key}"], group.Select(vote => vote.OrganisationId).Distinct().Count()]),
    ];

    public IReadOnlyList<string> TurnsOf(TallyResult result) =>
    [
        .. result.WouldTurn.Select(reading => texts[
            reading.IsReached ? "Polls.WouldPass" : "Polls.WouldFail", texts[$"Meetings.Base.{reading.Majority.Base}"], reading.For, reading.Whole]),
    ];

    public PollReceipt? ReceiptOf(Poll poll, IReadOnlyCollection<OpenVote> votes)
    {
        if (VoteReceipt.Of(votes) is not { } code) return null;
        IReadOnlyList<PollQuestion> questions = QuestionsOf(poll);
        string at = PollTimes.Moment(votes.First().CastAt, calendar, texts);
        return new(code, at, texts[$"Polls.Channel.{votes.First().Channel}"],
            [.. votes.OrderBy(vote => vote.Question).Select(vote => (questions.FirstOrDefault(one => one.Number == vote.Question)?.Text ?? "", texts[$"Polls.PollChoice.{vote.Choice}"]))]);
    }

    public static string Written(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
