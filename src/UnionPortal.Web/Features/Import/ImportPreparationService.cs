using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import;

/// <summary>What the office does before a list is taken over: hand it in, correct its columns, look at the counts, let it begin.</summary>
public sealed class ImportPreparationService(PortalDb db, FileStore store, ImportSource source, ImportService imports, ImportQueue queue, UnionCalendar calendar)
{
    public static readonly Objection AlreadyStarted = new("ImportAlreadyStarted");

    /// <summary>Takes the file in, guesses its columns and reckons what it would do.</summary>
    public async Task<Outcome<ImportRun>> UploadAsync(ListUploadForm form, Actor actor, CancellationToken ct)
    {
        await using var content = form.List!.OpenReadStream();
        var taken = await store.TakeAsync(content, form.List.FileName, FilePurpose.List, actor.AccountId, ct);
        if (!taken.Succeeded) return Outcome.Refused<ImportRun>(taken.Objections);
        var opened = await source.OpenAsync(taken.Value, ct);
        if (!opened.Succeeded) return Outcome.Refused<ImportRun>(opened.Objections);
        using var list = opened.Value;
        var run = await AddAsync(form, taken.Value, source.Guess(list).Columns.Select(c => c.Field), actor, ct);
        return await ReckonAsync(run, list, ct) is { } objection ? Outcome.Refused<ImportRun>(objection) : Outcome.Of(run);
    }

    /// <summary>Takes the corrected columns and reckons anew. Null when there is no such run.</summary>
    public async Task<Outcome?> CorrectAsync(int id, ImportColumnsForm form, CancellationToken ct)
    {
        if (await db.ImportRuns.FindAsync([id], ct) is not { } run) return null;
        if (run.State != ImportState.Uploaded) return Outcome.Refused(AlreadyStarted);
        var opened = await source.OpenAsync(run, ct);
        if (!opened.Succeeded) return opened;
        using var list = opened.Value;
        run.Columns = ImportSource.Written(form.Chosen);
        return await ReckonAsync(run, list, ct) is { } objection ? Outcome.Refused(objection) : Outcome.Done;
    }

    /// <summary>Lets the import begin, in the background. Null when there is no such run.</summary>
    public async Task<Outcome?> StartAsync(int id, CancellationToken ct)
    {
        if (await db.ImportRuns.FindAsync([id], ct) is not { } run) return null;
        if (run.State != ImportState.Uploaded) return Outcome.Refused(AlreadyStarted);
        run.State = ImportState.Queued;
        await db.SaveChangesAsync(ct);
        queue.Enter(id);
        return Outcome.Done;
    }

    private async Task<ImportRun> AddAsync(ListUploadForm form, StoredFile file, IEnumerable<Rows.ImportField?> fields, Actor actor, CancellationToken ct)
    {
        db.StoredFiles.Add(file);
        await db.SaveChangesAsync(ct);
        var run = new ImportRun
        {
            AccountId = actor.AccountId, FileId = file.Id, FileName = file.FileName, FileSha256 = file.Sha256, Kind = form.As!.Value.ToString(),
            On = form.On!.Value, Columns = ImportSource.Written(fields), UploadedAt = calendar.Now,
        };
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(ct);
        return run;
    }

    private async Task<Objection?> ReckonAsync(ImportRun run, OpenedList opened, CancellationToken ct)
    {
        var list = source.ListOf(opened, run);
        var objections = imports.ObjectionsTo(list);
        try
        {
            var report = objections.Count > 0 ? null : await imports.PreviewAsync(list, ImportSource.OrderOf(opened, run), ct);
            db.Attach(run);
            db.Entry(run).Property(r => r.Report).IsModified = true;
            db.Entry(run).Property(r => r.Columns).IsModified = true;
            run.Report = report?.ToJson();
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DamagedFileException)
        {
            return TableFile.Damaged;
        }
    }
}
