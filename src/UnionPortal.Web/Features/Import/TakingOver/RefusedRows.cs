using System.Globalization;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>The rows refused as a list of their own, as they stood, with line and reasons: correct it and import it again.</summary>
internal sealed class RefusedRows : IDisposable
{
    private readonly ColumnPlan plan;
    private readonly Texts russian;
    private readonly Texts english;
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private StreamWriter? writer;

    public RefusedRows(ColumnPlan plan, Texts russian, Texts english)
    {
        this.plan = plan;
        this.russian = russian;
        this.english = english;
    }

    public bool Any => writer is not null;

    public void Add(ImportedRow row)
    {
        writer ??= Begin();
        var reasons = row.Remarks.Where(remark => remark.IsRefusal).Select(remark => remark.What).ToList();
        writer.WriteLine(SpreadsheetSafe.Line(
        [
            .. Enumerable.Range(0, plan.Columns.Count).Select(i => i < row.Cells.Count ? row.Cells[i] : ""),
            row.Line.ToString(CultureInfo.InvariantCulture),
            string.Join(" ", reasons.Select(russian.Objection)),
            string.Join(" ", reasons.Select(english.Objection)),
        ]));
    }

    /// <summary>The file from its beginning; ask only when there is <see cref="Any"/>.</summary>
    public Stream Open()
    {
        writer!.Flush();
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
    }

    /// <summary>Leaves a copy at a path; without refused rows, an earlier copy there is removed.</summary>
    public void CopyTo(string place)
    {
        writer?.Flush();
        if (Any) File.Copy(path, place, overwrite: true);
        else File.Delete(place);
    }

    public void Dispose()
    {
        writer?.Dispose();
        if (writer is not null) File.Delete(path);
    }

    private StreamWriter Begin()
    {
        var begun = new StreamWriter(path, append: false, SpreadsheetSafe.Encoding);
        var headers = plan.Columns.Select((column, i) => column.Header.Length > 0 ? column.Header : HeaderFor(column, i));
        begun.WriteLine(SpreadsheetSafe.Line([.. headers, "Строка / line", "Причина отказа", "Reason for refusal"]));
        return begun;
    }

    /// <summary>A list without headers gets those the portal understands.</summary>
    private static string HeaderFor(PlannedColumn column, int place) =>
        column.Field is { } field ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(field.ToString()) : $"#{place + 1}";
}
