namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>How many letters must be added, dropped, changed or swapped to turn one word into another.</summary>
internal static class SpellingDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it is known to be more.</summary>
    public static int Between(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit) return limit + 1;
        var beforeLast = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;
            for (var j = 1; j <= other.Length; j++) current[j] = Step(one, other, i, j, last, current, beforeLast);
            if (current.Min() > limit) return limit + 1;
            (beforeLast, last) = (last, current);
        }

        return last[^1];
    }

    private static int Step(string one, string other, int i, int j, int[] last, int[] current, int[] beforeLast)
    {
        var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
    }
}
