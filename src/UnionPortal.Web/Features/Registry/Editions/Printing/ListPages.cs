using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>The list itself, region by region, then countries, and the index by name.</summary>
internal sealed class ListPages(EditionData data, RegistryWords words, string language, SettingCounter counter)
{
    /// <summary>The number's column, wide enough for «приостановлено» beneath the number.</summary>
    private static readonly EntryForm Ruled = EntryForm.Register with { NumberWidth = 25 };

    private readonly Texts texts = words.In(language);
    private readonly CultureInfo culture = Cultures.Of(language);
    private readonly NameAlphabet alphabet = new(language);

    public void SetMembers(PrintedDocument book)
    {
        book.Heading(1, texts["Editions.ListTitle"]);
        foreach (IGrouping<string, RegistryEntry> place in ByPlace(data.Belonging))
            book.Heading(2, place.Key).Entries(alphabet.Order(place).Select(Set), Ruled);
    }

    public void SetPartners(PrintedDocument book)
    {
        RegistryEntry[] partners = [.. alphabet.Order(data.Partners)];
        if (partners.Length > 0) book.NewPage().Heading(1, texts["Editions.PartnersTitle"]).Paragraph(texts["Editions.PartnersText"]).Entries(partners.Select(Set), Ruled);
    }

    public void SetIndex(PrintedDocument book) =>
        book.NewPage().Heading(1, texts["Editions.IndexTitle"])
            .Index(alphabet.Order(data.Snapshot.Present).Select(entry => new IndexLine($"{NameAlphabet.Turned(entry.NameIn(language))}\u00a0· {entry.Written()}", Anchor(entry)) { Under = NameAlphabet.LetterOf(entry.NameIn(language)) }));

    private static string Anchor(RegistryEntry entry) => "n" + entry.Written();

    private IEnumerable<IGrouping<string, RegistryEntry>> ByPlace(IEnumerable<RegistryEntry> entries) => entries
        .GroupBy(PlaceOf)
        .OrderBy(place => place.First().CountryCode != "RU").ThenBy(place => place.First().RegionKey is null)
        .ThenBy(place => place.Key, StringComparer.Create(culture, ignoreCase: true));

    private string PlaceOf(RegistryEntry entry)
    {
        if (entry.CountryCode != "RU") return words.Country(entry.CountryCode, language);
        return entry.RegionKey is { } region ? words.Region(region, language) : texts["Editions.NoRegion"];
    }

    private Entry Set(RegistryEntry entry)
    {
        counter.Next();
        return new Entry(entry.Written(), NameOf(entry), [.. Lines(entry)]) { Anchor = Anchor(entry), UnderNumber = Mark(entry) };
    }

    private Text NameOf(RegistryEntry entry) =>
        entry.NameIsIn(language) ? entry.NameIn(language) : new Text().Add(entry.NameIn(language), new RunStyle { Language = "ru" });

    private IEnumerable<Text> Lines(RegistryEntry entry)
    {
        if (entry.AlsoIn(language) is { } full) yield return language == "ru" ? full : new Text().Add(full, new RunStyle { Language = "ru" });
        string about = string.Join(" · ", new[] { Form(entry), entry.City ?? "", entry.Website ?? "" }.Where(part => part.Length > 0));
        if (about.Length > 0) yield return about;
        yield return Numbers(entry);
    }

    /// <summary>The legal form, unless the full name printed above begins with it.</summary>
    private string Form(RegistryEntry entry)
    {
        string form = words.LegalForm(entry.LegalFormCode, language);
        return entry.Names.Full.StartsWith(form, StringComparison.OrdinalIgnoreCase) ? "" : form;
    }

    private Text Numbers(RegistryEntry entry)
    {
        var line = new Text();
        foreach (PublicNumber number in entry.NumbersInOrder())
        {
            line.Faded(Label(number.Scheme) + "\u00a0").Mono(number.Value);
            if (number.ToVerify) line.Faded(" " + texts["Editions.ToVerify"]);
            line.Add(" · ");
        }

        return line.Faded(texts["Editions.SinceDay", Dates.Short(entry.JoinedOn(), culture)]);
    }

    private string Label(string scheme) => scheme is "RU-OGRN" or "RU-INN" or "RU-KPP" ? texts["Editions.Scheme." + scheme] : words.Scheme(scheme, language);

    private Text? Mark(RegistryEntry entry) => entry.Standing switch
    {
        PublicStanding.Suspended => new Text().Coloured(texts["Editions.Mark.Suspended"], Colour.Umber),
        PublicStanding.Candidate => new Text().Coloured(texts["Editions.Mark.Candidate", Dates.Short(entry.CandidateUntil!.Value, culture)], Colour.Indigo),
        PublicStanding.UnderReview => new Text().Coloured(texts["Editions.Mark.UnderReview"], Colour.Indigo),
        _ => null,
    };
}
