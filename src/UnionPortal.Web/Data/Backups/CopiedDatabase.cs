using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Backups;

/// <summary>A copy of the SQLite database that nobody else uses: looked into and judged.</summary>
internal static class CopiedDatabase
{
    /// <summary>The end of its audit chain.</summary>
    public static async Task<(long Sequence, string Hash)> HeadAsync(string path, CancellationToken ct)
    {
        await using SqlitePortalDb db = Open(path);
        AuditHead? head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct);
        return (head?.Sequence ?? 0, head?.Hash ?? "");
    }

    /// <summary>Integrity, references and audit chain; throws with the first thing that is wrong.</summary>
    public static async Task JudgeAsync(string path, CancellationToken ct)
    {
        await using (var connection = new SqliteConnection(ConnectionString(path)))
        {
            await connection.OpenAsync(ct);
            Demand(connection, "PRAGMA integrity_check(1)", "ok", "its database is damaged");
            Demand(connection, "PRAGMA foreign_key_check", "", "its database refers to rows that are not there");
        }

        await using SqlitePortalDb db = Open(path);
        Finding finding = await new AuditVerification(db).VerifyAsync(ct);
        if (!finding.IsWhole) throw new StartRefusedException($"The backup cannot be trusted: {finding.FirstBroken}.");
    }

    private static SqlitePortalDb Open(string path) =>
        new(new DbContextOptionsBuilder<SqlitePortalDb>().UsePortalSqlite(ConnectionString(path)).Options, WriteGate.Open());

    private static string ConnectionString(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

#pragma warning disable CA2100 // The statements are the constants above; a pragma takes no parameters.
    private static void Demand(SqliteConnection connection, string pragma, string wanted, string otherwise)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = pragma;
        string found = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
        if (found != wanted) throw new StartRefusedException($"The backup cannot be trusted: {otherwise}.");
    }
#pragma warning restore CA2100
}
