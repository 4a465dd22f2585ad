using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>What must hold before the first request, and what the operator is told when it does not.</summary>
public sealed class StartingTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("unionportal-start-").FullName;

    [Fact]
    public async Task The_database_keeps_what_it_acknowledges()
    {
        using var portal = new Portal();
        await portal.SeeAsync(db => db.AuditHeads.CountAsync());
        using var connection = new SqliteConnection($"Data Source={portal.DataDirectory}/portal.db;Pooling=False");
        connection.Open();

        Assert.Equal("wal", Ask(connection, "PRAGMA journal_mode"));
        Assert.Equal("2", Ask(connection, "PRAGMA synchronous"));
        Assert.False(portal.Services.GetRequiredService<WriteGate>().IsOpen);
    }

    [Fact]
    public async Task An_old_SQLite_without_the_gate_is_refused()
    {
        PortalTemplate.CopyTo(data);
        await using var watch = new SqliteWatch(Settings, WriteGate.Open(), NullLogger<SqliteWatch>.Instance);
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        bool isSound = Version.Parse(Ask(connection, "SELECT sqlite_version()")) >= new Version(3, 51, 3);

        if (isSound) await watch.OpenAsync(CancellationToken.None);
        else await Assert.ThrowsAsync<StartRefusedException>(() => watch.OpenAsync(CancellationToken.None));
    }

    [Fact]
    public void A_second_portal_on_the_same_folder_is_refused()
    {
        using PortalLock held = PortalLock.Take(Settings);
        Assert.Contains("already running", Assert.Throws<StartRefusedException>(() => PortalLock.Take(Settings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_killed_half_way_does_not_hang_the_next_start()
    {
        PortalTemplate.CopyTo(data);
        using (var connection = new SqliteConnection($"Data Source={data}/portal.db;Pooling=False"))
        {
            connection.Open();
            Do(connection, "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)");
            Do(connection, "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2020-01-01')");
        }

        using var portal = new Portal(data);
        Task<int> start = portal.SeeAsync(db => db.AuditHeads.CountAsync());

        Assert.Equal(1, await start.WaitAsync(TimeSpan.FromSeconds(60)));
        portal.Stop();
    }

    [Fact]
    public void The_calendar_is_shifted_in_Development_only()
    {
        var settings = new PortalSettings { ClockOffsetDays = 400 };
        UnionCalendar shifted = UnionCalendar.From("Europe/Moscow", settings, new Surroundings("Development"), new FakeClock());
        Assert.Equal(new DateOnly(2027, 4, 20), shifted.Today);
        Assert.Throws<StartRefusedException>(() => UnionCalendar.From("Europe/Moscow", settings, new Surroundings("Production"), new FakeClock()));
    }

    [Fact]
    public void An_unknown_zone_is_told_at_the_start() =>
        Assert.Throws<StartRefusedException>(() => UnionCalendar.From("Europe/Atlantis", Settings, new Surroundings("Development"), new FakeClock()));

    [Theory]
    [InlineData("2026-03-15T20:59:59Z", "2026-03-15")]
    [InlineData("2026-03-15T21:00:00Z", "2026-03-16")]
    public void The_day_begins_where_the_union_has_its_seat(string moment, string day)
    {
        var clock = new FakeClock();
        clock.Set(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        var calendar = new UnionCalendar(clock, TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), calendar.Today);
        Assert.Equal(calendar.Today, calendar.DayOf(calendar.StartOf(calendar.Today)));
    }

    [Fact]
    public void The_day_that_begins_an_hour_late_still_begins()
    {
        var calendar = new UnionCalendar(new FakeClock(), TimeZoneInfo.FindSystemTimeZoneById("America/Asuncion"));
        Assert.Equal(new DateOnly(2023, 10, 1), calendar.DayOf(calendar.StartOf(new DateOnly(2023, 10, 1))));
    }

    [Fact]
    public void The_framework_is_newer_than_the_forged_cookie_fault() => Assert.True(Environment.Version >= new Version(10, 0, 7), $"runtime {Environment.Version}");

    public void Dispose() => Directory.Delete(data, recursive: true);

    private PortalSettings Settings => new() { DataDirectory = data };

#pragma warning disable CA2100 // Constants of this file.
    private static string Ask(SqliteConnection connection, string question)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private static void Do(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "UnionPortal.Web";

        public string ContentRootPath { get; set; } = "";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
