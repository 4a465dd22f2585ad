using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>Looks of cells, in the order of <see cref="WorkbookLooks"/>.</summary>
public enum CellLook
{
    Plain, Title, Head, Label, AnswerText, AnswerMoney, AnswerWhole, AnswerDay, PastText, PastMoney, PastWhole, PastDay,
}

/// <summary>One cell to be written; texts are texts even where they look like a formula.</summary>
public sealed record PaperCell(object? Value, CellLook Look = CellLook.Plain);

/// <summary>A range in which only the words of a list may be chosen.</summary>
public sealed record PaperChoice(string Range, string ListRange);

/// <summary>One sheet to be written: its rows, the widths of its columns, and whether its first column is kept from sight.</summary>
public sealed record PaperSheet(string Name, IReadOnlyList<IReadOnlyList<PaperCell>> Rows, IReadOnlyList<double> Widths)
{
    public bool HidesFirstColumn { get; init; }

    public bool IsHidden { get; init; }

    public IReadOnlyList<PaperChoice> Choices { get; init; } = [];
}

/// <summary>Writes XLSX workbooks.</summary>
public static class WorkbookPaper
{
    private const int NameLength = 31;
    private const string NotInNames = "[]:*?/\\'";

    public static byte[] Write(IReadOnlyList<PaperSheet> sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookLooks.Sheet();
            workbook.Workbook = new Workbook(new Sheets(sheets.Select((sheet, at) => Added(workbook, sheet, (uint)at + 1))));
        }
        return memory.ToArray();
    }

    /// <summary>A name as spreadsheets allow it.</summary>
    public static string NameOf(string text)
    {
        string plain = string.Concat(text.Where(sign => !NotInNames.Contains(sign, StringComparison.Ordinal)));
        return plain.Length <= NameLength ? plain : plain[..NameLength].TrimEnd();
    }

    private static Sheet Added(WorkbookPart workbook, PaperSheet sheet, uint number)
    {
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(ColumnsOf(sheet), new SheetData(sheet.Rows.Select((row, at) => RowOf(row, (uint)at + 1))));
        if (sheet.Choices.Count > 0) part.Worksheet.Append(ChoicesOf(sheet));
        var entry = new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = sheet.Name };
        if (sheet.IsHidden) entry.State = SheetStateValues.Hidden;
        return entry;
    }

    private static Columns ColumnsOf(PaperSheet sheet) => new(sheet.Widths.Select((width, at) =>
        new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true, Hidden = sheet.HidesFirstColumn && at == 0 }));

    private static Row RowOf(IReadOnlyList<PaperCell> cells, uint line) => new(cells.Select((cell, at) => CellOf(cell, CellAddress.Of(at + 1, (int)line)))) { RowIndex = line };

    private static Cell CellOf(PaperCell cell, string address)
    {
        var written = new Cell { CellReference = address, StyleIndex = (uint)cell.Look };
        switch (cell.Value)
        {
            case string { Length: > 0 } text:
                written.DataType = CellValues.InlineString;
                written.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case decimal number:
                written.CellValue = new CellValue(number);
                break;
            case DateOnly day:
                written.CellValue = new CellValue((decimal)day.ToDateTime(TimeOnly.MinValue).ToOADate());
                break;
        }
        return written;
    }

    private static DataValidations ChoicesOf(PaperSheet sheet) => new(sheet.Choices.Select(choice => new DataValidation(new Formula1(choice.ListRange))
    {
        Type = DataValidationValues.List, AllowBlank = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = choice.Range },
    })) { Count = (uint)sheet.Choices.Count };
}
