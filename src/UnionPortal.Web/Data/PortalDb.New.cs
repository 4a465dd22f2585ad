using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionPortal.Web.Data;

/// <summary>How the portal saves thousands of new rows.</summary>
public abstract partial class PortalDb
{
    /// <summary>
    /// Saves new entities with all that is new and hangs on them, as one batch of a great act whose audit line is written already.
    /// Afterwards each has its key; whether the context tracks them is left open.
    /// </summary>
    public virtual Task SaveNewAsync(IReadOnlyCollection<object> made, CancellationToken ct)
    {
        AddRange(made);
        return SaveChangesAsync(ct);
    }

    /// <summary>Inserts them by one statement for each table, without tracking. False, and nothing done, where they need a real save.</summary>
    protected async Task<bool> TryInsertAsync(IReadOnlyCollection<object> made, CancellationToken ct)
    {
        if (pendingLines.Count > 0 || !actIsWritten || NewRows.Among(Model, made) is not { } rows) return false;
        await InTurnAsync(async () =>
        {
            var statements = new Dictionary<IEntityType, InsertStatement>();
            foreach (NewRow row in rows)
            {
                if (!statements.TryGetValue(row.Type, out InsertStatement? statement)) statements.Add(row.Type, statement = new InsertStatement(this, row.Type));
                await statement.InsertAsync(row, ct);
            }

            foreach (InsertStatement statement in statements.Values) await statement.DisposeAsync();
        }, ct);
        return true;
    }
}
