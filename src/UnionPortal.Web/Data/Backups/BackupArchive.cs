using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace UnionPortal.Web.Data.Backups;

/// <summary>The backup as a file: a zip whose manifest names the hash of every part.</summary>
internal static class BackupArchive
{
    public static async Task<BackupManifest> WriteAsync(string path, PortalSettings settings, string databaseCopy, DateTime madeAt, CancellationToken ct)
    {
        (long sequence, string hash) = await CopiedDatabase.HeadAsync(databaseCopy, ct);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            parts[BackupManifest.DatabaseEntry] = await AddAsync(zip, BackupManifest.DatabaseEntry, databaseCopy, ct);
            foreach ((string name, string source) in StoredFiles(settings)) parts[name] = await AddAsync(zip, name, source, ct);
            var manifest = new BackupManifest(madeAt, sequence, hash, parts);
            await using Stream entry = zip.CreateEntry(BackupManifest.EntryName).Open();
            await JsonSerializer.SerializeAsync(entry, manifest, cancellationToken: ct);
        }

        file.Flush(flushToDisk: true);
        return new BackupManifest(madeAt, sequence, hash, parts);
    }

    /// <summary>Unpacks into an empty folder and compares every part with the manifest.</summary>
    public static async Task<BackupManifest> UnpackAsync(string path, string folder, CancellationToken ct)
    {
        using ZipArchive zip = Open(path);
        BackupManifest manifest = await ManifestOfAsync(zip, ct);
        foreach ((string name, string hash) in manifest.Parts)
        {
            ZipArchiveEntry entry = zip.GetEntry(name) ?? throw new StartRefusedException($"The backup is broken: {name} is missing.");
            if (await ExtractAsync(entry, Place(folder, name), ct) != hash) throw new StartRefusedException($"The backup is broken: {name} does not have its hash.");
        }

        return manifest;
    }

    private static IEnumerable<(string Name, string Source)> StoredFiles(PortalSettings settings) =>
        from folder in BackupService.Folders
        let root = settings.InDataDirectory(folder)
        where Directory.Exists(root)
        from source in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !source.EndsWith(".tmp", StringComparison.Ordinal)
        select (folder + "/" + Path.GetRelativePath(root, source).Replace('\\', '/'), source);

    private static async Task<string> AddAsync(ZipArchive zip, string name, string source, CancellationToken ct)
    {
        await using var input = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await using Stream output = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        return await CopyAsync(input, output, ct);
    }

    private static async Task<string> ExtractAsync(ZipArchiveEntry entry, string place, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await using Stream input = entry.Open();
        await using var output = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
        string hash = await CopyAsync(input, output, ct);
        output.Flush(flushToDisk: true);
        return hash;
    }

    private static async Task<string> CopyAsync(Stream input, Stream output, CancellationToken ct)
    {
        using var hash = SHA256.Create();
        await using var hashed = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true);
        await input.CopyToAsync(hashed, ct);
        await hashed.FlushFinalBlockAsync(ct);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static ZipArchive Open(string path)
    {
        if (!File.Exists(path)) throw new StartRefusedException($"There is no file {path}.");
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException)
        {
            throw new StartRefusedException($"{path} is not a backup of the portal.");
        }
    }

    private static async Task<BackupManifest> ManifestOfAsync(ZipArchive zip, CancellationToken ct)
    {
        ZipArchiveEntry entry = zip.GetEntry(BackupManifest.EntryName) ?? throw new StartRefusedException("The file is not a backup of the portal: it has no manifest.");
        await using Stream stream = entry.Open();
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: ct)
            ?? throw new StartRefusedException("The file is not a backup of the portal: its manifest is empty.");
    }

    /// <summary>Where a part goes; a name that leads out of the folder is refused.</summary>
    private static string Place(string folder, string name)
    {
        string place = Path.GetFullPath(Path.Combine(folder, name));
        if (!place.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new StartRefusedException("The backup names a place outside its folder.");
        return place;
    }
}
