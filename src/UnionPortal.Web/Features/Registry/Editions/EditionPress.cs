using System.Security.Cryptography;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Features.Registry.OpenData;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Makes the files of an edition from its data: JSON first, since its hash stands on every print.</summary>
public sealed class EditionPress(EditionJson json, EntryCsv csv, RegistryPdf pdf, UnionCalendar calendar, PortalAddress address, PortalSettings settings)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The data file, and the proof made from it.</summary>
    public async Task<(Stream File, EditionProof Proof)> DataAsync(EditionData data, CancellationToken ct)
    {
        Stream file = Sheet();
        await json.WriteAsync(file, data, ct);
        file.Position = 0;
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
        file.Position = 0;
        DateTime now = calendar.Now;
        return (file, new EditionProof(hash, now, calendar.Local(now), address.Of("/ru/check/" + EditionCode.Of(data.Number, hash))));
    }

    public async Task<Stream> CsvAsync(EditionData data, CancellationToken ct)
    {
        Stream file = Sheet();
        await using (var writer = new StreamWriter(file, SpreadsheetSafe.Encoding, BufferSize, leaveOpen: true))
            await csv.WriteAsync(writer, data.Snapshot.Entries, ct);
        file.Position = 0;
        return file;
    }

    /// <summary>Sets the list in a language; how far it has come, and whether to go on, the counter knows.</summary>
    public Stream Pdf(EditionData data, EditionProof proof, string language, SettingCounter counter)
    {
        FileStream file = Sheet();
        try
        {
            pdf.Write(file, data, proof, language, counter);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public Stream Draft(EditionData data, string language, CancellationToken ct) =>
        Pdf(data, EditionProof.Draft(calendar.Now, calendar.Local(calendar.Now)), language, new SettingCounter(ct));

    /// <summary>The proof of an edition that was issued, for paper in a language.</summary>
    public EditionProof ProofOf(RegistryEdition edition, string language) =>
        new(edition.DataSha256, edition.PublishedAt, calendar.Local(edition.PublishedAt), address.Of($"/{language}/check/{EditionCode.Of(edition)}"));

    /// <summary>A working file that vanishes when it is closed: editions of a great union do not fit into memory twice.</summary>
    private FileStream Sheet()
    {
        string folder = settings.InDataDirectory("work");
        Directory.CreateDirectory(folder);
        return new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
    }
}
