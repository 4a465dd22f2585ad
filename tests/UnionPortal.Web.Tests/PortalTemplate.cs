using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Tests;

/// <summary>A migrated, otherwise empty database, made once in a run and copied for each portal.</summary>
internal static class PortalTemplate
{
    private static readonly Lazy<string> Path = new(Make);

    public static void CopyTo(string folder) => File.Copy(Path.Value, System.IO.Path.Combine(folder, "portal.db"), overwrite: true);

    private static string Make()
    {
        string path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("unionportal-template-").FullName, "portal.db");
        string connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        using var db = new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UsePortalSqlite(connection).Options, WriteGate.Open());
        db.Database.Migrate();
        return path;
    }
}
