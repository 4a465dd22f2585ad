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

    /// <summary>
    /// Every column of every table, and the order the rows lie in, taken as an order of casting wherever another column of the table names
    /// voters or ballots; answers those that follow the true order closer than chance does.
    /// </summary>
    /// <param name="places">Where each identity came in the true order: ids of organisations, envelopes in hex, trackers.</param>
    public static async Task<List<string>> SuspectsAsync(Data.PortalDb db, IReadOnlyDictionary<string, int> places, int voters)
    {
        List<string> suspects = [];
        foreach (string table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            bool numbered = db.Database.IsSqlite() && !Convert.ToString((await ReadAsync(db, $"SELECT sql FROM sqlite_master WHERE name = '{table}'"))[0][0], CultureInfo.InvariantCulture)!.EndsWith("WITHOUT ROWID", StringComparison.Ordinal);
            List<object[]> rows = await ReadAsync(db, numbered ? $"SELECT rowid, * FROM \"{table}\"" : $"SELECT * FROM \"{table}\"");
            if (rows.Count < voters) continue;
            for (int identity = 0; identity < rows[0].Length; identity++)
            {
                List<(object[] Row, int Lies, int Place)> known = [.. rows.Select((row, at) => (row, at, places.GetValueOrDefault(TextOf(row[identity]), -1))).Where(one => one.Item3 >= 0).DistinctBy(one => one.Item3)];
                if (known.Count < voters) continue;
                suspects.AddRange(Orders(known, rows[0].Length).Where(order => Math.Abs(Correlation(order.Places)) > 4 / Math.Sqrt(voters - 1)).Select(order => $"{table}: column {order.By} tells the order of column {identity}"));
            }
        }

        return suspects;
    }

    private static IEnumerable<(int By, List<int> Places)> Orders(List<(object[] Row, int Lies, int Place)> known, int columns)
    {
        yield return (-1, known.OrderBy(one => one.Lies).Select(one => one.Place).ToList());
        for (int by = 0; by < columns; by++)
        {
            int column = by;
            if (known.Select(one => TextOf(one.Row[column])).Distinct().Count() < known.Count / 2) continue;
            yield return (by, known.OrderBy(one => one.Row[column] is long or double or int ? Convert.ToDouble(one.Row[column], CultureInfo.InvariantCulture) : 0)
                .ThenBy(one => TextOf(one.Row[column]), StringComparer.Ordinal).Select(one => one.Place).ToList());
        }
    }

    private static string TextOf(object cell) => cell is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";

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
