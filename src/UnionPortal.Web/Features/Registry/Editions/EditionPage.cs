using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>All editions, the latest first; <paramref name="Printed"/> are the ids of those whose print in the page's language is finished.</summary>
public sealed record EditionsPage(IReadOnlyList<RegistryEdition> Editions, IReadOnlySet<int> Printed, string Language)
{
    public string PathOf(RegistryEdition edition) => EditionPage.PathOf(edition, Language);

    public bool IsPrinted(RegistryEdition edition) => Printed.Contains(edition.Id);
}

/// <summary>One edition with its files and how to check them.</summary>
public sealed record EditionPage(EditionHolding Holding, string Language)
{
    public RegistryEdition Edition => Holding.Edition;

    public string Path => PathOf(Edition, Language);

    public string PrintingPath => Path + "/printing";

    public string CheckPath => $"/{Language}/check/{EditionCode.Of(Edition)}";

    /// <summary>The files in the order people want them: their own language first.</summary>
    public IReadOnlyList<EditionFile> Lines =>
    [
        .. InOrder.Select(language => (Language: language, File: Holding.PdfIn(language))).Where(print => print.File is not null)
            .Select(print => new EditionFile(KeyOf(print.Language), $"{Path}.pdf?lang={print.Language}", print.File!)),
        new("Csv", Path + ".csv", Holding.Csv),
        new("Json", Path + ".json", Holding.Json),
    ];

    /// <summary>Keys of the prints that are not finished.</summary>
    public IReadOnlyList<string> Waiting => [.. InOrder.Where(language => Holding.PdfIn(language) is null).Select(KeyOf)];

    private IEnumerable<string> InOrder => EditionHolding.Languages.OrderByDescending(language => language == Language);

    public static string KeyOf(string language) => language == "en" ? "PdfEn" : "PdfRu";

    public static string PathOf(RegistryEdition edition, string language) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{language}/registry/editions/{edition.Number}");
}

/// <summary>One file of an edition; <paramref name="Key"/> names its text.</summary>
public sealed record EditionFile(string Key, string Path, StoredFile File);
