using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Data;

/// <summary>How the portal saves thousands of new rows.</summary>
public abstract partial class PortalDb
{
    /// <summary>
    /// Saves like <see cref="DbContext.SaveChangesAsync(CancellationToken)"/>, faster where everything to be saved is new; meant for
    /// the batches of one great act whose audit line is written already.
    /// </summary>
    public virtual Task SaveNewAsync(CancellationToken ct) => SaveChangesAsync(ct);

    /// <summary>Inserts what was added by one statement for each table. False, and nothing done, where the changes need a real save.</summary>
    protected async Task<bool> TryInsertAsync(CancellationToken ct)
    {
        Prepare();
        if (pendingLines.Count > 0 || NewRows.Among(ChangeTracker) is not { } rows) return false;
        await InTurnAsync(() => rows.InsertAsync(this, ct), ct);
        ChangeTracker.AcceptAllChanges();
        return true;
    }
}
