using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Charters;

public sealed class RecordingTheCharterTests : IDisposable
{
    private static readonly DateOnly Founded = new(2019, 5, 24);
    private readonly string folder = Directory.CreateTempSubdirectory("unionportal-charter-").FullName;

    public RecordingTheCharterTests()
    {
        PortalTemplate.CopyTo(folder);
        CopySeeds(SeedFolder.Find(AppContext.BaseDirectory));
    }

    [Fact]
    public async Task The_first_start_records_the_version_and_later_starts_leave_it()
    {
        await RecordAsync("alliance");
        await RecordAsync("alliance");

        Assert.Equal(Founded, Assert.Single(await VersionsAsync()).From);
    }

    [Fact]
    public async Task New_terms_from_a_later_day_leave_the_earlier_ones_to_earlier_cases()
    {
        await RecordAsync("alliance");
        Change("\"inForceFrom\": \"2019-05-24\"", "\"inForceFrom\": \"2027-01-01\"");
        Change("\"minYearsActive\": 3", "\"minYearsActive\": 5");

        CharterBook book = await RecordAsync("alliance");

        Assert.Equal(2, (await VersionsAsync()).Count);
        Assert.Equal((3, 5), (book.TermsOn(new DateOnly(2026, 12, 31)).Admission.MinYearsActive, book.TermsOn(new DateOnly(2027, 1, 1)).Admission.MinYearsActive));
        Assert.Equal((Founded, new DateOnly(2027, 1, 1)), (book.VersionOn(new DateOnly(2026, 12, 31)), book.VersionOn(new DateOnly(2030, 1, 1))));
    }

    [Fact]
    public async Task Terms_that_are_on_record_cannot_be_changed_under_their_old_day()
    {
        await RecordAsync("alliance");
        Change("\"minYearsActive\": 3", "\"minYearsActive\": 1");

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => RecordAsync("alliance"));

        Assert.Contains("give the new terms a later inForceFrom", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_one_union_is_not_opened_as_another()
    {
        await RecordAsync("alliance");

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => RecordAsync("union"));

        Assert.Contains("belongs to the union \"alliance\"", refusal.Message, StringComparison.Ordinal);
        Assert.Single(await VersionsAsync());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<CharterBook> RecordAsync(string union)
    {
        var book = new CharterBook(SeedFolder.Find(folder), new PortalSettings { Union = union });
        await using SqlitePortalDb db = Open();
        await new CharterRecorder(db, book, new UnionCalendar(new FakeClock(), TimeZoneInfo.Utc)).RecordAsync(CancellationToken.None);
        return book;
    }

    private async Task<List<CharterVersion>> VersionsAsync()
    {
        await using SqlitePortalDb db = Open();
        return await db.CharterVersions.ToListAsync();
    }

    private SqlitePortalDb Open()
    {
        string connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "portal.db"), Pooling = false }.ToString();
        return new(new DbContextOptionsBuilder<SqlitePortalDb>().UsePortalSqlite(connection).Options, WriteGate.Open());
    }

    private void Change(string from, string to)
    {
        string path = SeedFolder.Find(folder).Of("alliance", "charter.json");
        string text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private void CopySeeds(SeedFolder seeds)
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds", "reference"));
        foreach (string union in new[] { "alliance", "union" })
        {
            Directory.CreateDirectory(Path.Combine(folder, "seeds", union));
            File.Copy(seeds.Of(union, "charter.json"), Path.Combine(folder, "seeds", union, "charter.json"));
        }
    }
}
