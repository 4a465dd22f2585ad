using System.Buffers;
using System.Text;

namespace UnionPortal.Web.Shell;

/// <summary>
/// Writes CSV that a spreadsheet opens without running anything: RFC 4180 with every cell quoted where needed, and an
/// apostrophe before what a spreadsheet would take for a formula.
/// </summary>
public static class SpreadsheetSafe
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    /// <summary>UTF-8 with the mark by which spreadsheets recognise it.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(cell ?? "")));

    public static string Cell(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A cell as it was before it was made safe.</summary>
    public static string Read(string cell) => cell is ['\'', .. var rest] && IsFormula(rest) ? rest : cell;

    /// <summary>Signs that begin a formula, also behind blanks and in their full-width shapes; a plain negative number is none.</summary>
    private static bool IsFormula(string text)
    {
        if (text is ['\t' or '\r' or '\n', ..]) return true;
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')) return false;
        return start[0] != '-' || start[1..].IsEmpty || start[1..].IndexOfAnyExceptInRange('0', '9') >= 0;
    }
}
