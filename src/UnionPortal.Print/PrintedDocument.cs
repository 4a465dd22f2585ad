using UnionPortal.Print.Setting;

namespace UnionPortal.Print;

/// <summary>
/// A document to be printed as tagged PDF (PDF/A-2a, PDF/UA-1):
/// <code>
/// var book = new PrintedDocument(facts, PageLayout.A4 with { Foot = p => new("Register", Right: $"p. {p.Number} of {p.Total}") });
/// book.Paragraph("Register of members", ParagraphStyle.Display);
/// book.Heading(1, "Contents").Contents();
/// book.Heading(1, "Tatarstan").Entries(members.Select(m => new Entry(m.Number, m.Name, m.Address) { Anchor = m.Number }));
/// var report = book.WriteTo(file);
/// </code>
/// The same input gives the same bytes.
/// </summary>
public sealed class PrintedDocument(DocumentFacts facts, PageLayout layout) : Flow
{
    private bool _written;

    public DocumentFacts DocumentFacts { get; } = facts;
    public PageLayout Layout { get; } = layout;

    /// <summary>The styles of headings and running text.</summary>
    public BookStyles Styles { get; init; } = BookStyles.Register;

    /// <summary>
    /// Whether a character that no face has is an error (<see cref="MissingCharacterException"/>, for tests) rather than
    /// a visible replacement named in the report.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>
    /// Sets the document and writes it, page by page, in one pass; the stream need not be seekable and stays open.
    /// May be called once, since sequences are read once.
    /// </summary>
    public PrintReport WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_written)
            throw new InvalidOperationException("The document was written already; its sequences are read once.");

        _written = true;
        var headings = new HeadingPlan(this);
        var press = new Press(output, this);
        new BlockSetter(press, headings).Set(this);
        return press.Finish();
    }
}

/// <summary>What came of printing: how many pages, and the characters for which no face had a glyph, in code order.</summary>
public sealed record PrintReport(int Pages, IReadOnlyList<MissingCharacter> MissingCharacters);

/// <summary>A character without a glyph, and how often it was met.</summary>
public sealed record MissingCharacter(int CodePoint, int Count)
{
    public override string ToString() => $"U+{CodePoint:X4} × {Count}";
}

/// <summary>A character without a glyph was met where that is not forgiven.</summary>
public sealed class MissingCharacterException(int codePoint)
    : Exception($"No face of the print shop has a glyph for U+{codePoint:X4}.")
{
    public int CodePoint { get; } = codePoint;
}
