using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Documents;

/// <summary>Takes papers in, replaces and removes them while the application is being written.</summary>
public sealed class DocumentService(ApplicationStore applications, PortalDb db, FileStore files, UnionCalendar calendar)
{
    /// <summary>A paper beside those asked for, of whatever kind.</summary>
    public const string OtherKind = "other";

    public const int MostOthers = 10;

    /// <summary>Hands in a paper; one of the same kind is replaced, except among the others. Null: not there, or not yours.</summary>
    public async Task<Outcome?> AddAsync(int id, string kind, IFormFile upload, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        if (application.State != ApplicationState.Draft) return Outcome.Refused(ApplicationRules.AlreadySubmitted);
        if (kind == OtherKind && OfKind(application, OtherKind).Count >= MostOthers) return Outcome.Refused(ApplicationObjections.TooManyPapers.With(MostOthers));
        await using Stream content = upload.OpenReadStream();
        Outcome<StoredFile> taken = await files.TakeAsync(content, upload.FileName, FilePurpose.Paper, actor.AccountId, ct);
        return taken.Succeeded ? await AttachAsync(application, kind, taken.Value, actor, ct) : taken;
    }

    public async Task<Outcome?> RemoveAsync(int id, int documentId, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        Document? document = application?.Organisation.Documents.FirstOrDefault(one => one.Id == documentId);
        if (application is null || document is null) return null;
        if (application.State != ApplicationState.Draft) return Outcome.Refused(ApplicationRules.AlreadySubmitted);
        application.Organisation.Detach(document);
        application.Finish(ApplicationSections.Documents, false);
        return await SaveAsync(application, actor, new { section = ApplicationSections.Documents, removed = document.Kind, file = document.FileId }, ct);
    }

    /// <summary>Marks the section finished, if nothing the charter asks for is missing.</summary>
    public async Task<Outcome?> FinishAsync(int id, bool finished, IReadOnlyList<string> required, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        if (application.State != ApplicationState.Draft) return Outcome.Refused(ApplicationRules.AlreadySubmitted);
        List<Objection> missing = [.. required.Where(kind => OfKind(application, kind).Count == 0).Select(kind => ApplicationRules.DocumentMissing.With(kind))];
        if (finished && missing.Count > 0) return Outcome.Refused(missing);
        application.Finish(ApplicationSections.Documents, finished);
        return await SaveAsync(application, actor, new { section = ApplicationSections.Documents, finished }, ct);
    }

    private Task<Outcome> AttachAsync(Application application, string kind, StoredFile file, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        db.StoredFiles.Add(file);
        await db.SaveChangesAsync(ct);
        if (kind != OtherKind)
            foreach (Document former in OfKind(application, kind)) application.Organisation.Detach(former);
        application.Organisation.Attach(new Document(kind, file.Id, file.FileName, calendar.Today));
        return await SaveAsync(application, actor, new { section = ApplicationSections.Documents, kind, file = file.Id, sha256 = file.Sha256 }, ct);
    }, ct);

    private async Task<Outcome> SaveAsync(Application application, Actor actor, object details, CancellationToken ct) =>
        await applications.SaveAsync(application, actor, Act.EditApplication, details, ct) ? Outcome.Done : Outcome.Refused(ApplicationObjections.ChangedMeanwhile);

    private static List<Document> OfKind(Application application, string kind) => [.. application.Organisation.Documents.Where(one => one.Kind == kind)];
}
