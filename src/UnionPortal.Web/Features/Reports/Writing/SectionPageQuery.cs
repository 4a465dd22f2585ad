using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>Sets out the page of one section: questions with last year beside them, sums, the own independent share.</summary>
public sealed class SectionPageQuery(ReportQuery reports, ReportChoicesQuery choices, ReportSheetQuery sheets, Texts texts)
{
    /// <summary>The page with what is stored, or with what was typed.</summary>
    public async Task<SectionPage> PageAsync(AnnualReport report, ReportPart part, SectionForm? typed, ReportAnswers? read, CancellationToken ct)
    {
        ReportVersion version = report.Current;
        ReportSection section = version.Section(part.Key)!;
        ReportAnswers before = await reports.LastYearAsync(report.OrganisationId, report.Period.Year, part.Key, ct), answers = read ?? section.Answers;
        string currency = version.AnswersOf(ReportCatalogue.Header)[ReportCatalogue.Currency] ?? "RUB";
        SectionForm form = typed ?? FormOf(part, section);
        Fit(form.Answers, part.Questions.Count);
        form.Rows.ForEach(row => Fit(row.Cells, part.RowQuestions.Count));
        while (part.HasRows && (form.Rows.Count == 0 || !form.Rows[^1].IsEmpty || form.Rows.Count(row => row.IsEmpty) < SectionPage.EmptyRows) && form.Rows.Count < ReportAnswers.MostRows)
            form.Rows.Add(EmptyRow(part));
        return new SectionPage(
            report.Id, part, ReportNames.Of(report.Organisation, texts.Language), report.Period.Year, form,
            [.. part.Questions.Select(question => AskOf(part, question, before[question.Key], currency))], [.. part.RowQuestions.Select(question => AskOf(part, question, null, currency))])
        {
            Token = TokenOf(section), Asked = section.Asked, Across = ReportChecks.AcrossFinished(version, part.Key),
            Share = part.Key == ReportCatalogue.Income && !answers.IsEmpty ? ShareOf(answers, report.Period.Year, currency) : null,
            Sums = SumsOf(part, answers, before, ReportChecks.MoneyIn(version.AnswersOf(ReportCatalogue.Income)), currency),
            Files = part.Key == ReportCatalogue.Assessment ? [.. version.Files.Select(one => new SheetFile(one.FileId, one.FileName, one.AddedOn))] : null,
        };
    }

    /// <summary>The page after a save that came second: what the colleague wrote stands beside what was typed.</summary>
    public SectionPage WithMeanwhile(SectionPage page, ReportSection section) => page with
    {
        Meanwhile = sheets.PartOf(page.Part, section, texts.In(texts.Language)), MeanwhileBy = section.ChangedBy?.NameIn(texts.Language), Token = TokenOf(section),
    };

    public IReadOnlyList<DoubtLine> DoubtsOf(ReportPart part, IEnumerable<DoubtfulFigure> doubts) =>
        [.. doubts.Select(one => new DoubtLine(choices.LabelOf(part, part.Questions.First(question => question.Key == one.Key)), Plain(one.Now), Plain(one.Before)))];

    /// <summary>The mark of a section as it stands.</summary>
    public static string TokenOf(ReportSection section) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{section.Content}\n{section.Finished}")))[..16];

    private AskedQuestion AskOf(ReportPart part, ReportQuestion question, string? before, string currency)
    {
        string label = ReportChoicesQuery.LabelKeyOf(part, question);
        string hint = part.Key == ReportCatalogue.Income ? "Applications.IncomeClass." + choices.IncomeTerms.ClassOf(question.Key) + ".Counts" : label + ".Hint";
        string? note = before is not null && question.IsFigure ? texts["Reports.LastYear", choices.Words(question, before, texts)] : null;
        return new AskedQuestion(
            label, question.Kind, texts.Has(hint) ? hint : null, note, question.Kind == AnswerKind.Money ? currency : "", !question.Required && !question.IsFigure, [.. choices.Of(question)]);
    }

    private ShareLine ShareOf(ReportAnswers answers, int year, string currency) =>
        new(IncomeShare.Of(new IncomeStatement(year, currency, ReportFigures.LinesOf(answers)), choices.IncomeTerms), choices.IndependentShare, currency);

    private List<SumLine> SumsOf(ReportPart part, ReportAnswers now, ReportAnswers before, decimal income, string currency)
    {
        string? Earlier(decimal sum) => before.IsEmpty ? null : texts["Reports.LastYear", Plain(sum)];
        string Money(decimal sum) => $"{Plain(sum)}\u00a0{currency}";
        return part.Key switch
        {
            ReportCatalogue.Income when !now.IsEmpty => [new(texts["Reports.Sum.Income"], Money(ReportChecks.MoneyIn(now)), Earlier(ReportChecks.MoneyIn(before)))],
            ReportCatalogue.Spending when !now.IsEmpty =>
            [
                new(texts["Reports.Sum.Spending"], Money(ReportChecks.SpendingIn(now)), Earlier(ReportChecks.SpendingIn(before))),
                new(texts["Reports.Sum.Left"], Money(ReportChecks.LeftOf(now, income)), texts["Reports.Sum.Left.How", Plain(now.Number(ReportCatalogue.BalanceStart) ?? 0), Plain(income), Plain(ReportChecks.SpendingIn(now))]),
            ],
            ReportCatalogue.Programmes when now.Rows.Count > 0 => [new(texts["Reports.Sum.Budgets"], Money(now.Sum(ReportCatalogue.Budget)), Earlier(before.Sum(ReportCatalogue.Budget)))],
            ReportCatalogue.Beneficiaries when now.Rows.Count > 0 => [new(texts["Reports.Sum.Persons"], Plain(now.Sum(ReportCatalogue.Persons)), Earlier(before.Sum(ReportCatalogue.Persons)))],
            _ => [],
        };
    }

    private string Plain(decimal number) => Numbers.Amount(number, Cultures.Of(texts.Language));

    public static SectionForm FormOf(ReportPart part, ReportSection section)
    {
        ReportAnswers answers = section.Answers;
        return new SectionForm
        {
            None = answers.None, Finished = section.Finished,
            Answers = [.. part.Questions.Select(question => new TypedAnswer { Value = Typed(question, answers[question.Key]) })],
            Rows = [.. answers.Rows.Select(row => new TypedRow { Cells = [.. part.RowQuestions.Select(question => new TypedAnswer { Value = Typed(question, row.GetValueOrDefault(question.Key)) })] })],
        };
    }

    /// <summary>One box for each question, whatever was sent.</summary>
    private static void Fit(List<TypedAnswer> typed, int questions)
    {
        if (typed.Count > questions) typed.RemoveRange(questions, typed.Count - questions);
        while (typed.Count < questions) typed.Add(new TypedAnswer());
    }

    private static TypedRow EmptyRow(ReportPart part) => new() { Cells = [.. part.RowQuestions.Select(_ => new TypedAnswer())] };

    /// <summary>
    /// As people of the page's language would type it; money in groups of three with spaces, which both languages read alike; three decimals
    /// get a fourth, for 91,234 may be read as thousands.
    /// </summary>
    public static string? Typed(ReportQuestion question, string? value)
    {
        if (value is null || !question.IsFigure || !decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal number)) return value;
        if (question.Kind == AnswerKind.Money && decimal.Round(number, 2) == number)
            return number.ToString(decimal.Truncate(number) == number ? "#,0" : "#,0.00", new NumberFormatInfo { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator });
        string typed = number.ToString("0.####", CultureInfo.CurrentCulture);
        return number.Scale == 3 ? typed + "0" : typed;
    }
}
