using System.Globalization;
using QRCoder;
using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Certificates.Printing;

/// <summary>
/// One page to hang on a wall: the union, the organisation as an entry of the register book with its number behind the red line,
/// the decision, and the code by which anyone may check it. The same certificate gives the same bytes.
/// </summary>
public sealed class CertificatePdf(RegistryWords words, UnionIdentity union, PortalAddress address)
{
    private const double CodeSize = 34;
    private static readonly ParagraphStyle Union = ParagraphStyle.Lead with { Size = 15, Align = Align.Centre, SpaceAfter = 3 };
    private static readonly ParagraphStyle Title = ParagraphStyle.Display with { Size = 34, Align = Align.Centre, SpaceAfter = 2 };
    private static readonly ParagraphStyle Subtitle = ParagraphStyle.Lead with { Size = 16, Align = Align.Centre, SpaceAfter = 14 };
    private static readonly ParagraphStyle Said = ParagraphStyle.Body with { Size = 12.5, SpaceAfter = 3 };
    private static readonly ParagraphStyle Note = ParagraphStyle.Note with { SpaceAfter = 1.5 };
    private static readonly ParagraphStyle Code = ParagraphStyle.Code with { Size = 9, SpaceAfter = 2 };

    private static readonly EntryForm Ruled = EntryForm.Register with
    {
        NumberWidth = 40, Gap = 6, Ruled = false,
        NumberStyle = EntryForm.Register.NumberStyle with { Size = 27 },
        NameStyle = EntryForm.Register.NameStyle with { Size = 21, SpaceAfter = 3 },
        LineStyle = EntryForm.Register.LineStyle with { Face = Face.Serif, Size = 12, SpaceAfter = 1.5 },
    };

    private static readonly PageLayout Layout = PageLayout.A4 with { Top = 26, Right = 24, Bottom = 24, Left = 24 };

    public byte[] Write(CertificateFacts facts, string language)
    {
        Texts texts = words.In(language);
        string name = union.NameIn(language), kind = facts.Certificate.Kind.ToString(), check = address.Of(facts.CheckPath(language));
        var book = new PrintedDocument(FactsOf(facts, texts["Certificates.Paper.Title." + kind], name, language), Layout);
        book.Paragraph(name, Union).DoubleRule(26);
        book.Paragraph(texts["Certificates.Paper.Certificate"], Title).Paragraph(texts["Certificates.Paper.Of." + kind], Subtitle);
        book.Space(6).Entries([Entry(facts, texts, language)], Ruled);
        book.Space(12).Paragraph(texts["Certificates.Paper.Says." + kind, facts.Entry.On], Said);
        book.Paragraph(texts["Certificates.Paper.Decision", Decision(facts.Entry, language)], Said);
        book.AtBottom(bottom => bottom.Rule(Colour.Black, 0.75).Beside(flow => Drawn(flow, check, texts), flow => Proof(flow, facts, check, texts), leftWidth: CodeSize));
        using var paper = new MemoryStream();
        book.WriteTo(paper);
        return paper.ToArray();
    }

    private static DocumentFacts FactsOf(CertificateFacts facts, string title, string union, string language) => new(
        title + ": " + facts.NameIn(language), language, union, facts.Certificate.IssuedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), $"certificate:{facts.Code}:{language}")
    {
        Subject = facts.Then.Names.Full,
    };

    private static Entry Entry(CertificateFacts facts, Texts texts, string language)
    {
        RegistryEntry then = facts.Then;
        Text In(string words, bool own) => own || language == "ru" ? words : new Text().Add(words, new RunStyle { Language = "ru" });
        List<Text> lines = [];
        if (then.AlsoIn(language) is { } also) lines.Add(In(also, false));
        return new Entry(then.Written(), In(then.NameIn(language), then.NameIsIn(language)), [.. lines]) { UnderNumber = new Text().Faded(texts["Certificates.Paper.Number"]) };
    }

    private string Decision(RegistryEvent entry, string language)
    {
        CultureInfo culture = Cultures.Of(language);
        return new DecisionLine(entry, language, words).InWords(day => Dates.Long(day, culture));
    }

    private static void Drawn(Flow flow, string check, Texts texts)
    {
        using var generator = new QRCodeGenerator();
        using QRCodeData code = generator.CreateQrCode(check, QRCodeGenerator.ECCLevel.M);
        int size = code.ModuleMatrix.Count;
        var modules = new bool[size, size];
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++) modules[row, column] = code.ModuleMatrix[row][column];
        flow.Figure(Drawing.Modules(modules, CodeSize, texts["Certificates.Paper.CodeAlt", check]));
    }

    private static void Proof(Flow flow, CertificateFacts facts, string check, Texts texts)
    {
        flow.Space(3);
        flow.Paragraph(texts["Certificates.Paper.IssuedOn", facts.Certificate.IssuedOn], Said);
        flow.Paragraph(facts.Code, Code);
        flow.Paragraph(texts["Certificates.Paper.Check"], Note);
        flow.Paragraph(new Text().Link(check, check), Code);
    }
}
