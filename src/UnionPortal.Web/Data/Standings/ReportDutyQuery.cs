using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Data.Standings;

/// <summary>What a member owes for a year, read without the report itself.</summary>
public sealed record ReportLine(int OrganisationId, int Number, ReportDuty Duty, int? ReportId, ReportState? State);

/// <summary>Who owes a report of the open years, by which day, and what arrived.</summary>
public sealed class ReportDutyQuery(PortalDb db, StandingQuery standings)
{
    /// <summary>The years in which reports are taken, the earliest first.</summary>
    public Task<List<ReportingPeriod>> OpenAsync(CancellationToken ct) =>
        db.ReportingPeriods.AsNoTracking().Where(one => one.ClosedOn == null).OrderBy(one => one.Year).ToListAsync(ct);

    /// <summary>Everybody who owes the report of a year on a day, by number.</summary>
    public async Task<List<ReportLine>> OfPeriodAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        var granted = (await db.ReportExtensions.AsNoTracking().Where(one => one.PeriodId == period.Id && one.GrantedUntil != null)
            .Select(one => new { one.OrganisationId, one.GrantedUntil }).ToListAsync(ct)).ToLookup(one => one.OrganisationId, one => one.GrantedUntil);
        var reports = (await db.AnnualReports.AsNoTracking().Where(one => one.PeriodId == period.Id)
            .Select(one => new { one.OrganisationId, one.Id, one.State, one.ArrivedOn }).ToListAsync(ct)).ToDictionary(one => one.OrganisationId);
        var members = await OwingFrom(standings.MembersStanding(today), period.Year).Select(one => new { one.OrganisationId, one.Number.Value }).OrderBy(one => one.Value).ToListAsync(ct);
        return members.ConvertAll(one =>
        {
            var report = reports.GetValueOrDefault(one.OrganisationId);
            return new ReportLine(one.OrganisationId, one.Value, ReportDuty.Of(period, granted[one.OrganisationId].Max(), report?.ArrivedOn), report?.Id, report?.State);
        });
    }

    /// <summary>What some organisations owe for the open years; those that are no members owe nothing.</summary>
    public async Task<ILookup<int, ReportLine>> OfManyAsync(IReadOnlyCollection<int> organisations, DateOnly today, CancellationToken ct)
    {
        List<ReportLine> lines = [];
        int[] ids = [.. organisations];
        foreach (ReportingPeriod period in await OpenAsync(ct))
        {
            var owing = await OwingFrom(standings.MembersStanding(today), period.Year).Where(one => EF.Parameter(ids).Contains(one.OrganisationId)).Select(one => new
            {
                one.OrganisationId, one.Number.Value,
                Granted = db.ReportExtensions.Where(more => more.PeriodId == period.Id && more.OrganisationId == one.OrganisationId).Max(more => more.GrantedUntil),
                Report = db.AnnualReports.Where(report => report.PeriodId == period.Id && report.OrganisationId == one.OrganisationId)
                    .Select(report => new { report.Id, report.State, report.ArrivedOn }).FirstOrDefault(),
            }).ToListAsync(ct);
            lines.AddRange(owing.Select(one => new ReportLine(one.OrganisationId, one.Value, ReportDuty.Of(period, one.Granted, one.Report?.ArrivedOn), one.Report?.Id, one.Report?.State)));
        }
        return lines.ToLookup(one => one.OrganisationId);
    }

    private static IQueryable<Member> OwingFrom(IQueryable<Member> members, int year)
    {
        DateOnly after = new(year + 1, 1, 1);
        return members.Where(one => one.AdmittedOn < after);
    }
}
