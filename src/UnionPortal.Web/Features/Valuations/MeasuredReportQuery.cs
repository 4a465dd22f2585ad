using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>The figures of one member's report, with what members are grouped by.</summary>
public sealed record MeasuredMember(int OrganisationId, int ReportId, string? Region, IReadOnlyList<string> Fields, MeasuredReport Report)
{
    public MemberSize Size => MemberSizes.Of(Report.Figures.Employees);
}

/// <summary>Reads the figures that criteria are computed from, without the answers they came from.</summary>
public sealed class MeasuredReportQuery(PortalDb db)
{
    /// <summary>The last year of which reports have been submitted, by how many members; null before the first.</summary>
    public Task<ReportingPeriod?> LastYearAsync(CancellationToken ct) => db.ReportingPeriods.AsNoTracking()
        .Where(period => db.AnnualReports.Any(report => report.PeriodId == period.Id && report.State == ReportState.Accepted)).OrderByDescending(one => one.Year).FirstOrDefaultAsync(ct);

    /// <summary>Everybody's last submitted figures of a year, by number of the organisation.</summary>
    public async Task<IReadOnlyList<MeasuredMember>> OfYearAsync(ReportingPeriod period, CancellationToken ct)
    {
        Dictionary<int, DateOnly> granted = await GrantedAsync(period, null, ct);
        var reports = await db.AnnualReports.AsNoTracking().Where(one => one.PeriodId == period.Id && one.ArrivedOn != null)
            .Select(one => new { one.Id, one.OrganisationId, Arrived = one.ArrivedOn!.Value, Region = one.Organisation.RegionKey, one.Organisation.Fields }).ToListAsync(ct);
        var versions = await db.Set<ReportVersion>().AsNoTracking()
            .Where(one => one.SubmittedOn != null && db.AnnualReports.Any(report => report.PeriodId == period.Id && report.Id == EF.Property<int>(one, "ReportId")))
            .Select(one => new { ReportId = EF.Property<int>(one, "ReportId"), one.Number, one.Figures }).ToListAsync(ct);
        Dictionary<int, ReportFigures> figures = versions.GroupBy(one => one.ReportId).ToDictionary(one => one.Key, one => one.MaxBy(version => version.Number)!.Figures);
        return [.. reports.Where(one => figures.ContainsKey(one.Id)).OrderBy(one => one.OrganisationId).Select(one => new MeasuredMember(one.OrganisationId, one.Id, one.Region, one.Fields,
            new MeasuredReport(figures[one.Id], DueOn(period, granted, one.OrganisationId).DayNumber - one.Arrived.DayNumber)))];
    }

    /// <summary>Measures reports of a year by the figures in force; with an organisation only that one's.</summary>
    public async Task<Func<AnnualReport, MeasuredReport>> MeasureAsync(ReportingPeriod period, int? organisation, CancellationToken ct)
    {
        Dictionary<int, DateOnly> granted = await GrantedAsync(period, organisation, ct);
        return report => MeasuredReport.Of(report, DueOn(period, granted, report.OrganisationId), report.InForce?.Figures ?? new ReportFigures());
    }

    private async Task<Dictionary<int, DateOnly>> GrantedAsync(ReportingPeriod period, int? organisation, CancellationToken ct) =>
        (await db.ReportExtensions.AsNoTracking().Where(one => one.PeriodId == period.Id && one.GrantedUntil != null && (organisation == null || one.OrganisationId == organisation))
            .Select(one => new { one.OrganisationId, Until = one.GrantedUntil!.Value }).ToListAsync(ct)).GroupBy(one => one.OrganisationId).ToDictionary(one => one.Key, one => one.Max(more => more.Until));

    private static DateOnly DueOn(ReportingPeriod period, Dictionary<int, DateOnly> granted, int organisation) =>
        granted.TryGetValue(organisation, out DateOnly until) && until > period.DueOn ? until : period.DueOn;
}
