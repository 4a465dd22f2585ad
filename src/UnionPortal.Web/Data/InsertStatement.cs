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
    private readonly IProperty key;
    private readonly FieldInfo? keyField;
    private readonly List<Column> columns;

    public InsertStatement(PortalDb db, IEntityType type)
    {
        IRelationalConnection connection = db.GetService<IRelationalConnection>();
        command = connection.DbConnection.CreateCommand();
        command.Transaction = connection.CurrentTransaction!.GetDbTransaction();
        key = type.FindPrimaryKey()!.Properties[0];
        keyField = key.FieldInfo;
        columns = [.. type.GetTableMappings().Single().ColumnMappings.Where(mapping => mapping.Property != key).Select(Parameter)];
#pragma warning disable CA2100 // Names come from the model, values go over as parameters.
        command.CommandText = Wording(type, db.GetService<ISqlGenerationHelper>());
#pragma warning restore CA2100
        command.Prepare();
    }

    /// <summary>
    /// Whether an entity of the type is one row of one table, with a number given by the database for a key, and every other column told
    /// by the entity, by what it points at, or by folding.
    /// </summary>
    public static bool CanInsert(IEntityType type) =>
        type.GetTableMappings().ToList() is [{ IncludesDerivedTypes: not true } mapping] && mapping.Table.EntityTypeMappings.Count() == 1
        && type.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.ClrType == typeof(int)
        && !type.GetComplexProperties().Any() && type.GetProperties().All(property => property == key || IsTold(property))
        && type.GetProperties().Count() == mapping.ColumnMappings.Count();

    public async Task InsertAsync(NewRow row, CancellationToken ct)
    {
        foreach (Column column in columns) column.Take(row);
        if (keyField is null) await command.ExecuteNonQueryAsync(ct);
        else keyField.SetValue(row.Entity, Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture));
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static bool IsTold(IProperty property) => property.ValueGenerated == ValueGenerated.Never
        && (property.IsForeignKey() ? property.GetContainingForeignKeys().Count() == 1 : !property.IsShadowProperty() || Folding.IsFolded(property));

    private Column Parameter(IColumnMapping mapping, int place)
    {
        DbParameter parameter = mapping.TypeMapping.CreateParameter(command, string.Create(CultureInfo.InvariantCulture, $"@p{place}"), null, mapping.Column.IsNullable);
        command.Parameters.Add(parameter);
        return new Column(mapping.Column.Name, ValueOf(mapping.Property), mapping.TypeMapping.Converter, parameter);
    }

    /// <summary>Where the value of a column comes from: the key of what the entity points at or belongs to, the folded text, or the property.</summary>
    private static Func<NewRow, object?> ValueOf(IProperty property)
    {
        if (property.GetContainingForeignKeys().SingleOrDefault() is { } foreign) return KeyOf(foreign);
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
        string returning = keyField is null ? "" : $" RETURNING {sql.DelimitIdentifier(key.GetColumnName())}";
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
