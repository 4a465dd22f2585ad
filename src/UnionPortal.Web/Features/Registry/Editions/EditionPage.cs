using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>All editions, the latest first.</summary>
public sealed record EditionsPage(IReadOnlyList<RegistryEdition> Editions, string Language)
{
    public string PathOf(RegistryEdition edition) => EditionPage.PathOf(edition, Language);
}

/// <summary>One edition with its files and how to check them.</summary>
public sealed record EditionPage(RegistryEdition Edition, IReadOnlyDictionary<int, StoredFile> Files, string Language)
{
    public string Path => PathOf(Edition, Language);

    public string CheckPath => $"/{Language}/check/{EditionCode.Of(Edition)}";

    /// <summary>The files in the order people want them: their own language first.</summary>
    public IReadOnlyList<EditionFile> Lines
    {
        get
        {
            EditionFile russian = new("PdfRu", Path + ".pdf?lang=ru", Files[Edition.Files.PdfRu]), english = new("PdfEn", Path + ".pdf?lang=en", Files[Edition.Files.PdfEn]);
            EditionFile[] pdfs = Language == "en" ? [english, russian] : [russian, english];
            return [.. pdfs, new("Csv", Path + ".csv", Files[Edition.Files.Csv]), new("Json", Path + ".json", Files[Edition.Files.Json])];
        }
    }

    public static string PathOf(RegistryEdition edition, string language) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{language}/registry/editions/{edition.Number}");
}

/// <summary>One file of an edition; <paramref name="Key"/> names its text.</summary>
public sealed record EditionFile(string Key, string Path, StoredFile File);
