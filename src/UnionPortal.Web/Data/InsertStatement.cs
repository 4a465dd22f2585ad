using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnionPortal.Web.Data;

/// <summary>The INSERT of one table, worded from the model and prepared once; the database gives the key, and the entity takes it.</summary>
internal sealed class InsertStatement : IAsyncDisposable
{
    private readonly DbCommand command;
    private readonly IProperty? given;
    private readonly FieldInfo? keyField;
    private readonly List<Column> columns;

    public InsertStatement(PortalDb db, IEntityType type)
    {
        IRelationalConnection connection = db.GetService<IRelationalConnection>();
        command = connection.DbConnection.CreateCommand();
        command.Transaction = connection.CurrentTransaction!.GetDbTransaction();
        given = Given(type);
        keyField = given?.FieldInfo;
        columns = [.. type.GetTableMappings().Single().Table.Columns.Select(column => column.PropertyMappings.Single()).Where(mapping => mapping.Property != given).Select(Parameter)];
#pragma warning disable CA2100 // Names come from the model, values go over as parameters.
        command.CommandText = Wording(type, db.GetService<ISqlGenerationHelper>());
#pragma warning restore CA2100
        command.Prepare();
    }

    /// <summary>
    /// Whether an entity of the type is one row of one table, its key given by the database or made of what it points at, and every other
    /// column told by the entity, by what it points at or belongs to, or by folding.
    /// </summary>
    public static bool CanInsert(IEntityType type) =>
        type.GetTableMappings().ToList() is [{ IncludesDerivedTypes: not true } mapping] && mapping.Table.EntityTypeMappings.Count() == 1
        && type.GetFlattenedProperties().All(property => property == Given(type) || IsTold(property))
        && mapping.Table.Columns.All(column => column.PropertyMappings.Count == 1) && type.GetFlattenedProperties().Count() == mapping.Table.Columns.Count()
        && type.GetForeignKeys().Count(key => key.DependentToPrincipal is null && key.PrincipalToDependent is not null) <= 1;

    /// <summary>The key that the database gives; null where a key is made otherwise.</summary>
    private static IProperty? Given(IEntityType type) =>
        type.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.ClrType == typeof(int) ? key : null;

    public async Task InsertAsync(NewRow row, CancellationToken ct)
    {
        foreach (Column column in columns) column.Take(row);
        if (keyField is null) await command.ExecuteNonQueryAsync(ct);
        else keyField.SetValue(row.Entity, Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture));
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static bool IsTold(IProperty property) => property.ValueGenerated == ValueGenerated.Never && property.GetContainingForeignKeys().ToList() switch
    {
        [] => !property.IsShadowProperty() || Folding.IsFolded(property),
        [{ Properties.Count: 1 } key] => !property.IsShadowProperty() || IsSeen(key),
        _ => false,
    };

    /// <summary>Whether entities know the relation, from one side at least.</summary>
    private static bool IsSeen(IForeignKey key) => key.DependentToPrincipal is not null || key.PrincipalToDependent is not null;

    private Column Parameter(IColumnMapping mapping, int place)
    {
        DbParameter parameter = mapping.TypeMapping.CreateParameter(command, string.Create(CultureInfo.InvariantCulture, $"@p{place}"), null, mapping.Column.IsNullable);
        command.Parameters.Add(parameter);
        return new Column(mapping.Column.Name, ValueOf(mapping.Property), mapping.TypeMapping.Converter, parameter);
    }

    /// <summary>Where the value of a column comes from: the key of what the entity points at or belongs to, the folded text, or the property.</summary>
    private static Func<NewRow, object?> ValueOf(IProperty property)
    {
        if (property.GetContainingForeignKeys().SingleOrDefault(IsSeen) is { } foreign) return KeyOf(foreign);
        if (Folding.IsFolded(property)) return row => Folding.Of(property, source => property.DeclaringType.FindProperty(source)!.GetGetter().GetClrValueUsingContainingEntity(row.Entity));
        IClrPropertyGetter getter = property.GetGetter();
        return row => getter.GetClrValueUsingContainingEntity(row.Entity);
    }

    private static Func<NewRow, object?> KeyOf(IForeignKey foreign)
    {
        IClrPropertyGetter id = foreign.PrincipalKey.Properties[0].GetGetter();
        if (foreign.DependentToPrincipal is not { } navigation) return row => row.Owner is { } owner ? id.GetClrValueUsingContainingEntity(owner) : null;
        IClrPropertyGetter getter = navigation.GetGetter();
        return row => getter.GetClrValueUsingContainingEntity(row.Entity) is { } principal ? id.GetClrValueUsingContainingEntity(principal) : null;
    }

    private string Wording(IEntityType type, ISqlGenerationHelper sql)
    {
        string names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)));
        string values = string.Join(", ", columns.Select(column => column.Parameter.ParameterName));
        string returning = keyField is null ? "" : $" RETURNING {sql.DelimitIdentifier(given!.GetColumnName())}";
        return $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema())} ({names}) VALUES ({values}){returning}";
    }

    private sealed record Column(string Name, Func<NewRow, object?> Value, ValueConverter? Converter, DbParameter Parameter)
    {
        public void Take(NewRow row)
        {
            object? value = Value(row);
            Parameter.Value = (Converter is null || (value is null && !Converter.ConvertsNulls) ? value : Converter.ConvertToProvider(value)) ?? DBNull.Value;
        }
    }
}
