using System.Runtime.InteropServices;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Finds entries by the beginnings of words and by their forms: names of today and of old, in both languages, and numbers. Where a word is
/// not known in any form, those spelt like it are taken and named. Built once with the snapshot.
/// </summary>
public sealed class WordIndex
{
    private readonly int size;
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] positions;

    /// <summary>The stems of the words, sorted, and which word each belongs to.</summary>
    private readonly string[] stems;
    private readonly int[] stemmed;
    private readonly NearWords near;

    private WordIndex(int size, string[] words, int[] starts, int[] positions)
    {
        (this.size, this.words, this.starts, this.positions) = (size, words, starts, positions);
        stems = [.. words.Select(WordStem.Of)];
        stemmed = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(stems, stemmed, StringComparer.Ordinal);
        near = new NearWords(words);
    }

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

    /// <summary>Entries in which every word of the query begins some word or is a form of it; null when the query has no words.</summary>
    public WordsFound? Find(string? query)
    {
        EntrySet? found = null;
        var unknown = new List<string>();
        var instead = new List<string>();
        foreach (string word in FoldedWords.OfQuery(query))
        {
            EntrySet some = StartingWith(word);
            bool isKnown = TakeForms(word, some) || !some.IsEmpty;
            if (!isKnown) TakeNear(word, some, unknown, instead);
            found = found?.And(some) ?? some;
        }

        return found is null ? null : new WordsFound(found, unknown, instead);
    }

    private void TakeNear(string word, EntrySet set, List<string> unknown, List<string> instead)
    {
        unknown.Add(word);
        foreach (int other in near.Of(word))
        {
            Take(other, set);
            instead.Add(words[other]);
        }
    }

    private EntrySet StartingWith(string prefix)
    {
        EntrySet set = EntrySet.Empty(size);
        int first = Array.BinarySearch(words, prefix, StringComparer.Ordinal);
        for (int word = first < 0 ? ~first : first; word < words.Length && words[word].StartsWith(prefix, StringComparison.Ordinal); word++) Take(word, set);
        return set;
    }

    /// <summary>Takes the entries that hold the word in another form; says whether there are any.</summary>
    private bool TakeForms(string word, EntrySet set)
    {
        string stem = WordStem.Of(word);
        int at = Array.BinarySearch(stems, stem, StringComparer.Ordinal);
        if (at < 0) return false;
        while (at > 0 && stems[at - 1] == stem) at--;
        for (; at < stems.Length && stems[at] == stem; at++) Take(stemmed[at], set);
        return true;
    }

    private void Take(int word, EntrySet set)
    {
        for (int i = starts[word]; i < starts[word + 1]; i++) set.Add(positions[i]);
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

/// <summary>What a query's words are found in.</summary>
/// <param name="Unknown">Words nobody's name holds.</param>
/// <param name="Instead">The words spelt like them that were taken in their place; empty where there are none.</param>
public sealed record WordsFound(EntrySet Entries, IReadOnlyList<string> Unknown, IReadOnlyList<string> Instead);
