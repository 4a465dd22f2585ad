using Microsoft.EntityFrameworkCore;
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
}
