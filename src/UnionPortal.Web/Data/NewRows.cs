using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionPortal.Web.Data;

/// <summary>
/// New entities as rows, those others point at first. A save words and prepares an INSERT for every row; here each table has one,
/// with the columns, conversions and keys of the model, and the rows only bring their values.
/// </summary>
internal sealed class NewRows
{
    private readonly List<IGrouping<IEntityType, EntityEntry>> tables;

    private NewRows(List<IGrouping<IEntityType, EntityEntry>> tables) => this.tables = tables;

    /// <summary>The new entities, where nothing else is to be saved and each is a plain row of a table of its own; otherwise null.</summary>
    public static NewRows? Among(ChangeTracker tracker)
    {
        var added = new List<EntityEntry>();
        foreach (EntityEntry entry in tracker.Entries())
        {
            if (entry.State == EntityState.Added) added.Add(entry);
            else if (entry.State != EntityState.Unchanged) return null;
        }

        var byType = added.GroupBy(entry => entry.Metadata).ToDictionary(group => group.Key);
        return byType.Keys.All(InsertStatement.CanInsert) && InOrder([.. byType.Keys]) is { } order ? new NewRows(order.ConvertAll(type => byType[type])) : null;
    }

    /// <summary>Inserts them; each entity has its key afterwards, and so has whatever points at it.</summary>
    public async Task InsertAsync(PortalDb db, CancellationToken ct)
    {
        foreach (IGrouping<IEntityType, EntityEntry> table in tables)
        {
            await using var statement = new InsertStatement(db, table.Key);
            foreach (EntityEntry entry in table) await statement.InsertAsync(entry, ct);
        }
    }

    /// <summary>The types so that each follows those it points at; null where they point in a circle.</summary>
    private static List<IEntityType>? InOrder(List<IEntityType> left)
    {
        var order = new List<IEntityType>(left.Count);
        while (left.Count > 0)
        {
            int next = left.FindIndex(type => !type.GetForeignKeys().Any(key => left.Contains(key.PrincipalEntityType)));
            if (next < 0) return null;
            order.Add(left[next]);
            left.RemoveAt(next);
        }

        return order;
    }
}
