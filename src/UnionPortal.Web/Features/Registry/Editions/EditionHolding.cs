using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>What the portal keeps of an edition: the sealed data for ever, and the prints as they come from the press.</summary>
public sealed record EditionHolding(RegistryEdition Edition, IReadOnlyList<EditionPrint> Prints, IReadOnlyDictionary<int, StoredFile> Files)
{
    /// <summary>The languages every edition is printed in.</summary>
    public static readonly IReadOnlyList<string> Languages = ["ru", "en"];

    public StoredFile Csv => Files[Edition.Files.Csv];

    public StoredFile Json => Files[Edition.Files.Json];

    /// <summary>Whether nothing of it will ever change, prints included.</summary>
    public bool IsWhole => Languages.All(language => PrintIn(language)?.IsDone == true);

    public EditionPrint? PrintIn(string language) => Prints.FirstOrDefault(print => print.Language == language);

    /// <summary>The finished print in a language; null while there is none.</summary>
    public StoredFile? PdfIn(string language) => PrintIn(language) is { IsDone: true, FileId: { } id } ? Files.GetValueOrDefault(id) : null;
}
