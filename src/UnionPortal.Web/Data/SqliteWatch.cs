using System.Globalization;
using Microsoft.Data.Sqlite;

namespace UnionPortal.Web.Data;

/// <summary>
/// Looks after the SQLite file: checks at start that it is kept as promised, and holds one connection open for the life
/// of the process, so that no connection is ever the last one to close and checkpoints outside the gate.
/// </summary>
public sealed class SqliteWatch(PortalSettings settings, WriteGate gate, ILogger<SqliteWatch> log) : IAsyncDisposable
{
    /// <summary>The first version without the WAL-reset fault.</summary>
    private static readonly Version Sound = new(3, 51, 3);

    private SqliteConnection? keeper;

    /// <summary>Opens the keeper; refuses the start if the database would not keep what it acknowledges.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        if (settings.Database != DatabaseKind.Sqlite || keeper is not null) return;
        var connection = new SqliteConnection(PortalDbRegistration.SqliteConnectionString(settings, pooling: false));
        await connection.OpenAsync(ct);
        keeper = connection;
        Demand("journal_mode", Ask("PRAGMA journal_mode=WAL"), "wal");
        Demand("synchronous", Ask("PRAGMA synchronous"), "2");
        Demand("foreign_keys", Ask("PRAGMA foreign_keys"), "1");
        Demand("quick_check", Ask("PRAGMA quick_check(1)"), "ok");
        CheckVersion(Version.Parse(Ask("SELECT sqlite_version()")));
    }

    public async ValueTask DisposeAsync()
    {
        if (keeper is null) return;
        using IDisposable turn = await gate.EnterAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        await keeper.DisposeAsync();
        keeper = null;
    }

    private void CheckVersion(Version version)
    {
        if (version >= Sound) return;
        if (gate.IsOpen) throw new StartRefusedException($"SQLite {version} can damage its file when two write at once, and the write gate is off.");
        log.LogInformation("SQLite {Version} is older than {Sound}: every write and checkpoint passes the write gate", version, Sound);
    }

    private static void Demand(string what, string found, string wanted)
    {
        if (found != wanted) throw new StartRefusedException($"The database does not keep its promise: {what} is {found}, it must be {wanted}.");
    }

#pragma warning disable CA2100 // The statements are the constants above; a pragma takes no parameters.
    private string Ask(string pragma)
    {
        using SqliteCommand command = keeper!.CreateCommand();
        command.CommandText = pragma;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
#pragma warning restore CA2100
}
