namespace UnionPortal.Web.Shell.Tables;

/// <summary>Cleans what stands in a cell: no NUL, no soft hyphens or other invisible marks, plain spaces, trimmed.</summary>
public static class CellText
{
    public static string Clean(string raw)
    {
        var trimmed = raw.AsSpan().Trim();
        foreach (var c in trimmed)
        {
            if (c != ' ' && (char.IsControl(c) || IsMark(c) || char.IsWhiteSpace(c))) return Rewrite(raw);
        }

        return trimmed.Length == raw.Length ? raw : trimmed.ToString();
    }

    private static string Rewrite(string raw)
    {
        var kept = raw.Where(c => !IsMark(c) && (!char.IsControl(c) || char.IsWhiteSpace(c)))
            .Select(c => char.IsWhiteSpace(c) ? ' ' : c);
        return string.Join(' ', string.Concat(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Soft hyphen, zero-width characters, byte order mark, the replacement character stays visible.</summary>
    private static bool IsMark(char c) => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060';
}
