using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>An invented list of organisations with right check digits, as CSV or as a workbook.</summary>
internal static class SampleList
{
    private static readonly string[] Head = ["Полное наименование", "ОГРН", "ИНН", "Код ОКОПФ", "Регион", "Город", "Дата вступления", "Статус"];
    private static readonly string[] Regions = ["Москва", "Республика Татарстан (Татарстан)", "Пермский край", "Тамбовская область", "г. Санкт-Петербург", "Томская обл."];

    public static void Write(string file, int rows)
    {
        if (file.EndsWith(".xlsx", StringComparison.Ordinal)) WriteWorkbook(file, rows);
        else File.WriteAllLines(file, Enumerable.Range(0, rows).Select(Row).Prepend(Head).Select(SpreadsheetSafe.Line));
    }

    private static string[] Row(int i) =>
    [
        $"Региональная общественная организация «Помощь и участие № {i}» в поддержку семей и детей", Ogrn(i), Inn(i), "20200", Regions[i % Regions.Length],
        $"Город {i % 500}", new DateOnly(2000, 1, 1).AddDays(i % 9000).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), "действует",
    ];

    private static string Ogrn(int i)
    {
        var head = 102_770_000_000L + (i * 37L);
        return string.Create(CultureInfo.InvariantCulture, $"{head}{head % 11 % 10}");
    }

    private static string Inn(int i)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{770_000_000 + (i * 3)}");
        int[] weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
        var check = weights.Select((weight, place) => weight * (head[place] - '0')).Sum() % 11 % 10;
        return string.Create(CultureInfo.InvariantCulture, $"{head}{check}");
    }

    private static void WriteWorkbook(string file, int rows)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        WriteRows(sheet, rows);
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Список" }));
    }

    private static void WriteRows(WorksheetPart part, int rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var cells in Enumerable.Range(0, rows).Select(Row).Prepend(Head))
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in cells) writer.WriteElement(new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell)) });
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
