using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>Every departure published for the first time in this edition (U8).</summary>
internal sealed class DeparturePages(EditionData data, RegistryWords words, string language)
{
    private readonly Texts texts = words.In(language);

    public void Set(PrintedDocument book)
    {
        book.NewPage().Heading(1, texts["Editions.DeparturesTitle"]);
        book.Paragraph(data.Before is { } before ? texts["Editions.DeparturesSince", before.Number, before.AsOf] : texts["Editions.DeparturesAll"]);
        if (data.NewlyDeparted.Count == 0) book.Paragraph(texts["Editions.NoDepartures"]);
        else book.Table(Form(), data.NewlyDeparted.Select(Row));
    }

    private TableForm Form() => new(
        new Column(texts["Registry.NumberSign"]) { Width = 14, Align = Align.Right, Style = new ParagraphStyle { Face = Face.Mono, Size = 8.5, SpaceAfter = 0 } },
        new Column(texts["Editions.Head.Organisation"], 3) { HeadsRow = true },
        new Column(texts["Editions.Head.LeftOn"]) { Width = 22 },
        new Column(texts["Editions.Head.Ground"], 1.3),
        new Column(texts["Editions.Head.Decision"], 1.7))
    {
        Summary = texts["Editions.DeparturesTitle"],
    };

    private TableRow Row(RegistryEntry entry)
    {
        RegistryEvent left = entry.Departure!;
        var culture = Cultures.Of(language);
        return new TableRow(
            entry.Written(), entry.NameIn(language), Dates.Short(left.On, culture), words.Ground(left, language),
            new DecisionLine(left, language, words).InWords(date => Dates.Short(date, culture)));
    }
}
