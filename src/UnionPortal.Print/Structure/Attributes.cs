using UnionPortal.Print.Files;

namespace UnionPortal.Print.Structure;

/// <summary>Entries of structure elements beyond their kind.</summary>
internal static class Attributes
{
    public const string ColumnHead = "/A<</O/Table/Scope/Column>>";
    public const string RowHead = "/A<</O/Table/Scope/Row>>";
    public const string NumberedList = "/A<</O/List/ListNumbering/Decimal>>";
    public const string BulletList = "/A<</O/List/ListNumbering/Disc>>";

    public static string Band(int columns) => $"/A<</O/Table/Scope/Row/ColSpan {columns}>>";

    public static string Language(string? tag) => tag is null ? "" : $"/Lang({Checked(tag)})";

    public static string Alternative(string words) => "/Alt" + TextString(words);

    public static string Summary(string? words) => words is null ? "" : "/A<</O/Table/Summary" + TextString(words) + ">>";

    /// <summary>A language tag holds letters, digits and hyphens only.</summary>
    public static string Checked(string tag) => tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? tag
        : throw new ArgumentException($"Not a language tag: {tag}");

    public static string TextString(string words) =>
        System.Text.Encoding.ASCII.GetString(new ByteWriter(4 * words.Length + 8).Text(words).Written);
}
