using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Import;

/// <summary>Reads imports for their pages.</summary>
public sealed class ImportQuery(PortalDb db, ImportSource source, ImportQueue queue, FileStore store, Texts texts)
{
    private const int RunsShown = 20;
    private const int SampleRows = 3;

    public async Task<IReadOnlyList<ImportRunRow>> RunsAsync(CancellationToken ct)
    {
        var runs = await db.ImportRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(RunsShown).ToListAsync(ct);
        return runs.ConvertAll(run => new ImportRunRow(run.Id, run.FileName, run.On, run.State, ImportReport.FromJson(run.Report)));
    }

    public Task<ImportRun?> FindAsync(int id, CancellationToken ct) =>
        db.ImportRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == id, ct);

    public async Task<ImportPage> PageAsync(ImportRun run, HttpRequest request, int page, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        var report = ImportReport.FromJson(run.Report);
        return new ImportPage(run, report, refused)
        {
            Columns = run.State == ImportState.Uploaded ? await ColumnsAsync(run, ct) : [],
            Fields = [.. Enum.GetValues<ImportField>().Select(field => new Option(field.ToString(), texts[$"Import.Field.{field}"]))],
            Progress = queue.Of(run.Id),
            Pager = Pager.Of(request, page, ImportPage.RowsOfPage, report?.RefusedRows.Count ?? 0),
            Language = texts.Language,
        };
    }

    /// <summary>The file of refused rows; null when there is none.</summary>
    public async Task<(Stream Content, string Name)?> RefusedRowsAsync(int id, CancellationToken ct)
    {
        var file = await db.ImportRuns.Where(run => run.Id == id).Join(db.StoredFiles, run => run.RefusedFileId, f => f.Id, (_, f) => f).FirstOrDefaultAsync(ct);
        return file is not null && await store.OpenAsync(file, ct) is { } content ? (content, file.FileName) : null;
    }

    private async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(ImportRun run, CancellationToken ct)
    {
        var outcome = await source.OpenAsync(run, ct);
        if (!outcome.Succeeded) return [];
        using var opened = outcome.Value;
        var plan = source.ListOf(opened, run).Plan;
        var sample = plan.DataOf(opened.Table).Take(SampleRows).ToList();
        return [.. plan.Columns.Select((column, i) => new ImportColumn(
            i, column.Header, [.. sample.Select(row => row[i]).Where(cell => cell.Length > 0)], column.Field?.ToString() ?? ""))];
    }
}
