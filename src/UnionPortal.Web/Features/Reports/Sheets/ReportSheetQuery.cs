using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Sheets;

/// <summary>Puts a version of a report into words.</summary>
public sealed class ReportSheetQuery(ReportChoicesQuery choices, UnionIdentity union, Texts texts)
{
    public ReportSheet Of(AnnualReport report, ReportVersion version, string language)
    {
        Texts own = texts.In(language);
        return new ReportSheet(
            report.Id, language, union.NameIn(language), (language == "en" ? report.Organisation.Name.English : null) ?? report.Organisation.Name.Full, report.Period.Year,
            version.Number, version.AnswersOf(ReportCatalogue.Header)[ReportCatalogue.Currency] ?? "RUB",
            [.. ReportCatalogue.Parts.Select(part => PartOf(part, version.Section(part.Key), own))])
        {
            Number = report.Number, State = version.State, SubmittedOn = version.SubmittedOn, SubmittedBy = version.SubmittedBy?.NameIn(language),
            SignedBy = version.SignedBy?.NameIn(language), SignedOn = version.SignedOn, Sha256 = version.Sha256,
            Files = [.. version.Files.Select(one => new SheetFile(one.FileId, one.FileName, one.AddedOn))],
            Share = IncomeShare.Of(ReportFigures.IncomeOf(version, report.Period.Year), choices.IncomeTerms),
            Spending = ReportChecks.SpendingIn(version.AnswersOf(ReportCatalogue.Spending)),
        };
    }

    public SheetPart PartOf(ReportPart part, ReportSection? section, Texts own)
    {
        ReportAnswers answers = section?.Answers ?? ReportAnswers.Empty;
        return new SheetPart(
            part.Key, own["Reports.Part." + part.Key], answers.None, All(part, part.Questions, answers.Values, own), [.. answers.Rows.Select(row => All(part, part.RowQuestions, row, own))])
        {
            Asked = section?.Asked, Comment = section?.Comment, IsOpen = section?.IsOpen == true,
        };
    }

    private List<SheetAnswer> All(ReportPart part, IReadOnlyList<ReportQuestion> questions, SortedDictionary<string, string> values, Texts own) =>
    [
        .. questions.Select(question => new SheetAnswer(
            question.Key, own[ReportChoicesQuery.LabelKeyOf(part, question)],
            values.TryGetValue(question.Key, out string? value) ? choices.Words(question, value, own) : null, question.IsFigure)),
    ];
}
