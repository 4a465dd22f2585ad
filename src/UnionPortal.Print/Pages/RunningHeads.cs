using UnionPortal.Print.Files;
using UnionPortal.Print.Setting;

namespace UnionPortal.Print.Pages;

/// <summary>Heads and feet, set when the number of pages is known; each page's stand in a content stream of their own.</summary>
internal sealed class RunningHeads(GlyphSetter setter, PageLayout layout)
{
    private const double Size = 8;
    private const double Distance = 6 * Press.Millimetre;

    private readonly Canvas _canvas = new(layout.Height * Press.Millimetre);

    /// <summary>The object numbers of the streams, one for each page; 0 where a page has neither.</summary>
    public int[] Write(PdfFile file, IReadOnlyList<Page> pages)
    {
        var numbers = new int[pages.Count];
        if (layout.Head is null && layout.Foot is null)
            return numbers;

        for (var i = 0; i < pages.Count; i++)
        {
            _canvas.Open(pages[i].Number);
            Set(new PageFacts(i + 1, pages.Count, pages[i].Chapter, pages[i].Section));
            var content = _canvas.Close().Content;
            if (content.Length == 0)
                continue;

            numbers[i] = file.Reserve();
            file.WriteStream(numbers[i], "", content.Memory);
        }

        return numbers;
    }

    private void Set(PageFacts facts)
    {
        var top = layout.Top * Press.Millimetre;
        var bottom = (layout.Height - layout.Bottom) * Press.Millimetre;
        if (layout.Head?.Invoke(facts) is { } head)
            SetLine(head, "Header", top - Distance, top - Distance + 4);
        if (layout.Foot?.Invoke(facts) is { } foot)
            SetLine(foot, "Footer", bottom + Distance + Size, bottom + Distance - 3.5);
    }

    private void SetLine(RunningLine line, string kind, double baseline, double rule)
    {
        if (line == RunningLine.None)
            return;

        var (left, right) = (layout.Left * Press.Millimetre, (layout.Width - layout.Right) * Press.Millimetre);
        _canvas.BeginArtifact(kind);
        SetWords(line.Right, right, 1, baseline, right - left);
        SetWords(line.Centre, (left + right) / 2, 0.5, baseline, right - left);
        SetWords(line.Left, left, 0, baseline, right - left - WidthOf(line.Right) - 12);
        if (line.Ruled)
            _canvas.Line(left, rule, right, rule, Colour.Faded, 0.5);
        _canvas.End();
    }

    private double WidthOf(string words) => GlyphSetter.WidthOf(Glyphs(words));

    private void SetWords(string words, double x, double share, double baseline, double room)
    {
        if (words.Length == 0)
            return;

        var glyphs = Shortened(words, room);
        x -= share * GlyphSetter.WidthOf(glyphs);
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length && glyphs[end].Font == glyphs[start].Font)
                end++;
            var part = glyphs.AsSpan(start, end - start);
            _canvas.Words(x, baseline, glyphs[start].Font, Size, Colour.Faded, part, 0);
            x += GlyphSetter.WidthOf(part);
            start = end;
        }
    }

    /// <summary>The words, cut with an ellipsis where they have no room.</summary>
    private Glyph[] Shortened(string words, double room)
    {
        var glyphs = Glyphs(words);
        while (GlyphSetter.WidthOf(glyphs) > room && words.Length > 2)
        {
            words = words[..^2].TrimEnd() + "…";
            glyphs = Glyphs(words);
        }

        return glyphs;
    }

    private Glyph[] Glyphs(string words) => setter.Set(words, layout.RunningFace, Weight.Regular, Size);
}
