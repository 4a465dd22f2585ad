using System.Reflection;

namespace UnionPortal.Print.Hyphenation;

/// <summary>
/// Where a word may be divided, after Liang: patterns with digits between letters are laid over the word, the highest
/// digit counts, odd ones allow a hyphen. Russian for Cyrillic words, British English for Latin ones.
/// </summary>
internal sealed class Hyphenator
{
    private const int LongestWord = 64;

    private static readonly Lazy<Hyphenator> Russian = new(() => Load("hyphens-ru", 2, 2));
    private static readonly Lazy<Hyphenator> English = new(() => Load("hyphens-en", 2, 3));

    private readonly Dictionary<string, byte[]> _patterns = new(16384, StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _exceptions = new(256, StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly int _before;
    private readonly int _after;
    private int _longest;

    private Hyphenator(int before, int after)
    {
        _find = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        (_before, _after) = (before, after);
    }

    /// <summary>The hyphenator for a word, by its first letter; null when its script has none.</summary>
    public static Hyphenator? For(char letter) => letter switch
    {
        >= 'А' and <= 'я' or 'Ё' or 'ё' => Russian.Value,
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => English.Value,
        _ => null,
    };

    /// <summary>
    /// Marks in <paramref name="allowed"/> the places before which a hyphen may stand: index 3 is between the third and
    /// the fourth letter.
    /// </summary>
    public void Divide(ReadOnlySpan<char> word, Span<bool> allowed)
    {
        allowed.Clear();
        if (word.Length < _before + _after || word.Length > LongestWord)
            return;

        Span<char> dotted = stackalloc char[word.Length + 2];
        dotted[0] = dotted[^1] = '.';
        for (var i = 0; i < word.Length; i++)
            dotted[i + 1] = char.ToLowerInvariant(word[i]);

        Span<byte> levels = stackalloc byte[dotted.Length + 1];
        levels.Clear();
        if (_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(dotted[1..^1], out var exception))
            exception.CopyTo(levels[1..]);
        else
            Overlay(dotted, levels);
        for (var place = _before; place <= word.Length - _after; place++)
            allowed[place] = levels[place + 1] % 2 == 1;
    }

    private void Overlay(ReadOnlySpan<char> dotted, Span<byte> levels)
    {
        for (var start = 0; start < dotted.Length; start++)
            for (var length = 1; length <= Math.Min(_longest, dotted.Length - start); length++)
            {
                if (!_find.TryGetValue(dotted.Slice(start, length), out var pattern))
                    continue;

                for (var i = 0; i < pattern.Length; i++)
                    levels[start + i] = Math.Max(levels[start + i], pattern[i]);
            }
    }

    private static Hyphenator Load(string resource, int before, int after)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The patterns {resource} are not in the assembly.");
        using var reader = new StreamReader(stream);
        var hyphenator = new Hyphenator(before, after);
        var exceptions = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('%'))
                exceptions = line == "% exceptions";
            else if (exceptions)
                hyphenator.AddException(line);
            else
                hyphenator.AddPattern(line);
        }

        return hyphenator;
    }

    private void AddPattern(string line)
    {
        Span<char> letters = stackalloc char[line.Length];
        Span<byte> levels = stackalloc byte[line.Length + 1];
        levels.Clear();
        var count = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
                levels[count] = (byte)(c - '0');
            else
                letters[count++] = c;
        }

        _patterns[letters[..count].ToString()] = levels[..(count + 1)].ToArray();
        _longest = Math.Max(_longest, count);
    }

    private void AddException(string line)
    {
        var word = line.Replace("-", "", StringComparison.Ordinal);
        var levels = new byte[word.Length + 1];
        var place = 0;
        foreach (var c in line)
        {
            if (c == '-')
                levels[place] = 1;
            else
                place++;
        }

        _exceptions[word] = levels;
    }
}
