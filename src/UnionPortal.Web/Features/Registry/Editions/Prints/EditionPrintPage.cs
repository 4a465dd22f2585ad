using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>How far an edition is printed; <paramref name="AskedLanguage"/> is the print somebody came for.</summary>
public sealed record EditionPrintPage(EditionHolding Holding, string AskedLanguage, string Language)
{
    public IReadOnlyList<Objection> Refused { get; init; } = [];

    public string EditionPath => EditionPage.PathOf(Holding.Edition, Language);

    public string Path => EditionPath + "/printing";

    public bool IsUnderWay => Holding.Prints.Any(print => print.IsUnderWay);

    public EditionPrintLine Asked => Lines.Single(line => line.Print.Language == AskedLanguage);

    public IReadOnlyList<EditionPrintLine> Lines => [.. EditionHolding.Languages.OrderByDescending(language => language == Language)
        .Select(language => new EditionPrintLine(Holding.PrintIn(language)!, Holding.PdfIn(language)))];
}

/// <summary>One print, and its file once it is finished.</summary>
public sealed record EditionPrintLine(EditionPrint Print, StoredFile? File)
{
    private const int EntriesOfSecond = 5_000, Shortest = 5, Longest = 60;

    public string Key => EditionPage.KeyOf(Print.Language);

    public string BarId => "set-" + Print.Language;

    /// <summary>After how long it is worth asking again.</summary>
    public int SecondsToWait => Math.Clamp((Print.Entries - Print.EntriesSet) / EntriesOfSecond, Shortest, Longest);
}
