using UnionPortal.Print.Files;
using UnionPortal.Print.Fonts;
using UnionPortal.Print.Pages;
using UnionPortal.Print.Setting;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print;

/// <summary>
/// The press on which one document is printed: the file, the type case, the structure, the page being printed and
/// those that are done.
/// </summary>
internal sealed class Press
{
    public const double Millimetre = 72 / 25.4;

    private readonly DocumentFacts _facts;
    private readonly List<Page> _pages = [];
    private readonly List<(Page Page, ByteWriter Content, List<LateSlot> Slots)> _held = [];
    private readonly Pictures _pictures;
    private string _chapter = "";
    private string _section = "";

    public Press(Stream output, PrintedDocument document)
    {
        (_facts, Layout, Styles) = (document.DocumentFacts, document.Layout, document.Styles);
        File = new PdfFile(output);
        Tree = new StructureTree(File);
        var height = Layout.Height * Millimetre;
        Canvas = new Canvas(height);
        Destinations = new Destinations(File, Tree, height);
        Outline = new Outline(File, Destinations);
        Glyphs = new GlyphSetter(new TypeCase(document.Strict), anchor => Destinations.TryFind(anchor, out var place) ? place.Index : null);
        Lines = new LineBreaker(Glyphs);
        Sections = new SectionStack(Tree);
        _pictures = new Pictures(File);
        Page = null!;
    }

    public PageLayout Layout { get; }
    public BookStyles Styles { get; }
    public PdfFile File { get; }
    public StructureTree Tree { get; }
    public SectionStack Sections { get; }
    public GlyphSetter Glyphs { get; }
    public LineBreaker Lines { get; }
    public Canvas Canvas { get; }
    public Destinations Destinations { get; }
    public Outline Outline { get; }
    public Page Page { get; private set; }
    public int PageCount => _pages.Count;
    public Pictures Pictures => _pictures;

    public void NewPage()
    {
        ClosePage();
        Page = new Page(File.Reserve(), File.Reserve(), _pages.Count + 1) { Chapter = _chapter, Section = _section };
        _pages.Add(Page);
        Canvas.Open(Page.Number);
    }

    /// <summary>A heading stands on the page: bookmark, anchor, and what the running heads may say.</summary>
    public void Announce(int level, string title, string anchor, double y, bool atTop)
    {
        Destinations.Put(anchor, Page, y);
        Outline.Add(level, title, Destinations.Find(anchor));
        if (level == 1)
            (_chapter, _section) = (title, "");
        else if (level == 2)
            _section = title;
        if (level == 1 && (atTop || Page.Chapter.Length == 0))
            (Page.Chapter, Page.Section) = (title, "");
        else if (level == 2 && (atTop || Page.Section.Length == 0))
            Page.Section = title;
    }

    /// <summary>Closes the book and writes all that had to wait for its end.</summary>
    public PrintReport Finish()
    {
        ClosePage();
        Destinations.Finish();
        foreach (var (page, content, slots) in _held)
            File.WriteStream(page.Content, "", new LatePages(Glyphs, Destinations).Fill(content, slots).Memory);
        var running = new RunningHeads(Glyphs, Layout).Write(File, _pages);
        Sections.CloseAll();
        Tree.Finish();
        var catalogue = new Catalogue(File, _facts).Write(WritePages(running), Tree.Root, Outline.Finish());
        var information = File.Reserve();
        Metadata.WriteInformation(File, information, _facts);
        File.Finish(catalogue, information, Metadata.FileId(_facts));
        return new PrintReport(_pages.Count, Glyphs.Case.Missing);
    }

    private int WritePages(int[] running)
    {
        var fonts = Glyphs.Case.Used.Select(use => (use.Index, FontObjects.Write(File, use))).ToList();
        return new PageTree(File, Layout, _pages, running).Write(fonts, _pictures.Names);
    }

    private void ClosePage()
    {
        if (Page is null)
            return;

        var (content, marks, slots) = Canvas.Close();
        Page.Key = Tree.KeyOfPage(marks);
        if (slots is null)
            File.WriteStream(Page.Content, "", content.Memory);
        else
            _held.Add((Page, content, slots));
    }
}
