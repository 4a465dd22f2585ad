using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionPortal.Web.Data;

/// <summary>
/// New entities as rows, those others point at first, found by walking from the roots along the model's navigations. A save tracks,
/// words and prepares every row; here each table has one INSERT, with the columns, conversions and keys of the model, and nothing is
/// tracked. An entity that has its key already is known to the database and is left alone.
/// </summary>
internal sealed class NewRows(IModel model)
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IEntityType, List<NewRow>> rows = [];

    /// <summary>The new entities among the roots and all they reach, in the order of insertion; null where one is no plain row of a table of its own.</summary>
    public static IReadOnlyList<(IEntityType Type, List<NewRow> Rows)>? Among(IModel model, IEnumerable<object> roots)
    {
        var found = new NewRows(model);
        foreach (object root in roots) found.Walk(root, model.FindEntityType(root.GetType())!, null);
        return found.rows.Keys.All(InsertStatement.CanInsert) && InOrder([.. found.rows.Keys]) is { } order ? order.ConvertAll(type => (type, found.rows[type])) : null;
    }

    private void Walk(object entity, IEntityType type, object? owner)
    {
        if (IsKnown(entity, type) || !seen.Add(entity)) return;
        if (!rows.TryGetValue(type, out List<NewRow>? all)) rows.Add(type, all = []);
        all.Add(new NewRow(entity, owner));
        foreach (INavigation navigation in type.GetNavigations())
        {
            object? target = navigation.GetGetter().GetClrValueUsingContainingEntity(entity);
            if (navigation.IsCollection && target is not null) foreach (object belonging in (IEnumerable)target) Walk(belonging, navigation.TargetEntityType, entity);
            else if (target is not null) Walk(target, TypeOf(target, navigation), null);
        }
    }

    private IEntityType TypeOf(object target, INavigation navigation) =>
        navigation.TargetEntityType.ClrType == target.GetType() ? navigation.TargetEntityType : model.FindEntityType(target.GetType())!;

    /// <summary>Whether the database has given it its key; keys that the portal gives itself tell nothing.</summary>
    private static bool IsKnown(object entity, IEntityType type) =>
        type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && !key.IsShadowProperty() && key.GetGetter().GetClrValueUsingContainingEntity(entity) is not 0;

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

/// <summary>An entity to be inserted.</summary>
/// <param name="Owner">Whose collection it was found in; its key fills the foreign key that the entity itself does not show.</param>
internal readonly record struct NewRow(object Entity, object? Owner);
