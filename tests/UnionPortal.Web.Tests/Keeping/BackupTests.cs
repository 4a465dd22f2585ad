using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Backups;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Keeping;

public sealed class BackupTests : IDisposable
{
    private readonly Portal portal = new();

    private string Archive => Path.Combine(portal.DataDirectory, "backup.zip");

    [Fact]
    public async Task A_backup_brings_back_rows_files_and_keys()
    {
        await portal.GivenAsync(db => db.Add(new Person("Первая", "Строка")).Entity);
        string file = await StoreAsync("%PDF-1.7 бумага");
        await BackUpAsync();
        await portal.GivenAsync(db => db.Add(new Person("Вторая", "Строка")).Entity);
        File.Delete(file);
        portal.Stop();

        BackupManifest manifest = await RestoreAsync();

        using var again = new Portal(portal.DataDirectory);
        Assert.Equal(["Первая"], await again.SeeAsync(db => db.Set<Person>().Select(one => one.FamilyName).ToListAsync()));
        Assert.Equal("%PDF-1.7 бумага", await File.ReadAllTextAsync(file));
        Assert.Contains(manifest.Parts.Keys, part => part.StartsWith("keys/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_backup_under_load_is_a_whole_snapshot()
    {
        await portal.GivenAsync(db => db.Add(new Person("Первая", "Строка")).Entity);
        using var stop = new CancellationTokenSource();
        Task writer = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await portal.GivenAsync(db => db.Add(new Person("Всё", "Пишет")).Entity);
        });

        BackupManifest manifest = await BackUpAsync();

        await stop.CancelAsync();
        await writer;
        Assert.True(manifest.AuditSequence <= await portal.SeeAsync(db => db.AuditLines.LongCountAsync()));
    }

    [Fact]
    public async Task A_backup_with_one_changed_byte_is_not_restored()
    {
        await portal.GivenAsync(db => db.Add(new Person("Целая", "Строка")).Entity);
        await BackUpAsync();
        using (ZipArchive zip = ZipFile.Open(Archive, ZipArchiveMode.Update))
        {
            zip.GetEntry(BackupManifest.DatabaseEntry)!.Delete();
            await using Stream entry = zip.CreateEntry(BackupManifest.DatabaseEntry).Open();
            await entry.WriteAsync(Encoding.UTF8.GetBytes("not a database"));
        }

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(RestoreAsync);
        Assert.Contains("does not have its hash", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await portal.SeeAsync(db => db.Set<Person>().CountAsync()));
    }

    [Fact]
    public async Task What_is_not_a_backup_is_refused_with_a_plain_word()
    {
        await File.WriteAllTextAsync(Archive, "hello");
        var refusal = await Assert.ThrowsAsync<StartRefusedException>(RestoreAsync);
        Assert.Contains("is not a backup", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => portal.Dispose();

    private Task<BackupManifest> BackUpAsync() => portal.WithAsync<BackupService, BackupManifest>(service => service.MakeAsync(Archive, CancellationToken.None));

    private Task<BackupManifest> RestoreAsync()
    {
        var settings = new PortalSettings { DataDirectory = portal.DataDirectory };
        return new RestoreService(settings, new(portal.Clock, TimeZoneInfo.Utc)).RestoreAsync(Archive, CancellationToken.None);
    }

    private async Task<string> StoreAsync(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var taken = await portal.WithAsync<FileStore, Outcome<StoredFile>>(
            store => store.TakeAsync(content, "устав.pdf", FilePurpose.Paper, null, CancellationToken.None));
        return Path.Combine(portal.DataDirectory, "files", taken.Value.StorageName[..2], taken.Value.StorageName);
    }
}
