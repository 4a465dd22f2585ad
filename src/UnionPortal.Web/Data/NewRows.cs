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
    private readonly Dictionary<object, NewRow> rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, bool> placed = new(ReferenceEqualityComparer.Instance);
    private readonly List<NewRow> order = [];

    /// <summary>The new entities among the roots and all they reach, in the order of insertion; null where one is no plain row, or rows point in a circle.</summary>
    public static IReadOnlyList<NewRow>? Among(IModel model, IEnumerable<object> roots)
    {
        var found = new NewRows(model);
        foreach (object root in roots) found.Walk(root, model.FindEntityType(root.GetType())!, null);
        return found.rows.Values.Select(row => row.Type).Distinct().All(InsertStatement.CanInsert) && found.rows.Values.All(found.Place) ? found.order : null;
    }

    private void Walk(object entity, IEntityType type, object? owner)
    {
        if (IsKnown(entity, type)) return;
        if (rows.TryGetValue(entity, out NewRow met))
        {
            if (owner is not null) rows[entity] = met with { Owner = owner };
            return;
        }

        rows.Add(entity, new NewRow(entity, type, owner));
        foreach (INavigation navigation in type.GetNavigations())
        {
            object? target = navigation.GetGetter().GetClrValueUsingContainingEntity(entity);
            if (navigation.IsCollection && target is not null) foreach (object belonging in (IEnumerable)target) Walk(belonging, navigation.TargetEntityType, entity);
            else if (target is not null) Walk(target, TypeOf(target, navigation), navigation.IsOnDependent ? null : entity);
        }
    }

    /// <summary>Puts a row after those it points at; false where that leads back to itself.</summary>
    private bool Place(NewRow row)
    {
        if (placed.TryGetValue(row.Entity, out bool done)) return done;
        placed.Add(row.Entity, false);
        foreach (object principal in row.Principals())
            if (rows.TryGetValue(principal, out NewRow first) && !Place(first)) return false;
        order.Add(row);
        return placed[row.Entity] = true;
    }

    private IEntityType TypeOf(object target, INavigation navigation) =>
        navigation.TargetEntityType.ClrType == target.GetType() ? navigation.TargetEntityType : model.FindEntityType(target.GetType())!;

    /// <summary>Whether the database has given it its key; keys that the portal gives itself tell nothing.</summary>
    private static bool IsKnown(object entity, IEntityType type) =>
        type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && !key.IsShadowProperty() && key.GetGetter().GetClrValueUsingContainingEntity(entity) is not 0;
}

/// <summary>An entity to be inserted.</summary>
/// <param name="Owner">Whose it was found to be; its key fills the foreign key that the entity itself does not show.</param>
internal readonly record struct NewRow(object Entity, IEntityType Type, object? Owner)
{
    /// <summary>What it points at by itself and whose it is.</summary>
    public IEnumerable<object> Principals()
    {
        foreach (IForeignKey key in Type.GetForeignKeys())
            if ((key.DependentToPrincipal is { } navigation ? navigation.GetGetter().GetClrValueUsingContainingEntity(Entity) : Owner) is { } principal) yield return principal;
    }
}
