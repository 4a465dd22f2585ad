using QRCoder;
using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>The first page: whose list, which edition, as of which day, how many, and how to check it.</summary>
internal sealed class TitlePage(EditionData data, EditionProof proof, Texts texts, string language)
{
    private const double CodeSize = 34;
    private static readonly ParagraphStyle Union = ParagraphStyle.Lead with { Size = 15, SpaceAfter = 2 };
    private static readonly ParagraphStyle Edition = ParagraphStyle.Lead with { Size = 14, SpaceAfter = 1 };
    private static readonly ParagraphStyle Note = ParagraphStyle.Note with { SpaceAfter = 1.5 };
    private static readonly ParagraphStyle Hash = ParagraphStyle.Code with { Size = 8, SpaceAfter = 2 };

    public void Set(PrintedDocument book)
    {
        book.Space(28).Paragraph(data.Union.NameIn(language), Union).DoubleRule(12);
        book.Paragraph(texts["Editions.ListTitle"], ParagraphStyle.Display);
        if (proof.IsDraft) book.Paragraph(new Text().Coloured(texts["Editions.DraftMark"], Colour.Madder), Edition);
        book.Paragraph(texts["Editions.EditionNo", data.Number], Edition);
        book.Paragraph(texts["Editions.AsOfDay", data.AsOf], Edition);
        book.Space(10).Table(CountsForm(), Counts());
        if (data.Before is { } before) book.Paragraph(texts["Editions.AfterEdition", before.Number, before.AsOf], Note);
        if (proof.IsDraft) book.AtBottom(bottom => bottom.Rule(Colour.Madder, 0.75).Paragraph(texts["Editions.DraftNote", DateOnly.FromDateTime(proof.PublishedLocally)], Note));
        else book.AtBottom(bottom => bottom.Rule(Colour.Black, 0.75).Beside(Code, Proof, leftWidth: CodeSize));
    }

    private static TableForm CountsForm() => new(
        new Column { Width = 22, Align = Align.Right, Style = new ParagraphStyle { Face = Face.Mono, Weight = Weight.Bold, Size = 13, SpaceAfter = 0 } },
        new Column { HeadsRow = true, Style = new ParagraphStyle { Size = 11.5, SpaceAfter = 0 } });

    private IEnumerable<TableRow> Counts()
    {
        RegistryCounts counts = data.Counts;
        (int Count, string Key)[] lines =
        [
            (counts.Members, "Members"), (counts.Suspended, "Suspended"), (counts.Candidates, "Candidates"), (counts.Partners, "Partners"), (counts.Departures, "Departures"),
        ];
        return lines.Select(line => new TableRow(Numbers.Plain(line.Count, Cultures.Of(language)), texts["Editions.Count." + line.Key]));
    }

    private void Code(Flow flow)
    {
        using var generator = new QRCodeGenerator();
        using QRCodeData code = generator.CreateQrCode(proof.CheckAddress, QRCodeGenerator.ECCLevel.M);
        int size = code.ModuleMatrix.Count;
        var modules = new bool[size, size];
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++) modules[row, column] = code.ModuleMatrix[row][column];
        flow.Figure(Drawing.Modules(modules, CodeSize, texts["Editions.CodeAlt", proof.CheckAddress]));
    }

    private void Proof(Flow flow)
    {
        flow.Space(3);
        flow.Paragraph(texts["Editions.HashTitle"], Note);
        flow.Paragraph(proof.Sha256, Hash);
        flow.Paragraph(texts["Editions.CheckText"], Note);
        flow.Paragraph(new Text().Link(proof.CheckAddress, proof.CheckAddress), Hash);
        flow.Paragraph(texts["Editions.NeverChanges", DateOnly.FromDateTime(proof.PublishedLocally)], Note);
    }
}
