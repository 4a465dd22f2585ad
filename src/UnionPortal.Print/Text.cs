namespace UnionPortal.Print;

/// <summary>
/// Words to be set: one or more runs, each with its own style or link. Grows like a <see cref="System.Text.StringBuilder"/>:
/// <c>new Text("Entry ").Mono("№ 17").Bold(" stands")</c>. A plain string is a Text too.
/// Knows NBSP, U+202F, U+2011 and soft hyphens; a line feed breaks the line.
/// </summary>
public sealed class Text
{
    private readonly List<Run> _runs = new(1);

    public Text()
    {
    }

    public Text(string words) => Add(words);

    /// <summary>A text that is not there: prints nothing.</summary>
    public static Text Empty => new();

    public bool IsEmpty => _runs.TrueForAll(run => run.Words.Length == 0 && run.PageOf is null);

    internal IReadOnlyList<Run> Runs => _runs;

    public static implicit operator Text(string words) => new(words);

    public static Text FromString(string words) => new(words);

    /// <summary>Words as the paragraph has them.</summary>
    public Text Add(string words) => Append(new Run(words));

    /// <summary>Words in a style of their own.</summary>
    public Text Add(string words, RunStyle style) => Append(new Run(words) { Style = style });

    /// <summary>All runs of another text.</summary>
    public Text Add(Text other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _runs.AddRange(other._runs);
        return this;
    }

    public Text Bold(string words) => Add(words, Plain.Bold);

    public Text Serif(string words) => Add(words, Plain.Serif);

    public Text Sans(string words) => Add(words, Plain.Sans);

    public Text Mono(string words) => Add(words, Plain.Mono);

    /// <summary>Words in the grey of notes.</summary>
    public Text Faded(string words) => Add(words, Plain.Faded);

    public Text Coloured(string words, Colour colour) => Add(words, new RunStyle { Colour = colour });

    /// <summary>
    /// Words that lead to an address outside (http, https, mailto). What is no such address, as lists from elsewhere may
    /// hold, is printed as words that lead nowhere.
    /// </summary>
    public Text Link(string words, string address) => Append(new Run(words) { Address = InAscii(address) });

    /// <summary>Words that lead to an anchor in this document.</summary>
    public Text LinkTo(string words, string anchor) => Append(new Run(words) { Anchor = anchor });

    /// <summary>The number of the page on which the anchor stands, as a link; known when the whole book is set.</summary>
    public Text PageOf(string anchor) => Append(new Run("") { PageOf = anchor });

    /// <summary>A stamp within the line: a word in an outlined square box, never divided.</summary>
    public Text Stamp(string word, Colour colour) => Append(new Run(word) { StampColour = colour });

    public Text LineBreak() => Add("\n");

    private static string? InAscii(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
            return null;

        var at = uri.Host.Length == 0 ? -1 : uri.AbsoluteUri.IndexOf(uri.Host, StringComparison.Ordinal);
        return at < 0 ? uri.AbsoluteUri : string.Concat(uri.AbsoluteUri.AsSpan(0, at), uri.IdnHost, uri.AbsoluteUri.AsSpan(at + uri.Host.Length));
    }

    internal Text Append(Run run)
    {
        ArgumentNullException.ThrowIfNull(run.Words);
        _runs.Add(run);
        return this;
    }

    private static class Plain
    {
        public static readonly RunStyle Bold = new() { Weight = Weight.Bold };
        public static readonly RunStyle Serif = new() { Face = Face.Serif };
        public static readonly RunStyle Sans = new() { Face = Face.Sans };
        public static readonly RunStyle Mono = new() { Face = Face.Mono };
        public static readonly RunStyle Faded = new() { Colour = Colour.Faded };
    }
}

/// <summary>Words of one style and one link.</summary>
internal sealed record Run(string Words)
{
    public RunStyle? Style { get; init; }
    public string? Address { get; init; }
    public string? Anchor { get; init; }
    public string? PageOf { get; init; }
    public Colour? StampColour { get; init; }
}
