using System.Runtime.InteropServices;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Finds the words of the register that look like a misspelt one, by the groups of three letters they share. Built with the index over its
/// distinct words; numbers are left out, for a wrong number is nobody's number.
/// </summary>
internal sealed class NearWords
{
    private const int Most = 8;
    private const double LeastLikeness = 0.3;
    private const int ShortestForgiven = 4;

    private readonly string[] words;
    private readonly Dictionary<ulong, List<int>> byGroup = [];

    public NearWords(string[] words)
    {
        this.words = words;
        for (int word = 0; word < words.Length; word++)
        {
            if (!IsForgiven(words[word])) continue;
            foreach (ulong group in Groups(words[word]))
            {
                ref List<int>? holders = ref CollectionsMarshal.GetValueRefOrAddDefault(byGroup, group, out _);
                holders ??= [];
                if (holders.Count == 0 || holders[^1] != word) holders.Add(word);
            }
        }
    }

    /// <summary>Positions of the nearest words, the nearest first; none where nothing is near.</summary>
    public IReadOnlyList<int> Of(string asked)
    {
        if (!IsForgiven(asked)) return [];
        HashSet<ulong> groups = [.. Groups(asked)];
        var shared = new Dictionary<int, int>();
        foreach (ulong group in groups)
        {
            foreach (int word in byGroup.GetValueOrDefault(group, [])) CollectionsMarshal.GetValueRefOrAddDefault(shared, word, out _)++;
        }

        return
        [
            .. shared.Where(one => 2.0 * one.Value / (groups.Count + words[one.Key].Length) >= LeastLikeness && Math.Abs(words[one.Key].Length - asked.Length) <= Allowed(asked))
                .Select(one => (Word: one.Key, Steps: Steps(asked, words[one.Key])))
                .Where(one => one.Steps <= Allowed(asked)).OrderBy(one => one.Steps).ThenBy(one => one.Word).Take(Most).Select(one => one.Word),
        ];
    }

    private static bool IsForgiven(string word) => word.Length >= ShortestForgiven && !word.Any(char.IsDigit);

    private static int Allowed(string word) => word.Length < 6 ? 1 : word.Length < 10 ? 2 : 3;

    /// <summary>Groups of three letters with a space before and after the word, packed into one number each.</summary>
    private static IEnumerable<ulong> Groups(string word)
    {
        ulong group = ' ';
        for (int at = 0; at <= word.Length; at++)
        {
            group = (group << 16 | (at < word.Length ? word[at] : ' ')) & 0xFFFF_FFFF_FFFF;
            if (at > 0) yield return group;
        }
    }

    /// <summary>How many letters must be changed, added, dropped or swapped with their neighbour.</summary>
    private static int Steps(string one, string other)
    {
        int[] before = [], last = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last) = (last, row);
        }

        return last[^1];
    }
}
