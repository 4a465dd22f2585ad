using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Guesses what a column holds by its cells: check digits, regions, countries, addresses of sites, long texts, dates.</summary>
internal static class ContentGuess
{
    private const double Most = 0.6;

    /// <summary>A cell that no header would hold.</summary>
    public static bool LooksLikeData(string cell) =>
        IsRight(IdentifierSchemes.Ogrn, cell) || IsRight(IdentifierSchemes.Inn, cell) || FactDates.TryRead(cell, false, out _) || IsSite(cell);

    /// <summary>Gives a field to columns that have none yet, as far as the field is not told elsewhere.</summary>
    public static void Complete(PlannedColumn[] columns, IReadOnlyList<TableRow> data, ListMatching matching)
    {
        var headless = columns.All(column => column.Header.Length == 0);
        Give(columns, data, ImportField.Ogrn, cell => IsRight(IdentifierSchemes.Ogrn, cell));
        Give(columns, data, ImportField.Inn, cell => IsRight(IdentifierSchemes.Inn, cell));
        Give(columns, data, ImportField.Website, IsSite);
        Give(columns, data, ImportField.Region, cell => cell.Length > 3 && matching.Regions.Find(cell).Region is not null);
        Give(columns, data, ImportField.Country, cell => cell.Length > 3 && matching.Countries.Find(cell) is not null);
        if (headless) Give(columns, data, ImportField.JoinedOn, cell => cell.Length > 5 && FactDates.TryRead(cell, false, out _));
        Give(columns, data, ImportField.Name, cell => cell.Length >= 10 && cell.Contains(' ', StringComparison.Ordinal) && cell.Count(char.IsLetter) * 2 > cell.Length);
    }

    private static void Give(PlannedColumn[] columns, IReadOnlyList<TableRow> data, ImportField field, Func<string, bool> fits)
    {
        if (columns.Any(column => column.Field == field)) return;
        var best = Enumerable.Range(0, columns.Length).Where(i => columns[i].Field is null)
            .Select(i => (Column: i, Share: Share(data, i, fits))).OrderByDescending(guess => guess.Share).FirstOrDefault();
        if (best.Share >= Most) columns[best.Column] = columns[best.Column] with { Field = field };
    }

    private static double Share(IReadOnlyList<TableRow> data, int column, Func<string, bool> fits)
    {
        var cells = data.Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
        return cells.Count == 0 ? 0 : (double)cells.Count(fits) / cells.Count;
    }

    private static bool IsRight(IdentifierScheme scheme, string cell) =>
        cell.Length is > 8 and < 30 && RegistrationNumberRules.ObjectionsTo(scheme, cell).Count == 0;

    private static bool IsSite(string cell) =>
        cell.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || cell.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || cell.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
