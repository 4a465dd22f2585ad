using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>Tells how a vote of the meeting is reckoned: the count, the quorum, the majority by the charter, the result (A2).</summary>
public static class MeetingReckoning
{
    public static IReadOnlyList<string> Of(VoteCount count, Quorum quorum, Majority majority, Texts texts)
    {
        int needed = quorum.Needed(count.Entitled);
        string share = texts[$"Meetings.Share.{majority.Comparison}", majority.Share];
        return
        [
            texts["Meetings.Count", count.For, count.Against, count.Abstained, count.Recused, count.Present, count.Entitled],
            texts[quorum.IsMetBy(count) ? "Meetings.QuorumMet" : "Meetings.QuorumMissing", count.Present, count.Entitled, needed],
            texts[majority.Adopts(count) ? "Meetings.Adopted" : "Meetings.Lost", count.For, majority.BaseOf(count), texts[$"Meetings.Base.{majority.Base}"], share],
        ];
    }

    /// <summary>By the rule of a question: every majority it asks has its line.</summary>
    /// <param name="present">Those whose number is held against the quorum; the count's own where the charter looks at every vote.</param>
    public static IReadOnlyList<string> Of(VoteCount count, VotingRule rule, Texts texts, int? present = null)
    {
        int here = present ?? count.Present, needed = rule.Quorum.Needed(count.Entitled);
        return
        [
            texts["Meetings.FullCount", count.For, count.Against, count.Abstained, count.Invalid, count.Recused, count.Present, count.Entitled, count.NotVoting],
            texts[rule.Quorum.IsMetBy(here, count.Entitled) ? "Meetings.QuorumMet" : "Meetings.QuorumMissing", here, count.Entitled, needed],
            .. rule.Majorities.Select(majority => LineOf(majority, rule, count, texts)),
        ];
    }

    public static IReadOnlyList<string> RuleOf(int entitled, VotingRule rule, Texts texts) =>
    [
        texts["Meetings.Rule.Quorum", rule.Quorum.Needed(entitled), entitled],
        .. rule.Majorities.Select(majority => texts["Meetings.Rule.Majority", ShareOf(majority, texts), texts[$"Meetings.Base.{majority.Base}"]]),
        texts["Meetings.Rule.Article", rule.Article],
    ];

    /// <summary>One majority with its numbers: "for 11 of 21, more than 1/2: adopted".</summary>
    public static string LineOf(Majority majority, VotingRule rule, VoteCount count, Texts texts)
    {
        VoteCount read = rule.Read(count);
        return texts[majority.Adopts(read) ? "Meetings.Adopted" : "Meetings.Lost", count.For, majority.BaseOf(read), texts[$"Meetings.Base.{majority.Base}"], ShareOf(majority, texts)];
    }

    private static string ShareOf(Majority majority, Texts texts) => texts[$"Meetings.Share.{majority.Comparison}", majority.Share];

    /// <summary>The rule itself, before there is a count.</summary>
    public static IReadOnlyList<string> RuleOf(int entitled, Quorum quorum, Majority majority, Texts texts) =>
    [
        texts["Meetings.Rule.Quorum", quorum.Needed(entitled), entitled],
        texts["Meetings.Rule.Majority", texts[$"Meetings.Share.{majority.Comparison}", majority.Share], texts[$"Meetings.Base.{majority.Base}"]],
    ];
}
