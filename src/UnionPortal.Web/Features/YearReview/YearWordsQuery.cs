using System.Globalization;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Names of regions, groups and fields in a language.</summary>
public sealed class YearWordsQuery(ReferenceBook book, Texts texts)
{
    public string NameOf(SumTable table, string key) => NameOf(table, key, texts.In(texts.Language));

    public string NameOf(SumTable table, string key, Texts own)
    {
        if (key.Length == 0) return own["YearReview.NotTold"];
        return table switch
        {
            SumTable.BeneficiariesByRegion or SumTable.ProgrammesByRegion => book.NameOfRegion(key, own.Language),
            SumTable.BeneficiariesByGroup => own.Has("Groups." + key) ? own["Groups." + key] : own.Has("Reports.Group." + key) ? own["Reports.Group." + key] : key,
            SumTable.ScoresByBand when int.Parse(key, CultureInfo.InvariantCulture) is var band => own["YearReview.Band", band * 10, (band + 1) * 10],
            _ => own.Has("Fields." + key) ? own["Fields." + key] : key,
        };
    }

    /// <summary>Names of all cells, by table and key.</summary>
    public IReadOnlyDictionary<string, string> NamesOf(IEnumerable<TableView> tables)
    {
        Dictionary<string, string> names = [];
        foreach (TableView table in tables)
            foreach (CellView cell in table.Cells) names[KeyOf(table.Table, cell.Key)] = NameOf(table.Table, cell.Key);
        return names;
    }

    public static string KeyOf(SumTable table, string key) => $"{table}:{key}";
}
