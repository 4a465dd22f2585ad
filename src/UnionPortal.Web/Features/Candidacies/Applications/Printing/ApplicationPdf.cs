using UnionPortal.Domain.Candidacies;
using UnionPortal.Print;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Printing;

/// <summary>Sets an application as a document: sheet in, bytes out; no queries, no rules, no clock.</summary>
public sealed class ApplicationPdf(Texts texts)
{
    private static readonly string[] PlainSections =
        [ApplicationSections.Organisation, ApplicationSections.Purposes, ApplicationSections.People];

    public void Write(ApplicationSheet sheet, Stream output)
    {
        var book = new PrintedDocument(FactsOf(sheet), LayoutOf(sheet));
        Opening(book, sheet);
        foreach (string key in PlainSections) Section(book, sheet.Section(key));
        new FigureTables(texts).Write(book, sheet);
        Papers(book, sheet);
        Declarations(book, sheet);
        Recommendations(book, sheet);
        Passport(book, sheet);
        book.WriteTo(output);
    }

    private DocumentFacts FactsOf(ApplicationSheet sheet) =>
        new(Say("Title", sheet.Number), sheet.Language, sheet.UnionName, sheet.SubmittedOn!.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), $"application:{sheet.Number}:{sheet.Language}")
        {
            Subject = sheet.Organisation,
        };

    private PageLayout LayoutOf(ApplicationSheet sheet) => PageLayout.A4 with
    {
        Head = page => page.IsFirst ? RunningLine.None : new RunningLine(Say("Title", sheet.Number), Right: page.Chapter),
        Foot = page => new RunningLine(sheet.UnionName, Right: Say("PageOf", page.Number, page.Total)),
    };

    private void Opening(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Paragraph(sheet.UnionName, ParagraphStyle.Note);
        book.DoubleRule();
        book.Paragraph(Say("Title", sheet.Number), ParagraphStyle.Display);
        book.Paragraph(sheet.Organisation, ParagraphStyle.Lead);
        book.Facts(
            (Say("Seeking"), texts["Applications.Seeking." + sheet.Seeking]),
            (Say("SubmittedOn"), Dates.Long(sheet.SubmittedOn!.Value, Cultures.Of(sheet.Language))),
            (Say("SubmittedBy"), sheet.SubmittedBy ?? "—"));
    }

    private static void Section(PrintedDocument book, AnswerSection section)
    {
        book.Heading(1, section.Title);
        book.Facts(section.Answers.Select(answer => (answer.Question, (Text)(answer.Given ?? "—"))));
    }

    private void Papers(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Heading(1, texts["Applications.Section.documents"]);
        var form = new TableForm(new Column(Say("Paper"), 2) { HeadsRow = true }, new Column(Say("File"), 2), new Column(Say("Added")) { Width = 26 }) { Summary = texts["Applications.Section.documents"] };
        var hash = new RunStyle { Face = Face.Mono, Size = 7, Colour = Colour.Faded };
        book.Table(form, sheet.Papers.Select(paper => new TableRow(
            paper.Kind, new Text(paper.FileName).LineBreak().Add("SHA-256 " + Halved(paper.Sha256), hash), Dates.Short(paper.AddedOn, Cultures.Of(sheet.Language)))));
    }

    /// <summary>A hash has no place to break: its halves stand on two lines.</summary>
    private static string Halved(string hash) => hash.Length == 64 ? hash[..32] + "\n" + hash[32..] : hash;

    private void Declarations(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Heading(1, texts["Applications.Section.declarations"]);
        book.List(sheet.Declared.Select(line => (Text)line));
        book.Facts(sheet.Section(ApplicationSections.Consent).Answers.Select(answer => (answer.Question, (Text)(answer.Given ?? "—"))));
    }

    private void Recommendations(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Heading(1, texts["Applications.Task.Recommendations"]);
        if (sheet.Recommendations.Count == 0)
        {
            book.Paragraph(Say("NoRecommendations"));
            return;
        }

        var form = new TableForm(new Column(Say("Member"), 3) { HeadsRow = true }, new Column(Say("State"), 2), new Column(Say("Asked")) { Width = 26 });
        book.Table(form, sheet.Recommendations.Select(one => new TableRow(one.Member, one.StateWords, Dates.Short(one.AskedOn, Cultures.Of(sheet.Language)))));
    }

    private void Passport(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Heading(1, texts["Eligibility.Title"]);
        book.Paragraph(texts["Eligibility.Lead", sheet.Passport.On], ParagraphStyle.Note);
        var form = new TableForm(new Column(Say("Clause")) { Width = 16 }, new Column(Say("Rule"), 2) { HeadsRow = true }, new Column(Say("Finding"), 3), new Column(Say("Verdict")) { Width = 32 });
        book.Table(form, PassportWords.Of(sheet.Passport, texts).Select(line => new TableRow(line.Clause, line.Rule, line.Finding, new Text().Stamp(line.VerdictWords, ColourOf(line.Verdict)))));
    }

    private static Colour ColourOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => Colour.Moss,
        Verdict.NotMet => Colour.Madder,
        Verdict.NeedsJudgement => Colour.Umber,
        _ => Colour.Stone,
    };

    private string Say(string key, params object?[] facts) => texts["Applications.Print." + key, facts];
}
