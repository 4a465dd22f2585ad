namespace UnionPortal.Print.Tests;

/// <summary>A document printed into a temporary file.</summary>
public sealed class Printed : IDisposable
{
    private readonly Lazy<PdfObjects> _objects;

    private Printed(PrintedDocument book)
    {
        Path = System.IO.Path.GetTempFileName();
        using (var file = File.Create(Path))
            Report = book.WriteTo(file);
        _objects = new Lazy<PdfObjects>(() => PdfObjects.Read(Path));
    }

    public string Path { get; }
    public PrintReport Report { get; }
    public PdfObjects Objects => _objects.Value;

    public static DocumentFacts Facts { get; } = new("Проба", "ru", "Альянс", new DateTime(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc), "trial-1");

    public static Printed Of(PrintedDocument book) => new(book);

    /// <summary>A small document, strict about characters.</summary>
    public static Printed Of(Action<PrintedDocument> write, PageLayout? layout = null, bool strict = true)
    {
        var book = new PrintedDocument(Facts, layout ?? PageLayout.A4) { Strict = strict };
        write(book);
        return new Printed(book);
    }

    public static byte[] Bytes(PrintedDocument book)
    {
        var stream = new MemoryStream();
        book.WriteTo(stream);
        return stream.ToArray();
    }

    /// <summary>The words of the document, or of one page, as poppler finds them in the order of the file.</summary>
    public string Text(int? page = null) => page is { } number
        ? Tools.Run("pdftotext", "-raw", "-f", $"{number}", "-l", $"{number}", Path, "-")
        : Tools.Run("pdftotext", "-raw", Path, "-");

    /// <summary>The same with every row of blanks as one space.</summary>
    public string Words(int? page = null) => string.Join(' ', Text(page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => File.Delete(Path);
}
