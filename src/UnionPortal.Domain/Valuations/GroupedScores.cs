using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Valuations;

/// <summary>The score of a member in one of the groups it belongs to.</summary>
public readonly record struct ScoredMember(string Group, int Member, int Score);

/// <summary>Scores of a group, in hundredths.</summary>
/// <param name="Key">Key of the group; null for several small ones taken together.</param>
public sealed record ScoreGroup(string? Key, int Members, int Average, int Lowest, int Highest);

/// <summary>Scores by group. For those outside small groups are told together, so that no member is exposed by being one of few (U11).</summary>
public static class GroupedScores
{
    /// <param name="smallest">The fewest members told as a group; 1 tells every group.</param>
    [Clause("U11")]
    public static IReadOnlyList<ScoreGroup> Of(IEnumerable<ScoredMember> members, int smallest)
    {
        List<IGrouping<string, ScoredMember>> groups = [.. members.GroupBy(one => one.Group)];
        List<IGrouping<string, ScoredMember>> large = [.. groups.Where(one => one.Count() >= smallest).OrderBy(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal)];
        List<ScoredMember> together = [.. groups.Except(large).SelectMany(one => one).DistinctBy(one => one.Member)];
        while (together.Count > 0 && together.Count < smallest && large.Count > 0)
        {
            together = [.. together.Concat(large[0]).DistinctBy(one => one.Member)]; // Else the few left over could be reckoned from the whole.
            large.RemoveAt(0);
        }

        List<ScoreGroup> told = [.. large.Select(one => Told(one.Key, [.. one])).OrderByDescending(one => one.Average).ThenBy(one => one.Key, StringComparer.Ordinal)];
        if (together.Count >= smallest && together.Count > 0) told.Add(Told(null, together));
        return told;
    }

    private static ScoreGroup Told(string? key, List<ScoredMember> members) =>
        new(key, members.Count, ScoreReckoning.Round(members.Sum(one => (long)one.Score), members.Count), members.Min(one => one.Score), members.Max(one => one.Score));
}
