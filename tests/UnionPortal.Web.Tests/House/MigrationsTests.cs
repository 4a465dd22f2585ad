using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Tests.House;

public class MigrationsTests
{
    [Fact]
    public void The_SQLite_migrations_carry_the_whole_model()
    {
        using SqlitePortalDb db = new SqliteDesignFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_SQL_Server_migrations_carry_the_whole_model()
    {
        using SqlServerPortalDb db = new SqlServerDesignFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_model_written_as_code_is_the_model()
    {
        using SqlitePortalDb db = new SqliteDesignFactory().CreateDbContext([]);
        Assert.Equal("SqlitePortalDbModel", db.Model.GetType().Name);
        Assert.Equal(Described(db.GetService<IDesignTimeModel>().Model), Described(db.Model));
    }

    private static List<string> Described(IReadOnlyModel model) =>
        [.. model.GetEntityTypes().SelectMany(Described).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Described(IReadOnlyEntityType type) =>
    [
        $"{type.Name} {type.GetTableName()}",
        .. type.GetProperties().Select(property =>
            $"{type.Name}.{property.Name} {property.GetColumnName()} {property.GetColumnType()} {property.IsNullable} {property.IsConcurrencyToken} {property.ValueGenerated} {property.GetMaxLength()} {property.GetValueConverter()?.GetType()}"),
        .. type.GetKeys().Select(key => $"{type.Name} key {Names(key.Properties)} {key.IsPrimaryKey()}"),
        .. type.GetForeignKeys().Select(key => $"{type.Name} points by {Names(key.Properties)} at {key.PrincipalEntityType.Name} {key.DeleteBehavior} {key.IsUnique} {key.IsRequired}"),
        .. type.GetNavigations().Select(navigation => $"{type.Name} knows {navigation.Name} {navigation.IsEagerLoaded}"),
        .. type.GetIndexes().Select(index => $"{type.Name} index {Names(index.Properties)} {index.IsUnique}"),
    ];

    private static string Names(IEnumerable<IReadOnlyPropertyBase> properties) => string.Join(',', properties.Select(property => property.Name));
}
