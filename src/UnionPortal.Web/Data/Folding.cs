using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UnionPortal.Web.Data;

/// <summary>
/// Folded text: what a search compares. Case, ё and е, quotation marks, dashes and repeated spaces make no difference.
/// SQLite folds ASCII only, so both databases search a folded column that <see cref="PortalDb"/> writes.
/// </summary>
public static class Folding
{
    private const string Annotation = "Portal:FoldedFrom";

    /// <summary>Characters that stay as they are in normal form KC, whatever stands beside them.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 95).Concat(Enumerable.Range(0x410, 64)).Concat(['Ё', 'ё', '«', '»', '„', '“', '”', '–', '—']).Select(code => (char)code)]);

    /// <summary>The folded form; fold the query with the same function before comparing.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (char letter in Small(text)) Append(folded, letter);
        return folded.ToString().TrimEnd();
    }

    /// <summary>
    /// Small letters in Unicode's normal form KC. Most text is plain Russian or English and needs no tables for it: they took half the
    /// time of folding.
    /// </summary>
    internal static string Small(string text) => text.AsSpan().ContainsAnyExcept(Plain)
        ? text.Normalize(NormalizationForm.FormKC).ToLowerInvariant()
        : string.Create(text.Length, text, (small, all) =>
        {
            for (int i = 0; i < small.Length; i++) small[i] = SmallOfPlain(all[i]);
        });

    private static char SmallOfPlain(char letter) => letter switch
    {
        >= 'A' and <= 'Z' or >= '\u0410' and <= '\u042F' => (char)(letter + 32),
        '\u0401' => '\u0451',
        _ => letter,
    };

    /// <summary>Adds a shadow column with the folded form of these text properties, joined by spaces.</summary>
    public static PropertyBuilder<string> HasFolded<T>(this EntityTypeBuilder<T> entity, string column, params string[] properties) where T : class =>
        entity.Property<string>(column).IsRequired().HasAnnotation(Annotation, string.Join(',', properties));

    internal static bool IsFolded(IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;

    internal static void Write(EntityEntry entry)
    {
        foreach (IProperty property in entry.Metadata.GetProperties().Where(IsFolded))
            entry.Property(property.Name).CurrentValue = Of(property, source => entry.Property(source).CurrentValue);
    }

    /// <summary>What a folded column holds, from the values of the properties it is made of.</summary>
    internal static string Of(IReadOnlyProperty property, Func<string, object?> valueOf)
    {
        string sources = (string)property.FindAnnotation(Annotation)!.Value!;
        string all = string.Join(' ', sources.Split(',').Select(source => Fold(valueOf(source) as string)).Where(text => text.Length > 0));
        return property.GetMaxLength() is { } limit && all.Length > limit ? all[..limit] : all;
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (char.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.Control or UnicodeCategory.Format:
            case var _ when letter is '"' or '\'' or '„':
                return;
            case UnicodeCategory.SpaceSeparator:
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                return;
            case UnicodeCategory.DashPunctuation:
                folded.Append('-');
                return;
            default:
                folded.Append(letter == 'ё' ? 'е' : letter);
                return;
        }
    }
}
