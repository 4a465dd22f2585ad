using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>Lets one person at a time act on a candidacy. Answers null where there is none.</summary>
public sealed class CandidacyTurnService(PortalDb db, CandidacyFileQuery files)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public Task<Outcome?> TakeAsync(int id, Func<CandidacyFile, Task<Outcome>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await files.FindAsync(id, ct) is { } found ? await act(found) : null;
    }, ct);
}
