using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>
/// The member list on paper: title page, contents by region, the list behind its margin line, partners, departures, index.
/// Knows no queries and no rules: what it is given, it sets. The same edition gives the same bytes.
/// </summary>
public sealed class RegistryPdf(RegistryWords words)
{
    /// <summary>Above this the index by name would be longer than it helps.</summary>
    private const int IndexedEntries = 20_000;

    /// <param name="proof">What the title page tells of how to check the edition, or that it is a draft.</param>
    public PrintReport Write(Stream output, EditionData data, EditionProof proof, string language, SettingCounter counter)
    {
        Texts texts = words.In(language);
        CultureInfo culture = Cultures.Of(language);
        string union = data.Union.NameIn(language);
        var facts = new DocumentFacts(texts["Editions.PdfTitle", union, data.Number, data.AsOf], language, union, proof.PublishedAt, IdOf(data, proof) + "-" + language)
        {
            Subject = texts["Editions.PdfSubject"],
        };
        var book = new PrintedDocument(facts, Layout(data, proof, union, texts, culture));
        new TitlePage(data, proof, texts, language).Set(book);
        book.NewPage().Heading(1, texts["Editions.Contents"]).Contents(2).NewPage();
        var list = new ListPages(data, words, language, counter);
        list.SetMembers(book);
        list.SetPartners(book);
        new DeparturePages(data, words, language).Set(book);
        if (data.Snapshot.Entries.Count <= IndexedEntries) list.SetIndex(book);
        return book.WriteTo(output);
    }

    private static string IdOf(EditionData data, EditionProof proof) =>
        proof.IsDraft ? FormattableString.Invariant($"draft-{data.Number}-{proof.PublishedAt:O}") : EditionCode.Of(data.Number, proof.Sha256);

    private static PageLayout Layout(EditionData data, EditionProof proof, string union, Texts texts, CultureInfo culture)
    {
        string edition = texts[proof.IsDraft ? "Editions.DraftFoot" : "Editions.Foot", data.Number, Dates.Short(data.AsOf, culture)];
        return PageLayout.A4 with
        {
            Head = page => page.IsFirst ? RunningLine.None : new RunningLine(union, Right: page.Section.Length > 0 ? page.Section : page.Chapter),
            Foot = page => page.IsFirst ? RunningLine.None : new RunningLine(edition, Right: texts["Editions.PageOf", page.Number, page.Total]),
        };
    }
}

/// <summary>What proves an edition: the hash of its data, when it was issued, and where anyone may check it.</summary>
public sealed record EditionProof(string Sha256, DateTime PublishedAt, DateTime PublishedLocally, string CheckAddress)
{
    /// <summary>A draft proves nothing and says so.</summary>
    public bool IsDraft => Sha256.Length == 0;

    public static EditionProof Draft(DateTime now, DateTime locally) => new("", now, locally, "");
}
