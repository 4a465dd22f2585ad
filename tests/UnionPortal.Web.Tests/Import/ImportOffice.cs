using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Import;

/// <summary>An empty register in a real SQLite file, and the means to take lists over into it.</summary>
public sealed class ImportOffice : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("import-").FullName;
    private readonly PortalSettings settings;
    private readonly WriteGate gate;

    public static readonly DateOnly Today = new(2026, 3, 1);

    private ImportOffice()
    {
        settings = new PortalSettings { DataDirectory = folder };
        gate = WriteGate.OneAtATime(() => settings.InDataDirectory("write.lock"));
    }

    public static async Task<ImportOffice> OpenAsync()
    {
        var office = new ImportOffice();
        var template = await Template.Value;
        await File.WriteAllBytesAsync(office.settings.InDataDirectory("portal.db"), template);
        return office;
    }

    /// <summary>Made once: creating the tables takes longer than most tests.</summary>
    private static readonly Lazy<Task<byte[]>> Template = new(async () =>
    {
        await using var first = new ImportOffice();
        await using (var db = first.Db()) await db.Database.EnsureCreatedAsync();
        return await File.ReadAllBytesAsync(first.settings.InDataDirectory("portal.db"));
    });

    public PortalDb Db() => new SqlitePortalDb(
        new DbContextOptionsBuilder<SqlitePortalDb>().UsePortalSqlite($"Data Source={settings.InDataDirectory("portal.db")};Pooling=False").Options, gate);

    public Task<ImportReport> ImportAsync(string text, ImportKind kind = ImportKind.Members, DateOnly? on = null) =>
        ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), kind, on);

    public async Task<ImportReport> ImportAsync(Stream stream, ImportKind kind = ImportKind.Members, DateOnly? on = null)
    {
        await using var db = Db();
        var (list, order) = Open(stream, kind, on);
        var run = new ImportRun { FileName = order.FileName, Kind = kind.ToString(), On = list.Terms.On };
        return await Service(db).RunAsync(list, order, run, Actor.Portal, null, default);
    }

    public async Task<ImportReport> PreviewAsync(string text)
    {
        await using var db = Db();
        var (list, order) = Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), ImportKind.Members, null);
        return await Service(db).PreviewAsync(list, order, default);
    }

    /// <summary>The file of refused rows of the last import.</summary>
    public async Task<string> RefusedRowsAsync()
    {
        await using var db = Db();
        var run = await db.ImportRuns.OrderByDescending(r => r.Id).FirstAsync();
        var file = await db.StoredFiles.SingleAsync(f => f.Id == run.RefusedFileId);
        await using var content = await new FileStore(settings, Calendar).OpenAsync(file, default);
        return await new StreamReader(content!).ReadToEndAsync();
    }

    public ImportService Service(PortalDb db) => new(
        db, new AuditTrail(db, Calendar), new CharterBook(SeedFolder.Find(AppContext.BaseDirectory), settings),
        new ImportFiles(new Texts(new Environs(), NullLogger<Texts>.Instance), new FileStore(settings, Calendar), Calendar));

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        await Task.Run(() => Directory.Delete(folder, recursive: true));
    }

    private static UnionCalendar Calendar => new(TimeProvider.System, TimeZoneInfo.Utc);

    private static (ImportList List, ImportOrder Order) Open(Stream stream, ImportKind kind, DateOnly? on)
    {
        var table = TableFile.Open(stream).Value;
        var list = new ImportList(table, ImportList.Guess(table, Sample.Matching), new RowTerms(kind, on ?? Today, table.DaysFrom1904), Sample.Matching);
        return (list, new ImportOrder("list.csv", "", table.Description));
    }

    private sealed class Environs : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
