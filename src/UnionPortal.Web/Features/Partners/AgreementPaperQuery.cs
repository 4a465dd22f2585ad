using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Partners;

/// <summary>The signed paper of an agreement, ready to be sent.</summary>
public sealed record AgreementPaper(Stream Content, string ContentType, string FileName);

/// <summary>Opens the paper of an agreement; null where there is none, or its bytes are no longer what they were.</summary>
public sealed class AgreementPaperQuery(PortalDb db, FileStore files)
{
    public async Task<AgreementPaper?> OpenAsync(Partner partner, int agreementId, CancellationToken ct)
    {
        if (partner.Agreements.FirstOrDefault(one => one.Id == agreementId)?.FileId is not { } fileId) return null;
        StoredFile? file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct);
        if (file is null || await files.OpenAsync(file, ct) is not { } content) return null;
        return new AgreementPaper(content, file.ContentType, file.FileName);
    }
}
