using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>The papers of an import: its report in both languages and the file of refused rows.</summary>
public sealed class ImportFiles(Texts texts, FileStore store, UnionCalendar calendar)
{
    private readonly Texts russian = texts.In("ru");
    private readonly Texts english = texts.In("en");

    internal RefusedRows RefusedRowsOf(ColumnPlan plan) => new(plan, russian, english);

    internal ReportKeeper KeeperOf() => new(russian, english);

    /// <summary>Puts the refused rows into the store beside the run, and closes it.</summary>
    internal async Task FinishAsync(PortalDb db, ImportRun run, RefusedRows refused, CancellationToken ct)
    {
        run.FinishedAt = calendar.Now;
        if (!refused.Any) return;
        await using var content = refused.Open();
        var name = Path.GetFileNameWithoutExtension(run.FileName) + ".refused.csv";
        var kept = await store.TakeAsync(content, name, FilePurpose.Printed, run.AccountId, ct);
        db.StoredFiles.Add(kept.Value);
        await db.SaveChangesAsync(ct);
        run.RefusedFileId = kept.Value.Id;
    }
}
