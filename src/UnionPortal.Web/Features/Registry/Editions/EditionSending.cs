using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>How files of editions are sent: whole and unchanged or not at all, and for ever.</summary>
internal static class EditionSending
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>For pages that change when a print is finished.</summary>
    public const string NotKept = "no-store";

    public static async Task<IActionResult> SendAsync(this Controller controller, EditionArchive archive, StoredFile file, CancellationToken ct)
    {
        Stream stream = await archive.OpenAsync(file, ct) ?? throw new InvalidDataException($"{file.FileName} is missing or was changed; run verify.");
        controller.Response.Headers.CacheControl = ForEver;
        return controller.File(stream, file.ContentType, file.FileName, null, new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}
