using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Documents;

/// <summary>Puts documents on the public entry and takes them off.</summary>
public sealed class PublicDocumentService(PortalDb db, OrganisationTurnService turns, FileStore files, AuditTrail audit)
{
    public async Task<Outcome?> AddAsync(int id, PublicDocumentForm form, Actor actor, CancellationToken ct)
    {
        await using Stream content = form.File!.OpenReadStream();
        Outcome<StoredFile> taken = await files.TakeAsync(content, form.File.FileName, FilePurpose.Public, actor.AccountId, ct);
        return taken.Succeeded ? await turns.TakeAsync(id, file => AttachAsync(file, taken.Value, form, actor, ct), ct) : taken;
    }

    public Task<Outcome?> RemoveAsync(int id, int documentId, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        PublicDocument? document = await db.PublicDocuments.SingleOrDefaultAsync(one => one.Id == documentId && one.OrganisationId == id, ct);
        if (document is not { IsPublic: true }) return Outcome.Refused(PublicDocumentRules.NotPublic);
        document.Remove(file.Today);
        return await SaveAsync(document, new { organisation = id, removed = true }, actor, ct);
    }, ct);

    private async Task<Outcome> AttachAsync(OrganisationFile file, StoredFile stored, PublicDocumentForm form, Actor actor, CancellationToken ct)
    {
        IReadOnlyList<Objection> objections = PublicDocumentRules.ObjectionsToAdding(await db.PublicDocuments.CountAsync(one => one.OrganisationId == file.Id && one.RemovedOn == null, ct));
        if (objections.Count > 0) return Outcome.Refused(objections);
        db.StoredFiles.Add(stored);
        await db.SaveChangesAsync(ct);
        string language = form.Language == PaperLanguage.En ? "en" : "ru";
        var document = new PublicDocument(file.Organisation, form.Kind!.Value, form.Title!.Trim(), language, form.Dated!.Value, new PublicFile(stored.Id, stored.Size), file.Today);
        db.Add(document);
        return await SaveAsync(document, new { organisation = file.Id, kind = document.Kind, file = stored.Id, sha256 = stored.Sha256 }, actor, ct);
    }

    private async Task<Outcome> SaveAsync(PublicDocument document, object details, Actor actor, CancellationToken ct)
    {
        audit.Record(actor, Act.KeepPublicEntry, document, details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}

/// <summary>Lists the documents of a public entry for those who keep it; null where it is not the actor's.</summary>
public sealed class PublicDocumentQuery(PortalDb db, OrganisationFileQuery files, Texts texts)
{
    public async Task<PublicDocumentsPage?> PageAsync(int id, PublicDocumentForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.KeepPublicEntry, id) || await files.FindAsync(id, ct) is not { } file) return null;
        List<PublicDocument> documents = await db.PublicDocuments.AsNoTracking().Where(one => one.OrganisationId == id).ToListAsync(ct);
        return new PublicDocumentsPage(file, file.NameIn(texts.Language), [.. documents.OrderBy(one => one.Kind).ThenByDescending(one => one.Dated)], refused, form ?? new PublicDocumentForm { Dated = file.Today });
    }
}
