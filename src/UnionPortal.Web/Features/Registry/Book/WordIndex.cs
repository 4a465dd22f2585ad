using System.Runtime.InteropServices;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>Finds entries by the beginnings of words: names of today and of old, in both languages, and numbers. Built once with the snapshot.</summary>
public sealed class WordIndex
{
    private readonly int size;
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] positions;

    private WordIndex(int size, string[] words, int[] starts, int[] positions) =>
        (this.size, this.words, this.starts, this.positions) = (size, words, starts, positions);

    public static WordIndex Of(IReadOnlyList<RegistryEntry> entries)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new List<(int Word, int Position)>(entries.Count * 8);
        for (int position = 0; position < entries.Count; position++)
        {
            foreach (string word in FoldedWords.Of(entries[position]))
            {
                ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out bool known);
                if (!known) id = ids.Count - 1;
                uses.Add((id, position));
            }
        }

        return Sorted(entries.Count, ids, uses);
    }

    /// <summary>Entries in which every word of the query begins some word; null when the query has no words.</summary>
    public EntrySet? Find(string? query)
    {
        EntrySet? found = null;
        foreach (string word in FoldedWords.OfQuery(query))
        {
            EntrySet some = StartingWith(word);
            found = found?.And(some) ?? some;
        }

        return found;
    }

    private EntrySet StartingWith(string prefix)
    {
        EntrySet set = EntrySet.Empty(size);
        int first = Array.BinarySearch(words, prefix, StringComparer.Ordinal);
        for (int word = first < 0 ? ~first : first; word < words.Length && words[word].StartsWith(prefix, StringComparison.Ordinal); word++)
        {
            for (int i = starts[word]; i < starts[word + 1]; i++) set.Add(positions[i]);
        }

        return set;
    }

    private static WordIndex Sorted(int size, Dictionary<string, int> ids, List<(int Word, int Position)> uses)
    {
        string[] words = [.. ids.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        var rank = new int[words.Length];
        for (int i = 0; i < words.Length; i++) rank[ids[words[i]]] = i;

        var starts = new int[words.Length + 1];
        foreach ((int word, _) in uses) starts[rank[word] + 1]++;
        for (int i = 0; i < words.Length; i++) starts[i + 1] += starts[i];

        var next = starts.AsSpan(0, words.Length).ToArray();
        var positions = new int[uses.Count];
        foreach ((int word, int position) in uses) positions[next[rank[word]]++] = position;
        return new WordIndex(size, words, starts, positions);
    }
}
