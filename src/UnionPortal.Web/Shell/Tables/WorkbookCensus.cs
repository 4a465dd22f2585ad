using System.Globalization;
using System.IO.Compression;
using System.Xml;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// Goes through a packed workbook before anything is read from it: how wide and long its sheets are, whether it carries programs or
/// points to other files, and where formulas stand. It holds nothing but their addresses, and stops at the first thing out of bounds.
/// </summary>
internal sealed class WorkbookCensus(WorkbookBounds bounds)
{
    private const int MostFormulas = 10_000;

    private static readonly string[] Foreign = ["vbaProject", "xl/externalLinks/", "xl/activeX/", "xl/embeddings/", "xl/connections", "xl/queryTables/"];

    /// <summary>Addresses of formulas, by the name of their sheet.</summary>
    public Dictionary<string, HashSet<string>> Formulas { get; } = [];

    /// <summary>Addresses of cells that show an error, by the name of their sheet.</summary>
    public Dictionary<string, HashSet<string>> Errors { get; } = [];

    /// <summary>Why the workbook is not read; null where nothing speaks against it.</summary>
    public Objection? Take(ZipArchive archive)
    {
        if (archive.Entries.Sum(entry => entry.Length) > bounds.UnpackedBytes) return TableFile.UnpacksTooLarge;
        if (archive.Entries.Any(entry => Foreign.Any(part => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase)))) return WorkbookFile.CarriesMore;
        if (archive.GetEntry("xl/workbook.xml") is not { } workbook) return TableFile.NotATable;
        Dictionary<string, string> sheets = SheetsOf(archive, workbook, out bool daysFrom1904);
        if (daysFrom1904) return WorkbookFile.CountsFrom1904;
        if (sheets.Count > bounds.Sheets) return WorkbookFile.TooManySheets.With(sheets.Count, bounds.Sheets);
        foreach ((string name, string path) in sheets)
            if (archive.GetEntry(path) is { } sheet && Scan(name, sheet) is { } objection) return objection;
        return null;
    }

    private Dictionary<string, string> SheetsOf(ZipArchive archive, ZipArchiveEntry workbook, out bool daysFrom1904)
    {
        daysFrom1904 = false;
        Dictionary<string, string> targets = [], sheets = [];
        foreach ((string element, XmlReader xml) in Elements(archive.GetEntry("xl/_rels/workbook.xml.rels")))
            if (element == "Relationship" && xml.GetAttribute("Id") is { } id) targets[id] = xml.GetAttribute("Target") ?? "";
        foreach ((string element, XmlReader xml) in Elements(workbook))
        {
            if (element == "workbookPr") daysFrom1904 |= xml.GetAttribute("date1904") is "1" or "true";
            if (element != "sheet" || xml.GetAttribute("name") is not { } name) continue;
            string key = Attribute(xml, "id") ?? "", target = targets.GetValueOrDefault(key, "");
            sheets[name] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }
        return sheets;
    }

    private Objection? Scan(string name, ZipArchiveEntry sheet)
    {
        int line = 0, column = 0;
        HashSet<string> found = Formulas[name] = [], errors = Errors[name] = [];
        foreach ((string element, XmlReader xml) in Elements(sheet))
        {
            switch (element)
            {
                case "row":
                    line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : line + 1;
                    column = 0;
                    if (line > bounds.Rows) return WorkbookFile.TooLong.With(name, bounds.Rows);
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } address ? CellAddress.ColumnOf(address) : column + 1;
                    if (column > bounds.Columns) return WorkbookFile.TooWide.With(name, bounds.Columns);
                    if (xml.GetAttribute("t") == "e") errors.Add(CellAddress.Of(column, line));
                    break;
                case "f" when line > 0:
                    found.Add(CellAddress.Of(column, line));
                    if (found.Count > MostFormulas) return WorkbookFile.TooLong.With(name, bounds.Rows);
                    break;
            }
        }
        return null;
    }

    private IEnumerable<(string Element, XmlReader Xml)> Elements(ZipArchiveEntry? entry)
    {
        if (entry is null) yield break;
        using Stream content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = bounds.UnpackedBytes });
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element) yield return (xml.LocalName, xml);
    }

    /// <summary>An attribute by its name alone: strict and common workbooks differ in the namespace.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == name && xml.Prefix.Length > 0) value = xml.Value;
        xml.MoveToElement();
        return value;
    }
}

/// <summary>Addresses of cells, as spreadsheets write them: C7.</summary>
public static class CellAddress
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    public static string Of(int column, int line)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / Letters) letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        return letters + line.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The number of the column, from 1; what is no address counts as beyond every bound.</summary>
    public static int ColumnOf(string address)
    {
        int column = 0, at = 0;
        for (; at < address.Length && char.IsAsciiLetter(address[at]); at++)
        {
            if (at == MostLetters) return int.MaxValue;
            column = (column * Letters) + (char.ToUpperInvariant(address[at]) - 'A' + 1);
        }
        return column == 0 ? int.MaxValue : column;
    }
}
