using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>A file ready to be sent.</summary>
public sealed record FileToSend(Stream Content, string ContentType, string FileName);

/// <summary>Opens files that belong to an application; whoever asks has been let in to the application before.</summary>
public sealed class DocumentFileQuery(PortalDb db, FileStore files)
{
    public async Task<FileToSend?> DocumentAsync(Application application, int documentId, CancellationToken ct)
    {
        Document? document = application.Organisation.Documents.FirstOrDefault(one => one.Id == documentId);
        return document is null ? null : await OpenAsync(document.FileId, ct);
    }

    /// <summary>The printed copy of the application as it was submitted.</summary>
    public async Task<FileToSend?> CopyAsync(Application application, CancellationToken ct) =>
        application.CopyFileId is { } id ? await OpenAsync(id, ct) : null;

    private async Task<FileToSend?> OpenAsync(int fileId, CancellationToken ct)
    {
        StoredFile? file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct);
        Stream? content = file is null ? null : await files.OpenAsync(file, ct);
        return content is null ? null : new FileToSend(content, file!.ContentType, file.FileName);
    }
}
