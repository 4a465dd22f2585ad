namespace UnionPortal.Print.Blocks;

/// <summary>What was ordered to be set; how it is set, the setters know.</summary>
internal abstract record Block;

internal sealed record HeadingBlock(int Level, Text Text, string? Anchor) : Block;

internal sealed record ParagraphBlock(Text Text, ParagraphStyle? Style, string? Anchor) : Block;

internal sealed record ListBlock(IEnumerable<Text> Items, ListMark Mark, ParagraphStyle? Style) : Block;

internal sealed record TableBlock(TableForm Form, IEnumerable<TableRow> Rows) : Block;

internal sealed record EntriesBlock(IEnumerable<Entry> Entries, EntryForm Form) : Block;

internal sealed record RuleBlock(Colour Colour, double Thickness, double SecondThickness, double SpaceAfter) : Block;

internal sealed record SpaceBlock(double Millimetres) : Block;

internal sealed record FigureBlock(Drawing Drawing, Align Align, double SpaceAfter) : Block;

internal sealed record PictureBlock(byte[] Image, double Width, string Alternative, Align Align) : Block;

internal sealed record ContentsBlock(int Depth) : Block;

internal sealed record IndexBlock(IEnumerable<IndexLine> Lines, int Columns) : Block;

internal sealed record NewPageBlock : Block;

internal sealed record TogetherBlock(Part Part) : Block;

internal sealed record BottomBlock(Part Part) : Block;

internal sealed record BesideBlock(Part Left, Part Right, double? LeftWidth, double? RightWidth, double Gap) : Block;
