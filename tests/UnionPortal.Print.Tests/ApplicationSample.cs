namespace UnionPortal.Print.Tests;

/// <summary>The copy of an invented application, in either language.</summary>
public static class ApplicationSample
{
    public static PrintedDocument Copy() => new PrintedDocument(
        new DocumentFacts("Application 2026-014 for membership", "en", "Alliance of Non-profit Organisations", new DateTime(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc), "application-2026-014"),
        PageLayout.A4 with { Foot = page => new RunningLine("Application 2026-014, copy of 5 March 2026", Right: $"p. {page.Number} of {page.Total}") })
    { Strict = true }.Written();

    private static PrintedDocument Written(this PrintedDocument book)
    {
        book.Beside(
            left => left.Paragraph("Alliance of Non-profit Organisations", ParagraphStyle.Lead).Paragraph(new Text("Received 5 March 2026, 11:42 · ").Mono("7F3K-92QD-MM4C"), ParagraphStyle.Note),
            right => right.Paragraph(new Text().Stamp("submitted", Colour.Umber), new ParagraphStyle { Align = Align.Right, Size = 13 }), rightWidth: 40);
        book.DoubleRule();
        book.Paragraph(new Text("Application ").Mono("2026-014"), ParagraphStyle.Display with { Size = 24 });
        book.Paragraph("to be admitted as a member under clauses 12 to 15 of the charter", ParagraphStyle.Lead);
        book.Heading(1, "The organisation").Facts(
            ("Full name", "Interregional public organisation for the social and psychological support of people in hardship “Bereg”"),
            ("Name in Russian", new Text().Add("Межрегиональная общественная организация содействия социально-психологической адаптации «Берег»", new RunStyle { Language = "ru" })),
            ("Registration number (OGRN)", new Text().Mono("1027700132195")),
            ("Registered on", "14 May 2012"), ("Address", "420111, Kazan, Baumana street 1"), ("Website", new Text().Link("bereg.example", "https://bereg.example/")));
        book.Heading(1, "Eligibility").List([
            "Registered for more than one year (clause 12): registered on 14 May 2012, that is 13 years and 9 months.",
            "No more than half of the income from one source (clause 13): the largest source gave 412,000 of 1,204,500, that is 34.2 %.",
            "Not founded by a political party (clause 12): declared.",
        ], ListMark.Number);
        book.Heading(2, "Income of the last financial year").Table(
            new TableForm(new Column("Source", 3) { HeadsRow = true }, new Column("Amount, roubles", 1) { Align = Align.Right }, new Column("Share", 1) { Align = Align.Right }),
            [new TableRow("Presidential grants", "412,000.00", "34.2 %"), new TableRow("Donations of natural persons", "398,500.00", "33.1 %"), new TableRow("Services under the charter", "394,000.00", "32.7 %"), new TableRow(new Text().Bold("Together"), new Text().Bold("1,204,500.00"), new Text().Bold("100 %"))]);
        book.Together(Declaration);
        return book;
    }

    private static void Declaration(Flow part) => part
        .Heading(1, "Declaration")
        .Paragraph("We have read the charter and the rules of conduct and accept them. What is said above is true on the day of signing.")
        .Space(12)
        .Beside(
            left => left.Rule().Paragraph("Head of the organisation, signature", ParagraphStyle.Note),
            right => right.Rule().Paragraph("Place and date", ParagraphStyle.Note));
}
