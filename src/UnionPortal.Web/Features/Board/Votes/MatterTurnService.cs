using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>
/// Lets one person at a time act on a vote: it is read after everybody else has to wait, so that two who decide in the
/// same instant cannot both succeed. Answers null where there is no such vote.
/// </summary>
public sealed class MatterTurnService(PortalDb db, MatterQuery matters)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public Task<Outcome?> TakeAsync(int decisionId, Func<MatterAtHand, Task<Outcome>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await matters.FindAsync(decisionId, ct) is { } found ? await act(found) : null;
    }, ct);
}
