using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnionPortal.Web.Data;

/// <summary>The INSERT of one table, worded from the model and prepared once; the database gives the key.</summary>
internal sealed class InsertStatement : IAsyncDisposable
{
    private readonly DbCommand command;
    private readonly IProperty key;
    private readonly List<Column> columns;

    public InsertStatement(PortalDb db, IEntityType type)
    {
        IRelationalConnection connection = db.GetService<IRelationalConnection>();
        command = connection.DbConnection.CreateCommand();
        command.Transaction = connection.CurrentTransaction!.GetDbTransaction();
        key = type.FindPrimaryKey()!.Properties[0];
        columns = [.. type.GetTableMappings().Single().ColumnMappings.Where(mapping => mapping.Property != key).Select(Parameter)];
#pragma warning disable CA2100 // Names come from the model, values go over as parameters.
        command.CommandText = Wording(type, db.GetService<ISqlGenerationHelper>());
#pragma warning restore CA2100
        command.Prepare();
    }

    /// <summary>Whether an entity of the type is one row of one table, with a number given by the database for a key and nothing else left to it.</summary>
    public static bool CanInsert(IEntityType type) =>
        type.GetTableMappings().ToList() is [{ IncludesDerivedTypes: not true } mapping] && mapping.Table.EntityTypeMappings.Count() == 1
        && type.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.ClrType == typeof(int)
        && !type.GetComplexProperties().Any() && type.GetProperties().All(property => property == key || property.ValueGenerated == ValueGenerated.Never)
        && type.GetProperties().Count() == mapping.ColumnMappings.Count();

    public async Task InsertAsync(EntityEntry entry, CancellationToken ct)
    {
        PropertyValues values = entry.CurrentValues;
        foreach (Column column in columns) column.Take(values);
        values[key] = Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private Column Parameter(IColumnMapping mapping, int place)
    {
        DbParameter parameter = mapping.TypeMapping.CreateParameter(command, string.Create(CultureInfo.InvariantCulture, $"@p{place}"), null, mapping.Column.IsNullable);
        command.Parameters.Add(parameter);
        return new Column(mapping.Column.Name, mapping.Property, mapping.TypeMapping.Converter, parameter);
    }

    private string Wording(IEntityType type, ISqlGenerationHelper sql)
    {
        string names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)));
        string values = string.Join(", ", columns.Select(column => column.Parameter.ParameterName));
        return $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema())} ({names}) VALUES ({values}) RETURNING {sql.DelimitIdentifier(key.GetColumnName())}";
    }

    private sealed record Column(string Name, IProperty Property, ValueConverter? Converter, DbParameter Parameter)
    {
        public void Take(PropertyValues values)
        {
            object? value = values[Property];
            Parameter.Value = (Converter is null || (value is null && !Converter.ConvertsNulls) ? value : Converter.ConvertToProvider(value)) ?? DBNull.Value;
        }
    }
}
