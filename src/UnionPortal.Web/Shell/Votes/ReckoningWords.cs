using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell.Votes;

/// <summary>Tells how a vote is reckoned, line by line: the count, the quorum, unanimity, the majority and what follows.</summary>
public static class ReckoningWords
{
    public static IReadOnlyList<string> Of(BoardReckoning reckoning, BoardDecision decision, BoardTerms terms, Texts texts)
    {
        VoteCount count = reckoning.Count;
        List<string> lines =
        [
            texts["Board.Count", count.For, count.Against, count.Abstained, count.Recused, count.NotVoting],
            texts[reckoning.HasQuorum ? "Board.QuorumMet" : "Board.QuorumMissing", count.Present, count.Entitled, reckoning.Needed],
        ];
        if (terms.SeeksUnanimity || decision.NeedsConsensus) lines.Add(texts[UnanimityKey(reckoning)]);
        if (decision.NeedsConsensus) lines.Add(texts["Board.OnlyConsensus"]);
        else if (!reckoning.IsUnanimous || !terms.SeeksUnanimity) lines.AddRange(MajorityLines(reckoning, decision, terms, texts));
        lines.Add(texts[$"Board.Would.{reckoning.Result}"]);
        return lines;
    }

    private static string UnanimityKey(BoardReckoning reckoning) =>
        reckoning.IsUnanimous ? "Board.Unanimous" : reckoning.Count.For == 0 ? "Board.NobodyFor" : "Board.NotUnanimous";

    private static IEnumerable<string> MajorityLines(BoardReckoning reckoning, BoardDecision decision, BoardTerms terms, Texts texts)
    {
        Majority majority = reckoning.Majority;
        if (terms.SeeksUnanimity) yield return texts[decision.IsUrgent ? "Board.UrgentSoMajority" : "Board.NotUrgentSoNoMajority"];
        if (terms.SeeksUnanimity && !decision.IsUrgent) yield break;
        yield return texts[
            reckoning.HasMajority ? $"Board.Majority.{majority.Comparison}" : $"Board.NoMajority.{majority.Comparison}",
            reckoning.Count.For, reckoning.MajorityBase, majority.Share, texts[$"Board.Base.{majority.Base}"]];
    }
}
