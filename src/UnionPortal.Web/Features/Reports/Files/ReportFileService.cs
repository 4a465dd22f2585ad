using FluentValidation;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Files;

[TextTopic("Reports")]
public sealed class AttachFileForm
{
    public IFormFile? File { get; set; }
}

public sealed class AttachFileFormValidator : AbstractValidator<AttachFileForm>
{
    public AttachFileFormValidator() => RuleFor(form => form.File).NotNull();
}

/// <summary>Papers of the version that is being written.</summary>
public sealed record ReportFilesPage(int Id, int Year, IReadOnlyList<SheetFile> Files)
{
    public AttachFileForm Form { get; } = new();

    public string Types { get; init; } = string.Join(", ", FilePurpose.Paper.Kinds.Select(kind => kind.Name));

    public string Accept { get; init; } = string.Join(",", FilePurpose.Paper.Kinds.SelectMany(kind => kind.Extensions));

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>A file ready to be sent.</summary>
public sealed record ReportFileToSend(Stream Content, string ContentType, string FileName);

/// <summary>Attaches and removes papers while the report is written.</summary>
public sealed class ReportFileService(PortalDb db, ReportQuery reports, FileStore files, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public async Task<Outcome?> AddAsync(int id, IFormFile upload, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        var objections = ReportRules.ObjectionsToAttaching(report);
        if (objections.Count > 0) return Outcome.Refused(objections);
        await using Stream content = upload.OpenReadStream();
        Outcome<StoredFile> taken = await files.TakeAsync(content, upload.FileName, FilePurpose.Paper, actor.AccountId, ct);
        if (!taken.Succeeded) return taken;
        return await db.InTurnAsync<Outcome?>(async () =>
        {
            db.StoredFiles.Add(taken.Value);
            await db.SaveChangesAsync(ct);
            report.Attach(new ReportFile(taken.Value.Id, taken.Value.FileName, calendar.Today));
            return await SaveAsync(report, actor, new { file = taken.Value.Id, sha256 = taken.Value.Sha256 }, ct);
        }, ct);
    }

    public async Task<Outcome?> RemoveAsync(int id, int fileId, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report || report.Current.Files.FirstOrDefault(one => one.FileId == fileId) is not { } file) return null;
        var objections = ReportRules.ObjectionsToWriting(report, ReportCatalogue.Assessment);
        if (objections.Count > 0) return Outcome.Refused(objections);
        report.Detach(file);
        return await SaveAsync(report, actor, new { removed = fileId }, ct);
    }

    private async Task<Outcome> SaveAsync(AnnualReport report, Actor actor, object details, CancellationToken ct)
    {
        audit.Record(actor, Act.WriteReport, report, details);
        db.Touch(report.Current);
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused(ChangedMeanwhile);
        }
    }
}

/// <summary>Lists and opens papers for those who may read the report.</summary>
public sealed class ReportFileQuery(PortalDb db, ReportQuery reports, FileStore files)
{
    public async Task<ReportFilesPage?> PageAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        return new ReportFilesPage(id, report.Period.Year, [.. report.Current.Files.Select(one => new SheetFile(one.FileId, one.FileName, one.AddedOn))]);
    }

    public async Task<ReportFileToSend?> OpenAsync(int id, int fileId, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.ReadReports, ct) is not { } report) return null;
        bool own = actor.MayFor(Act.WriteReport, report.OrganisationId);
        bool attached = report.Versions.Any(version => (own || version.SubmittedOn is not null) && version.Files.Any(one => one.FileId == fileId));
        StoredFile? file = attached ? await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct) : null;
        return file is not null && await files.OpenAsync(file, ct) is { } content ? new ReportFileToSend(content, file.ContentType, file.FileName) : null;
    }
}
