using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Submission;

/// <summary>A printed copy.</summary>
public sealed record PrintedReport(byte[] Content, string FileName);

/// <summary>Reads versions of a report as their authors, and those who judge them, may see them.</summary>
public sealed class VersionQuery(ReportQuery reports, ReportSheetQuery sheets, Texts texts)
{
    public async Task<AnswersPage?> AnswersAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        return new AnswersPage(sheets.Of(report, report.Current, Cultures.Current), ReportRules.ObjectionsToFinishing(report), new SubmitReportForm())
        {
            WaitsForSecond = report.Current.SignedBy is not null, SignedByReader = report.Current.SignedBy is { } first && first.Id == actor.PersonId,
        };
    }

    public async Task<SubmittedPage?> SubmittedAsync(int id, Actor actor, CancellationToken ct) =>
        await reports.FindAsync(id, actor, Act.WriteReport, ct) is { Number: { } number, LastSubmitted: { SubmittedOn: { } on } version } report
            ? new SubmittedPage(id, number, version.Number, on, report.Period.Year) : null;

    /// <summary>A submitted version in words; null where it is not there, or not submitted.</summary>
    public async Task<ReportSheet?> SheetAsync(int id, int number, Actor actor, CancellationToken ct) =>
        await reports.FindAsync(id, actor, Act.ReadReports, ct) is { } report && report.Versions.FirstOrDefault(one => one.Number == number && one.SubmittedOn is not null) is { } version
            ? sheets.Of(report, version, Cultures.Current) : null;

    public async Task<PrintedReport?> PrintAsync(int id, int number, Actor actor, CancellationToken ct)
    {
        if (await SheetAsync(id, number, actor, ct) is not { } sheet) return null;
        using var pdf = new MemoryStream();
        new ReportPdf(texts.In(sheet.Language)).Write(sheet, pdf);
        return new PrintedReport(pdf.ToArray(), Invariant($"report-{sheet.Number!.Replace('/', '-')}-v{number}.pdf"));
    }
}
