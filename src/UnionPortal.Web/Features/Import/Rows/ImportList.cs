using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>
/// A list understood row by row. It is gone through twice: once to see which organisations stand in it more than once, then
/// for the rows themselves; at no time is it held in memory.
/// </summary>
public sealed class ImportList(Table table, ColumnPlan plan, RowTerms terms, ListMatching matching)
{
    private readonly Dictionary<string, (int Line, bool HasLeft)> firsts = new(StringComparer.Ordinal);
    private bool surveyed;

    /// <summary>How many data rows there are; known once the list has been gone through.</summary>
    public int Count { get; private set; }

    public ColumnPlan Plan => plan;

    public RowTerms Terms => terms;

    /// <summary>The columns as guessed from the file.</summary>
    public static ColumnPlan Guess(Table table, ListMatching matching) => ColumnGuess.Of(table, matching);

    /// <summary>Every data row; one that repeats an organisation is refused with the line that counts.</summary>
    public IEnumerable<ImportedRow> Rows()
    {
        Survey();
        foreach (var row in Read())
        {
            var counts = row.IsRefused || firsts[KeyOf(row)].Line == row.Line;
            yield return counts ? row : row.Refused(RowRules.DuplicateInFile.With(firsts[KeyOf(row)].Line));
        }
    }

    /// <summary>Of several rows of one organisation the first that is still there counts, or else the first.</summary>
    private void Survey()
    {
        if (surveyed) return;
        foreach (var row in Read())
        {
            Count++;
            if (row.IsRefused) continue;
            var key = KeyOf(row);
            var known = firsts.TryGetValue(key, out var first);
            if (!known || (first.HasLeft && !row.HasLeft)) firsts[key] = (row.Line, row.HasLeft);
        }

        surveyed = true;
    }

    private IEnumerable<ImportedRow> Read()
    {
        var reader = new RowReader(plan, terms, matching);
        return plan.DataOf(table).Select(reader.Read);
    }

    private static string KeyOf(ImportedRow row) =>
        row.Numbers.FirstOrDefault()?.OrgId ?? $"{Words.Joined(row.Name)}|{row.CountryCode}|{row.RegionKey}";
}
