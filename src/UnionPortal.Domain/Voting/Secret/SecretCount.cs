using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>Counts the published list; the bundle and its checker count the same way.</summary>
public static class SecretCount
{
    /// <summary>The full count of a question. Who gave a ballot took part, and who sat in the room without giving one.</summary>
    [Clause("A2")]
    public static VoteCount Of(IEnumerable<OpenedBallot> lines, int question, Participation part)
    {
        List<PollChoice> given = [.. lines.Where(line => line.QuestionNo == question).Select(line => line.Choice)];
        int Of(PollChoice choice) => given.Count(one => one == choice);
        return new(part.Entitled, given.Count + part.InRoomWithoutBallot, Of(PollChoice.For), Of(PollChoice.Against), Of(PollChoice.Abstained), Of(PollChoice.Invalid));
    }

    public static ElectionOutcome Elected(Poll poll, IReadOnlyCollection<OpenedBallot> lines, Participation part, VotingRule rule) =>
        ElectionCount.Of([.. poll.Questions.Select(question => new CandidateCount(question, Of(lines, question, part)))], poll.Seats, poll.Election, rule);

    /// <summary>
    /// How many ballots, had they been other ones, could have turned the result: for a motion the smallest number of votes in favour to take
    /// away or to add until it flips; for an election the gap between the last who is in and the first who is not.
    /// </summary>
    public static int MarginOf(Poll poll, IReadOnlyCollection<OpenedBallot> lines, Participation part, VotingRule rule)
    {
        List<VoteCount> counts = [.. poll.Questions.Select(question => Of(lines, question, part))];
        int byRule = poll is { IsElection: true, Election: ElectionMode.MostVotes } ? int.MaxValue : counts.Min(count => FlipsAfter(count, rule));
        if (!poll.IsElection) return byRule;
        List<int> votes = [.. counts.Select(count => count.For).OrderDescending()];
        int gap = votes.Count > poll.Seats ? votes[poll.Seats - 1] - votes[poll.Seats] : int.MaxValue;
        return Math.Min(byRule, gap);
    }

    /// <summary>Ballots that would have to be taken out, all from the side that won, before the result is another.</summary>
    private static int FlipsAfter(VoteCount count, VotingRule rule)
    {
        bool adopted = rule.Adopts(count);
        int side = adopted ? count.For : count.Against;
        for (int taken = 1; taken <= side; taken++)
        {
            VoteCount without = adopted ? count with { For = count.For - taken, Present = count.Present - taken } : count with { Against = count.Against - taken, Present = count.Present - taken };
            if (rule.Adopts(without) != adopted) return taken;
        }

        return int.MaxValue;
    }
}
