using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>
/// Lets one person at a time act on a case: it is read after everybody else has to wait, so that two who decide in the
/// same instant cannot both succeed. Answers null where there is no such case.
/// </summary>
public sealed class CaseTurnService(PortalDb db, BoardCaseQuery cases)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public Task<Outcome?> TakeAsync(int id, Func<BoardCase, Task<Outcome>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await cases.FindAsync(id, ct) is { } found ? await act(found) : null;
    }, ct);
}
