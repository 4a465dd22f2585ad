using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace UnionPortal.Web.Data;

/// <summary>
/// Compares lists of words by plain methods. The comparer EF makes by itself compiles a piece of code for every list it
/// looks at, which took half the time of loading or saving many organisations.
/// </summary>
internal sealed class WordListComparer() : ValueComparer<List<string>>((a, b) => Same(a, b), list => HashOf(list), list => Copy(list))
{
    internal static bool Same(List<string>? one, List<string>? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.SequenceEqual(other, StringComparer.Ordinal));

    internal static int HashOf(List<string> list)
    {
        var hash = default(HashCode);
        foreach (string word in list) hash.Add(word, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    internal static List<string> Copy(List<string> list) => [.. list];
}
