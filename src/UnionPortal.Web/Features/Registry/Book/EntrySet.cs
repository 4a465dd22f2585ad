using System.Numerics;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>A set of entries by their position in the snapshot, one bit each: filters are joined and counted in microseconds.</summary>
public sealed class EntrySet
{
    private readonly ulong[] words;

    private EntrySet(ulong[] words) => this.words = words;

    public static EntrySet Empty(int size) => new(new ulong[(size + 63) / 64]);

    public static EntrySet Of(int size, IEnumerable<int> positions)
    {
        EntrySet set = Empty(size);
        foreach (int position in positions) set.Add(position);
        return set;
    }

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0UL);

    public bool Contains(int position) => (words[position >> 6] >> (position & 63) & 1) != 0;

    public void Add(int position) => words[position >> 6] |= 1UL << (position & 63);

    public int CountWith(EntrySet other)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++) count += BitOperations.PopCount(words[i] & other.words[i]);
        return count;
    }

    /// <summary>What is in both.</summary>
    public EntrySet And(EntrySet other)
    {
        var both = new ulong[words.Length];
        for (int i = 0; i < both.Length; i++) both[i] = words[i] & other.words[i];
        return new EntrySet(both);
    }

    /// <summary>What is in either.</summary>
    public EntrySet Or(EntrySet other)
    {
        var either = new ulong[words.Length];
        for (int i = 0; i < either.Length; i++) either[i] = words[i] | other.words[i];
        return new EntrySet(either);
    }

    /// <summary>The members of the set among the positions of an order, from the <paramref name="skip"/>-th on.</summary>
    public List<int> Slice(int[] order, int skip, int take)
    {
        var slice = new List<int>(take);
        foreach (int position in order)
        {
            if (!Contains(position) || skip-- > 0) continue;
            slice.Add(position);
            if (slice.Count == take) break;
        }

        return slice;
    }
}
