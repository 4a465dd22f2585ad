using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Recomputes the hashes of every edition: numbers without gaps, files as they were published, data that
/// bear the edition's hash, prints that bear the hash the audit trail took down when they were finished.</summary>
public sealed class EditionVerification(EditionArchive archive) : IVerifiable
{
    public async Task<Finding> VerifyAsync(CancellationToken ct)
    {
        int expected = 0;
        foreach (RegistryEdition edition in (await archive.AllAsync(ct)).OrderBy(one => one.Number))
        {
            expected++;
            if (edition.Number != expected) return new Finding("editions", $"edition {expected} is missing");
            if (await FirstBrokenAsync(edition, ct) is { } broken) return new Finding("editions", broken);
        }

        return new Finding("editions", null);
    }

    private async Task<string?> FirstBrokenAsync(RegistryEdition edition, CancellationToken ct)
    {
        EditionHolding holding = await archive.HoldingAsync(edition, ct);
        int kept = 2 + holding.Prints.Count(print => print.IsDone);
        if (holding.Files.Count != kept || holding.Prints.Count != EditionHolding.Languages.Count) return $"edition {edition.Number} has lost a file";
        if (holding.Json.Sha256 != edition.DataSha256) return $"edition {edition.Number}: the data file does not bear the edition's hash";
        foreach (StoredFile file in holding.Files.Values)
        {
            await using Stream? stream = await archive.OpenAsync(file, ct);
            if (stream is null) return $"edition {edition.Number}: {file.FileName} is missing or was changed";
        }

        return await archive.FirstPrintNotOnRecordAsync(holding, ct) is { } print ? $"edition {edition.Number}: the print in {print.Language} is not the one the audit trail tells of" : null;
    }
}
