using System.Globalization;
using System.Text;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>The result as the bundle tells it: figures, the rule, the arithmetic; words a machine can hold against the list of ballots.</summary>
public static class ResultText
{
    public static string Of(Poll poll, IReadOnlyCollection<OpenedBallot> lines, Participation part, VotingRule rule, int disputed)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"poll|{poll.Id}");
        Line($"rule|{rule.Article}");
        foreach (int question in poll.Questions)
        {
            VoteCount count = SecretCount.Of(lines, question, part);
            Line($"question|{question}|for|{count.For}");
            Line($"question|{question}|against|{count.Against}");
            Line($"question|{question}|abstained|{count.Abstained}");
            Line($"question|{question}|invalid|{count.Invalid}");
            TallyResult result = Tally.Of(rule, count, part.AtOpening);
            Line($"question|{question}|quorum|{part.AtOpening ?? count.Present} of {count.Entitled}, {rule.Quorum.Comparison} {rule.Quorum.Share}: {Word(result.QuorumMet)}");
            foreach (MajorityReading one in result.Readings)
                Line($"question|{question}|majority|{one.For} of {one.Whole} ({one.Majority.Base}), {one.Majority.Comparison} {one.Majority.Share}: {Word(one.IsReached)}");
        }

        int margin = SecretCount.MarginOf(poll, lines, part, rule);
        Line($"disputed|{disputed}");
        if (disputed > 0) Line($"margin|{(margin == int.MaxValue ? "none" : margin.ToString(CultureInfo.InvariantCulture))}");
        Line($"outcome|{OutcomeOf(poll, lines, part, rule, disputed, margin)}");
        return text.ToString();
    }

    private static string OutcomeOf(Poll poll, IReadOnlyCollection<OpenedBallot> lines, Participation part, VotingRule rule, int disputed, int margin)
    {
        if (SecretBallotRules.IsVoidBy(disputed, margin)) return "void";
        if (poll.Questions.Any(question => !Tally.Of(rule, SecretCount.Of(lines, question, part), part.AtOpening).QuorumMet)) return "no quorum";
        if (!poll.IsElection) return Tally.Of(rule, SecretCount.Of(lines, OpenVote.TheMotion, part), part.AtOpening).IsAdopted ? "adopted" : "not adopted";
        ElectionOutcome outcome = SecretCount.Elected(poll, lines, part, rule);
        return string.Create(CultureInfo.InvariantCulture,
            $"elected {string.Join(' ', outcome.Elected)}; tied {string.Join(' ', outcome.Tied)} for {outcome.TiedSeats}; open seats {outcome.OpenSeats}");
    }

    private static string Word(bool reached) => reached ? "reached" : "not reached";
}
