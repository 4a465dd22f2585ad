using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data;

/// <summary>
/// Keeps files outside the web root under names by chance. A file is written beside its place, forced to the disk and
/// renamed before its row is saved: there is no row without its file, and never half a file.
/// </summary>
public sealed class FileStore(PortalSettings settings, UnionCalendar calendar)
{
    public static readonly Objection Empty = new("FileEmpty");
    public static readonly Objection TooLarge = new("FileTooLarge");
    public static readonly Objection KindNotTaken = new("FileKindNotTaken");
    public static readonly Objection ContentDiffers = new("FileContentDiffers");

    /// <summary>Takes a file in and makes its row, which the caller adds and saves with the act it belongs to.</summary>
    public async Task<Outcome<StoredFile>> TakeAsync(Stream content, string fileName, FilePurpose purpose, int? accountId, CancellationToken ct)
    {
        string name = CleanName(fileName);
        FileKind? kind = purpose.Kinds.FirstOrDefault(known => known.HasExtension(name));
        if (kind is null) return Outcome.Refused<StoredFile>(KindNotTaken.With(string.Join(", ", purpose.Kinds.Select(known => known.Name))));

        string storageName = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        string place = PlaceOf(storageName);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Written written = await WriteAsync(content, place + ".tmp", purpose.MaxBytes, ct);
        if (Judge(written, kind, purpose) is { } objection)
        {
            File.Delete(place + ".tmp");
            return Outcome.Refused<StoredFile>(objection);
        }

        File.Move(place + ".tmp", place);
        return Outcome.Of(new StoredFile
        {
            StorageName = storageName, FileName = name, ContentType = kind.ContentType, Size = written.Size, Sha256 = written.Sha256,
            Purpose = purpose.Name, UploadedAt = calendar.Now, UploadedByAccountId = accountId,
        });
    }

    /// <summary>Opens a file whose bytes are still what they were; null when it is missing or changed, which must be told, not served.</summary>
    public async Task<Stream?> OpenAsync(StoredFile file, CancellationToken ct)
    {
        string place = PlaceOf(file.StorageName);
        if (!File.Exists(place)) return null;
        var stream = new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read);
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
        stream.Position = 0;
        if (hash == file.Sha256) return stream;
        await stream.DisposeAsync();
        return null;
    }

    /// <summary>Every storage name on the disk with the moment it was written.</summary>
    public IEnumerable<(string StorageName, DateTime WrittenAt)> All() =>
        Directory.Exists(Root) ? Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(path => (Path.GetFileName(path), File.GetLastWriteTimeUtc(path))) : [];

    public void Remove(string storageName) => File.Delete(PlaceOf(storageName));

    /// <summary>The file's name without path, control and direction signs, not longer than a row takes.</summary>
    public static string CleanName(string fileName)
    {
        string last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Normalize(NormalizationForm.FormC);
        string clean = new([.. last.Where(IsPlain)]);
        string extension = Path.GetExtension(clean);
        string stem = Path.GetFileNameWithoutExtension(clean).Trim(' ', '.');
        int room = StoredFile.FileNameLength - extension.Length;
        return (stem.Length == 0 ? "file" : stem.Length > room ? stem[..room] : stem) + extension;
    }

    private string Root => settings.InDataDirectory("files");

    private string PlaceOf(string storageName) => Path.Combine(Root, storageName[..2], storageName);

    private static bool IsPlain(char sign) =>
        char.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !"<>:\"|?*".Contains(sign, StringComparison.Ordinal);

    private static Objection? Judge(Written written, FileKind kind, FilePurpose purpose)
    {
        if (written.Size == 0) return Empty;
        if (written.Size > purpose.MaxBytes) return TooLarge.With(purpose.MaxBytes / (1024 * 1024));
        return kind.Begins(written.Head) ? null : ContentDiffers.With(kind.Name);
    }

    private static async Task<Written> WriteAsync(Stream content, string place, long limit, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81920];
        byte[] head = [];
        long size = 0;
        for (int read; (read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0 && size <= limit; size += read)
        {
            if (size == 0) head = buffer[..Math.Min(read, FileKind.HeadLength)];
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        file.Flush(flushToDisk: true);
        return new Written(size, Convert.ToHexStringLower(hash.GetHashAndReset()), head);
    }

    private sealed record Written(long Size, string Sha256, byte[] Head);
}
