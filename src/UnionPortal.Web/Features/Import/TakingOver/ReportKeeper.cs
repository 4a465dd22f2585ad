using System.Text.Json;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>Counts what became of the rows and keeps the first thousand of each kind to tell of.</summary>
internal sealed class ReportKeeper(Texts russian, Texts english)
{
    private readonly int[] counts = new int[Enum.GetValues<RowResult>().Length];
    private readonly Dictionary<RowResult, List<ReportEntry>> entries = [];
    private readonly List<ReportRemark> refused = [];
    private readonly List<ReportRemark> warnings = [];
    private int warned;

    public int Rows => counts.Sum();

    public void Add(RowOutcome outcome)
    {
        counts[(int)outcome.Result]++;
        if (outcome.Result == RowResult.Refused)
        {
            Keep(refused, outcome.Row.Remarks.Where(remark => remark.IsRefusal), outcome.Row.Line);
            return;
        }

        if (outcome.Row.Remarks.Count > 0) warned++;
        Keep(warnings, outcome.Row.Remarks, outcome.Row.Line);
        KeepEntry(outcome);
    }

    public ImportReport Make(ImportOrder order, ImportList list, int notInList, IReadOnlyList<ReportEntry> absent) => new()
    {
        File = order.FileName,
        Format = order.Description,
        As = JsonNamingPolicy.CamelCase.ConvertName(list.Terms.As.ToString()),
        On = list.Terms.On,
        DryRun = order.DryRun,
        Columns = [.. list.Plan.Columns.Where(column => column.Field is not null).Select(column => new ReportColumn(column.Header, NameOf(column.Field!.Value)))],
        Rows = Rows,
        Joined = counts[(int)RowResult.Joined],
        Changed = counts[(int)RowResult.Changed],
        Left = counts[(int)RowResult.Left],
        Unchanged = counts[(int)RowResult.Unchanged],
        Refused = counts[(int)RowResult.Refused],
        Warned = warned,
        NotInList = notInList,
        RefusedRows = refused,
        Warnings = warnings,
        JoinedEntries = Entries(RowResult.Joined),
        ChangedEntries = Entries(RowResult.Changed),
        LeftEntries = Entries(RowResult.Left),
        NotInListEntries = absent,
    };

    private List<ReportEntry> Entries(RowResult result) => entries.GetValueOrDefault(result) ?? [];

    private void KeepEntry(RowOutcome outcome)
    {
        if (outcome.Result == RowResult.Unchanged) return;
        if (!entries.TryGetValue(outcome.Result, out var list)) entries[outcome.Result] = list = [];
        if (list.Count >= ImportReport.Listed) return;
        var fields = outcome.Changed is { Count: > 0 } changed ? changed.Select(NameOf).ToList() : null;
        list.Add(new ReportEntry(outcome.Row.Line, outcome.Number?.Value, outcome.Row.Name, fields));
    }

    private void Keep(List<ReportRemark> list, IEnumerable<RowRemark> remarks, int line)
    {
        foreach (var remark in remarks)
        {
            if (list.Count >= ImportReport.Listed) return;
            list.Add(new ReportRemark(line, remark.Column, remark.Cell, remark.What.Code, russian.Objection(remark.What), english.Objection(remark.What)));
        }
    }

    private static string NameOf(ImportField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());
}
