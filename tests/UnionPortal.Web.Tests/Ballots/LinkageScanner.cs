using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>
/// Reads the database as someone who stole it: every table, every column and the hidden order of rows, on either database, and asks how well
/// each tells in which order ballots came in.
/// </summary>
internal static class LinkageScanner
{
    public static Task<Dictionary<string, long>> RowsAsync(Portal portal) => portal.SeeAsync(async db =>
    {
        Dictionary<string, long> rows = [];
        foreach (string table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
            rows[table] = Convert.ToInt64((await ReadAsync(db, $"SELECT COUNT(*) FROM \"{table}\""))[0][0], CultureInfo.InvariantCulture);
        return rows;
    });

    /// <summary>Rows of a table in the order it lies in, with the hidden number of each where the engine keeps one.</summary>
    public static async Task<List<object[]>> HiddenOrderAsync(Data.PortalDb db, string table, string key)
    {
        if (db.Database.IsSqlServer()) return await ReadAsync(db, $"SELECT sys.fn_PhysLocFormatter(%%physloc%%), {key} FROM \"{table}\" ORDER BY %%physloc%%");
        bool numbered = !Convert.ToString((await ReadAsync(db, $"SELECT sql FROM sqlite_master WHERE name = '{table}'"))[0][0], CultureInfo.InvariantCulture)!.EndsWith("WITHOUT ROWID", StringComparison.Ordinal);
        return await ReadAsync(db, numbered ? $"SELECT rowid, {key} FROM \"{table}\" ORDER BY rowid" : $"SELECT 0, {key} FROM \"{table}\"");
    }

    public static async Task<List<object[]>> ReadAsync(DbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Written in this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<object[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Spearman's rank correlation of a found order with the true one.</summary>
    public static double Correlation(IReadOnlyList<int> places)
    {
        double n = places.Count, sum = places.Select((place, at) => Math.Pow(place - at, 2)).Sum();
        return 1 - 6 * sum / (n * (n * n - 1));
    }
}
