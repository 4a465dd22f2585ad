using UnionPortal.Domain.Candidacies;
using UnionPortal.Print;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Printing;

/// <summary>The two tables of figures in the printed application: founders and income, each with its sums.</summary>
internal sealed class FigureTables(Texts texts)
{
    private static readonly RunStyle Strong = new() { Weight = Weight.Bold };

    public void Write(PrintedDocument book, ApplicationSheet sheet)
    {
        book.Heading(1, texts["Applications.Section." + ApplicationSections.Founders]);
        Founders(book, sheet);
        book.Heading(1, texts["Applications.Section." + ApplicationSections.Income]);
        if (sheet.Income is { Lines.Count: > 0 } income) Income(book, income);
        else book.Paragraph(sheet.Income is null ? "—" : texts["Applications.Income.NoIncome"]);
    }

    private void Founders(PrintedDocument book, ApplicationSheet sheet)
    {
        var form = new TableForm(new Column(Say("Founder"), 3) { HeadsRow = true }, new Column(Say("FounderKind"), 2), new Column(Say("Count")) { Width = 22, Align = Align.Right });
        int all = sheet.Founders.Sum(one => one.Count), nonState = sheet.Founders.Where(one => one.IsNonState).Sum(one => one.Count);
        book.Table(form, sheet.Founders.Select(one => new TableRow(one.Name, one.Kind, Number(one.Count)))
            .Append(Sum(Say("FoundersTotal"), "", Number(all))).Append(Sum(Say("FoundersNonState"), "", Number(nonState))));
    }

    private void Income(PrintedDocument book, IncomeTable income)
    {
        book.Paragraph(texts["Applications.Answer.IncomeOf", income.Year, income.Currency], ParagraphStyle.Note);
        var form = new TableForm(new Column(Say("Source"), 3) { HeadsRow = true }, new Column(Say("Class"), 2), new Column(Say("Amount")) { Width = 36, Align = Align.Right });
        book.Table(form, income.Lines.Select(line => new TableRow(line.Source, line.Class, Number(line.Amount)))
            .Append(Sum(texts["Applications.Answer.IncomeTotal"], "", Number(income.Share.Total)))
            .Append(Sum(texts["Applications.Answer.IncomeIndependent"], Percent(income.Share), Number(income.Share.Independent))));
    }

    private static TableRow Sum(string label, string middle, string number) =>
        new(new Text().Add(label, Strong), new Text().Add(middle, Strong), new Text().Add(number, Strong));

    private string Percent(IncomeShare share) => share.Total == 0 ? "" : Numbers.Percent(share.Independent / share.Total, Cultures.Of(texts.Language));

    private string Number(decimal number) => Amounts.In(number, texts.Language);

    private string Say(string key) => texts["Applications.Print." + key];
}
