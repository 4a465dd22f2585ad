using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace UnionPortal.Web.Data;

/// <summary>Lets <c>dotnet ef</c> compare and write SQLite migrations without a database.</summary>
public sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDb>().UsePortalSqlite("Data Source=design.db").Options, WriteGate.Open());
}

/// <summary>Lets <c>dotnet ef</c> compare and write SQL Server migrations without a server.</summary>
public sealed class SqlServerDesignFactory : IDesignTimeDbContextFactory<SqlServerPortalDb>
{
    public SqlServerPortalDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPortalDb>().UseSqlServer("Server=design;Database=design").Options, WriteGate.Open());
}
