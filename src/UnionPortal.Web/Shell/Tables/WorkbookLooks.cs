using DocumentFormat.OpenXml.Spreadsheet;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>How cells look: what is to be filled in is tinted and framed, last year is grey.</summary>
internal static class WorkbookLooks
{
    private const uint General = 0, Whole = 3, Money = 4, Day = 14, AsText = 49;
    private const string Ink = "FF1C1A17", Faded = "FF57524A", Tint = "FFFFF8E1", Rule = "FFB8B0A2";

    private static readonly (uint Format, uint Font, uint Fill, uint Border, bool Wraps)[] Looks =
    [
        (General, 0, 0, 0, false), (General, 1, 0, 0, false), (General, 2, 0, 1, true), (General, 0, 0, 0, true),
        (AsText, 0, 2, 1, true), (Money, 0, 2, 1, false), (Whole, 0, 2, 1, false), (Day, 0, 2, 1, false),
        (AsText, 3, 0, 0, true), (Money, 3, 0, 0, false), (Whole, 3, 0, 0, false), (Day, 3, 0, 0, false),
    ];

    public static Stylesheet Sheet() => new(
        new Fonts(FontOf(11, Ink, false), FontOf(15, Ink, true), FontOf(11, Ink, true), FontOf(10, Faded, false)) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = Tint }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Framed()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Looks.Select(FormatOf)) { Count = (uint)Looks.Length });

    private static Font FontOf(double size, string colour, bool bold)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Border Framed() => new(
        new LeftBorder(new Color { Rgb = Rule }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Rgb = Rule }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = Rule }) { Style = BorderStyleValues.Thin }, new BottomBorder(new Color { Rgb = Rule }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat FormatOf((uint Format, uint Font, uint Fill, uint Border, bool Wraps) look) => new(new Alignment { WrapText = look.Wraps, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = look.Format, FontId = look.Font, FillId = look.Fill, BorderId = look.Border, FormatId = 0,
        ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
    };
}
