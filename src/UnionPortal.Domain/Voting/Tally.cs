using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting;

/// <summary>What one majority asks and whether it was reached: for the printed formula "for 11 of 21, more than half: reached".</summary>
/// <param name="Whole">The number the votes in favour are held against.</param>
public sealed record MajorityReading(Majority Majority, int For, int Whole, bool IsReached);

/// <summary>The result of a motion: the full count, each majority the charter asks, and readings that would have come out otherwise.</summary>
public sealed record TallyResult(VotingRule Rule, VoteCount Count, bool QuorumMet, IReadOnlyList<MajorityReading> Readings)
{
    /// <summary>As many for as against.</summary>
    public bool IsTie => Count.For > 0 && Count.For == Count.Against;

    /// <summary>Adopted, unless a casting vote or a repetition is still to come.</summary>
    public bool IsAdopted => QuorumMet && Readings.Count > 0 && Readings.All(reading => reading.IsReached);

    /// <summary>Whether the charter leaves a tie to the chair.</summary>
    public bool AwaitsChair => QuorumMet && IsTie && Rule.Tie == TieRule.ChairDecides;

    /// <summary>Whether the charter has a tied vote taken again.</summary>
    public bool AwaitsRevote => QuorumMet && IsTie && Rule.Tie == TieRule.Revote;

    /// <summary>Other things "majority" could be measured against under which the result would turn; the chair is warned before announcing.</summary>
    public IReadOnlyList<MajorityReading> WouldTurn => Rule.Majorities is not [var only] ? [] :
    [
        .. Enum.GetValues<MajorityBase>().Where(one => one != only.Base && (one != MajorityBase.Seats || Count.Seats > 0))
            .Select(one => Tally.Reading(only with { Base = one }, Rule, Count)).Where(reading => reading.IsReached != Readings[0].IsReached),
    ];
}

/// <summary>Pure counting: votes, rule, result. Whole numbers, no clock, no database (A2).</summary>
public static class Tally
{
    /// <summary>The result of a count by a rule.</summary>
    /// <param name="presentAtOpening">Those present when the meeting was opened, for a charter that looks at the quorum only then.</param>
    [Clause("A2")]
    public static TallyResult Of(VotingRule rule, VoteCount count, int? presentAtOpening = null)
    {
        int present = rule.CheckedAt == QuorumCheck.Opening ? presentAtOpening ?? count.Present : count.Present;
        return new(rule, count, rule.Quorum.IsMetBy(present, count.Entitled), [.. rule.Majorities.Select(majority => Reading(majority, rule, count))]);
    }

    /// <summary>
    /// The full count of one question of an open poll. Whoever gave a vote takes part, by whatever channel; members in the room that
    /// gave none are added by the ledger of attendance. Votes in absence on a text that was amended since are treated as the charter says.
    /// </summary>
    /// <param name="presentWithoutVote">Organisations in the room that have given no vote.</param>
    [Clause("A21")]
    public static VoteCount CountOf(Poll poll, int question, VotingTerms terms, int presentWithoutVote = 0)
    {
        List<OpenVote> given = [.. poll.Votes.Where(vote => vote.Question == question)];
        List<OpenVote> counted = [.. given.Where(vote => Counts(vote, poll, terms))];
        int lapsed = terms.OnAmendedText == AmendedTextRule.Lapses ? given.Count - counted.Count : 0;
        int Of(PollChoice choice) => counted.Count(vote => vote.Choice == choice);
        return new VoteCount(
            poll.Roll.Count(voter => voter.IsEntitled), given.Count - lapsed + presentWithoutVote,
            Of(PollChoice.For), Of(PollChoice.Against), Of(PollChoice.Abstained), Of(PollChoice.Invalid), Of(PollChoice.Recused));
    }

    /// <summary>Those in the room who are to be added to the votes: entitled, and without a vote that takes part.</summary>
    /// <param name="inTheRoom">Organisations represented in the meeting when the poll closed.</param>
    [Clause("A2")]
    public static int PresentWithoutVote(Poll poll, IReadOnlySet<int> inTheRoom, VotingTerms terms) => poll.Roll.Count(voter =>
        voter.IsEntitled && inTheRoom.Contains(voter.OrganisationId)
        && !poll.Votes.Any(vote => vote.OrganisationId == voter.OrganisationId && (terms.OnAmendedText != AmendedTextRule.Lapses || Counts(vote, poll, terms))));

    /// <summary>Whether a vote is counted for or against: one in absence on an earlier text is treated as the charter says.</summary>
    public static bool IsCounted(OpenVote vote, Poll poll, VotingTerms terms) => Counts(vote, poll, terms);

    /// <summary>Votes in absence that were given on an earlier text: each is to be told to its organisation.</summary>
    public static IEnumerable<OpenVote> OnEarlierText(Poll poll) => poll.Votes.Where(vote => vote.Channel == Channel.Absentee && !vote.IsOnText(poll.TextSha256));

    internal static MajorityReading Reading(Majority majority, VotingRule rule, VoteCount count)
    {
        VoteCount read = rule.Read(count);
        return new(majority, count.For, majority.BaseOf(read), majority.Adopts(read));
    }

    private static bool Counts(OpenVote vote, Poll poll, VotingTerms terms) =>
        vote.Channel != Channel.Absentee || terms.OnAmendedText == AmendedTextRule.Stands || vote.IsOnText(poll.TextSha256);
}
