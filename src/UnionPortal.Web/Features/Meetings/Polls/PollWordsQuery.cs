using UnionPortal.Domain.Voting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Words about polls for their pages: heads, names, results.</summary>
public sealed class PollWordsQuery(Texts texts, UnionCalendar calendar)
{
    public PollWords Of { get; } = new(texts, calendar);

    public PollHead HeadOf(Poll poll) => Of.HeadOf(poll);

    public IReadOnlyList<CandidateLine> CandidatesOf(Poll poll, Actor actor) =>
    [
        .. poll.Candidates.OrderBy(one => one.Number).Select(one => new CandidateLine(
            one.Number, Of.NameOf(one), Of.MeritOf(one), one.AcceptedOn, one.IsWithdrawn, one.IsElected, actor.PersonId == one.PersonId, PollRules.ObjectionsToTakingOff(poll, one))),
    ];

    public IReadOnlyList<string> ReckoningOf(Poll poll, TallyResult result, int? presentAtOpening)
    {
        var lines = MeetingReckoning.Of(result.Count, result.Rule, texts, presentAtOpening);
        return poll is { IsElection: true, Election: Domain.Charter.ElectionMode.MostVotes } ? [.. lines.Take(2)] : lines;
    }

    /// <summary>What the vote came to, in one sentence.</summary>
    public string OutcomeOf(Poll poll, PollOutcome outcome)
    {
        if (!outcome.QuorumMet) return texts["Polls.NoQuorum"];
        if (outcome.Election is not { } election) return MotionOf(poll, outcome.Motion);
        List<string> elected = [.. poll.Candidates.Where(one => one.IsElected || election.Elected.Contains(one.Number)).OrderBy(one => one.Number).Select(Of.NameOf)];
        string names = elected.Count == 0 ? texts["Polls.NobodyElected"] : texts["Polls.ElectedAre", string.Join("; ", elected)];
        bool drawn = poll.LotSeed is not null;
        string tied = election.Tied.Count > 0 && !drawn
            ? " " + texts["Polls.TiedAre", string.Join("; ", poll.Candidates.Where(one => election.Tied.Contains(one.Number)).Select(Of.NameOf)), election.TiedSeats] : "";
        string open = election.OpenSeats > 0 ? " " + texts["Polls.SeatsOpen", election.OpenSeats] : "";
        return names + tied + open;
    }

    private string MotionOf(Poll poll, TallyResult result)
    {
        if (poll.CastingVote is { } casting) return texts[casting ? "Polls.AdoptedByChair" : "Polls.LostByChair"];
        if (result.AwaitsChair) return texts["Polls.AwaitsChair"];
        if (result.AwaitsRevote) return texts["Polls.AwaitsRevote"];
        return texts[result.IsAdopted ? "Polls.Adopted" : "Polls.Lost"];
    }
}
