using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Review;

/// <summary>A submitted report before the office: what it says, last year's figures, and the boxes for what is asked for.</summary>
public sealed record ReviewPage(ReportSheet Sheet, ShareLine Share, ReturnReportForm Form)
{
    public IReadOnlyList<FigureLine> Figures { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Why it cannot be decided on just now.</summary>
    public IReadOnlyList<Objection> Against { get; init; } = [];

    public bool HasEarlier { get; init; }
}

/// <summary>A figure others reckon with, this year and last.</summary>
public sealed record FigureLine(string Label, decimal Now, decimal? Before);

/// <summary>Reads a report for its review.</summary>
public sealed class ReviewQuery(ReportQuery reports, ReportSheetQuery sheets, ReportChoicesQuery choices, Texts texts)
{
    public async Task<ReviewPage?> PageAsync(int id, ReturnReportForm? form, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.ReviewReport, ct) is not { LastSubmitted: { } version } report) return null;
        ReportSheet sheet = sheets.Of(report, version, Cultures.Current);
        Dictionary<string, string> asked = form?.Asked ?? [];
        var boxes = new ReturnReportForm
        {
            Version = report.Version, Comments = [.. ReportCatalogue.Parts.Select(part => new SectionComment { Section = part.Key, Text = asked.GetValueOrDefault(part.Key) })],
        };
        return new ReviewPage(sheet, new ShareLine(sheet.Share, choices.IndependentShare, sheet.Currency), boxes)
        {
            Figures = FiguresOf(version.Figures, (await reports.LastYearAsync(report.OrganisationId, report.Period.Year, ct))?.Figures),
            Against = ReportRules.ObjectionsToReviewing(report), HasEarlier = version.Number > 1,
        };
    }

    private IReadOnlyList<FigureLine> FiguresOf(ReportFigures now, ReportFigures? before)
    {
        FigureLine Line(string key, Func<ReportFigures, decimal> figure) => new(texts["Reports.Figure." + key], figure(now), before is null ? null : figure(before));
        return
        [
            Line("Income", one => one.Income), Line("Independent", one => one.IndependentIncome), Line("Spending", one => one.Spending), Line("Programmes", one => one.Programmes),
            Line("Beneficiaries", one => one.Beneficiaries), Line("Employees", one => one.Employees), Line("Volunteers", one => one.Volunteers),
        ];
    }
}
