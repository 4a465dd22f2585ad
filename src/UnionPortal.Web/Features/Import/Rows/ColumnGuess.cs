using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Guesses which column tells what: by the header where there is one, then by what stands in the cells.</summary>
internal static class ColumnGuess
{
    private const int RowsOfSample = 200;
    private const int RowsBeforeHeader = 15;

    public static ColumnPlan Of(Table table, ListMatching matching)
    {
        var sample = table.Rows().Take(RowsOfSample).ToList();
        var header = HeaderOf(sample);
        var data = sample.Where(row => row.Line > (header?.Line ?? 0)).ToList();
        var width = WidthOf(header, data);
        var columns = Enumerable.Range(0, width).Select(i => ByHeader(header?[i] ?? "")).ToArray();
        NumberOfTheRegister(columns);
        OnlyTheFirstName(columns);
        ContentGuess.Complete(columns, data, matching);
        OnlyOneEach(columns);
        return new ColumnPlan(header?.Line ?? 0, columns);
    }

    /// <summary>The row with most headers we know; where none is known, the first row unless it looks like data.</summary>
    private static TableRow? HeaderOf(List<TableRow> sample)
    {
        var best = sample.Take(RowsBeforeHeader).MaxBy(Known);
        if (best is not null && Known(best) > 0) return best;
        var first = sample[0];
        return first.Cells.Any(ContentGuess.LooksLikeData) ? null : first;
    }

    /// <summary>The header's width; a row with more cells has a stray delimiter, unless most rows have more.</summary>
    private static int WidthOf(TableRow? header, List<TableRow> data)
    {
        var widths = data.ConvertAll(row => row.Cells.Count);
        if (header is null) return widths.Max();
        return widths.Count(width => width > header.Cells.Count) * 2 > widths.Count ? widths.Max() : header.Cells.Count;
    }

    private static int Known(TableRow row) =>
        row.Cells.Where(cell => cell.Length is > 0 and <= 80).Select(HeaderWords.Field).OfType<ImportField>().Distinct().Count();

    private static PlannedColumn ByHeader(string header) =>
        new(header, header.Length is > 0 and <= 80 ? HeaderWords.Field(header) : null, HeaderWords.Scheme(header));

    /// <summary>The register's own table file; in any other, "number" may count the lines.</summary>
    private static void NumberOfTheRegister(PlannedColumn[] columns)
    {
        if (!Array.Exists(columns, column => column.Header == "standing")) return;
        int at = Array.FindIndex(columns, column => column.Header == "number");
        if (at >= 0) columns[at] = columns[at] with { Field = ImportField.RegisterNumber };
    }

    /// <summary>"Полное наименование" beside "Наименование": the full one is the name, the other the short one.</summary>
    private static void OnlyTheFirstName(PlannedColumn[] columns)
    {
        var names = columns.Where(column => column.Field == ImportField.Name).ToList();
        if (names.Count < 2) return;
        var full = names.Find(column => Words.Joined(column.Header).Contains("полн", StringComparison.Ordinal)
            || Words.Joined(column.Header).Contains("full", StringComparison.Ordinal)) ?? names[0];
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Field == ImportField.Name && !ReferenceEquals(columns[i], full)) columns[i] = columns[i] with { Field = null };
        }
    }

    /// <summary>A code and a name of the same thing may both be heard; two numbers or two dates of one kind may not.</summary>
    private static void OnlyOneEach(PlannedColumn[] columns)
    {
        foreach (var field in new[] { ImportField.Ogrn, ImportField.Inn, ImportField.JoinedOn, ImportField.LeftOn, ImportField.City })
        {
            var seen = false;
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i].Field != field) continue;
                if (seen) columns[i] = columns[i] with { Field = null };
                seen = true;
            }
        }
    }
}
