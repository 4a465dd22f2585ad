using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Data;

/// <summary>Work that must see everything before it and hide nothing from what comes after: drawing the next number, looking for a duplicate.</summary>
public abstract partial class PortalDb
{
    /// <summary>
    /// Does the work in one transaction that runs alone among its kind on both databases. On SQLite the gate sees to it;
    /// on SQL Server an update without effect takes the row that every writer of the chain waits for.
    /// </summary>
    public Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken ct) => InTurnAsync(async () =>
    {
        await AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence), ct);
        return await work();
    }, ct);
}
