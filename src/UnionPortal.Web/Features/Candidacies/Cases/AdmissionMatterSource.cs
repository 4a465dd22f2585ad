using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Finds the application behind a vote of the board.</summary>
public sealed class AdmissionMatterSource(PortalDb db, BoardCaseQuery cases, AdmissionLetterService letters, Texts texts) : IBoardMatterSource
{
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct)
    {
        var ids = await db.Set<AdmissionProposal>().Where(one => one.Decision.Id == decisionId).Select(one => one.ApplicationId).ToListAsync(ct);
        if (ids is not [int applicationId] || await cases.FindAsync(applicationId, ct) is not { } found) return null;
        return new AdmissionMatter(db, letters, texts, found, found.Application.Proposals.Single(one => one.Decision.Id == decisionId));
    }
}
