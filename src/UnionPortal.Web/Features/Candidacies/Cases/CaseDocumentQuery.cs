using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>A file ready to be sent.</summary>
public sealed record OpenedDocument(Stream Content, string ContentType, string FileName);

/// <summary>Opens a document of a case; null where the case has no such document, or its bytes are no longer what they were.</summary>
public sealed class CaseDocumentQuery(PortalDb db, FileStore files)
{
    public async Task<OpenedDocument?> OpenAsync(int applicationId, int documentId, CancellationToken ct)
    {
        var fileIds = await db.Applications.Where(one => one.Id == applicationId && one.SubmittedOn != null)
            .SelectMany(one => one.Organisation.Documents).Where(one => one.Id == documentId).Select(one => one.FileId).ToListAsync(ct);
        if (fileIds is not [int fileId]) return null;
        StoredFile? file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct);
        if (file is null || await files.OpenAsync(file, ct) is not { } content) return null;
        return new OpenedDocument(content, file.ContentType, file.FileName);
    }
}
