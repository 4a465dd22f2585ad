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

    /// <summary>The rule itself, before there is a count.</summary>
    public static IReadOnlyList<string> RuleOf(int entitled, Quorum quorum, Majority majority, Texts texts) =>
    [
        texts["Meetings.Rule.Quorum", quorum.Needed(entitled), entitled],
        texts["Meetings.Rule.Majority", texts[$"Meetings.Share.{majority.Comparison}", majority.Share], texts[$"Meetings.Base.{majority.Base}"]],
    ];
}
