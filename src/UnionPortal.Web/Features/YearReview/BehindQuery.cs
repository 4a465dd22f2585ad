using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Goes down from a number of the review to the reports it is the sum of.</summary>
public sealed class BehindQuery(PortalDb db, YearSumsQuery sums, YearWordsQuery words, UnionCalendar calendar, Texts texts)
{
    private const int RowsOfPage = 50;

    /// <summary>Reports behind a key figure.</summary>
    public async Task<BehindPage?> OfMeasureAsync(int year, Measure measure, string? currency, int page, HttpRequest request, CancellationToken ct)
    {
        if (await PeriodAsync(year, ct) is not { } period) return null;
        bool money = YearPage.IsMoney(measure);
        IQueryable<AnnualReport> reports = db.AnnualReports.AsNoTracking().Where(one => one.PeriodId == period && one.ArrivedOn != null && (!money || one.Reported.Currency == currency));
        IQueryable<Adding> adding = reports.Select(Adds(measure)).Where(one => (double)one.Adds > 0);
        return await PageAsync(year, texts["YearReview.Measure." + measure], adding, money ? currency ?? "" : "", page, request, ct);
    }

    /// <summary>Reports behind one cell of a table.</summary>
    public async Task<BehindPage?> OfCellAsync(int year, SumTable table, string key, int page, HttpRequest request, CancellationToken ct)
    {
        if (await PeriodAsync(year, ct) is not { } period) return null;
        IQueryable<Adding> adding = sums.Keyed(period, table).Where(one => one.Key == key).GroupBy(one => one.ReportId).Select(same => new Adding { ReportId = same.Key, Adds = same.Sum(one => one.Number) });
        return await PageAsync(year, $"{texts["YearReview.Table." + table]}: {words.NameOf(table, key)}", adding, "", page, request, ct) with { CountsOrganisations = table == SumTable.ScoresByBand };
    }

    /// <summary>Who reported in time, late, or not at all.</summary>
    public async Task<BehindPage?> OfCoverageAsync(int year, CoveragePart part, int page, HttpRequest request, CancellationToken ct)
    {
        if (await db.ReportingPeriods.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, ct) is not { } period) return null;
        string title = texts["YearReview.Coverage." + part];
        if (part != CoveragePart.Missing)
            return await PageAsync(year, title, (part == CoveragePart.InTime ? sums.InTime(period) : sums.Late(period)).Select(one => new Adding { ReportId = one.Id, Adds = 1 }), "", page, request, ct) with { CountsOrganisations = true };
        IQueryable<Member> missing = sums.Missing(period, calendar.Today);
        int count = await missing.CountAsync(ct);
        Pager pager = Pager.Of(request, page, RowsOfPage, count);
        List<Member> shown = await missing.Include(one => one.Organisation.Names).OrderBy(one => one.Organisation.Id).Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage).ToListAsync(ct);
        return new BehindPage(year, title, count, count, shown.ConvertAll(one => new ReportBehind(null, "", NamesOf.Organisation(one.Organisation, texts.Language), 1, "")), pager, "") { CountsOrganisations = true };
    }

    private async Task<BehindPage> PageAsync(int year, string title, IQueryable<Adding> adding, string currency, int page, HttpRequest request, CancellationToken ct)
    {
        int count = await adding.CountAsync(ct);
        decimal total = await adding.SumAsync(one => one.Adds, ct);
        Pager pager = Pager.Of(request, page, RowsOfPage, count);
        // As double: the provider orders decimals by parsing them in the reader's culture, and ends the process where that fails.
        List<Adding> shown = await adding.OrderByDescending(one => (double)one.Adds).ThenBy(one => one.ReportId).Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage).ToListAsync(ct);
        int[] ids = [.. shown.Select(one => one.ReportId)];
        Dictionary<int, AnnualReport> reports = await db.AnnualReports.AsNoTracking().Include(one => one.Organisation.Names).Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        return new BehindPage(year, title, count, total, shown.ConvertAll(one => RowOf(one, reports[one.ReportId].Organisation, reports[one.ReportId].Number, currency)), pager, currency);
    }

    private ReportBehind RowOf(Adding adding, Organisation organisation, string? number, string currency) =>
        new(adding.ReportId, number ?? "", NamesOf.Organisation(organisation, texts.Language), adding.Adds, currency);

    private Task<int?> PeriodAsync(int year, CancellationToken ct) => db.ReportingPeriods.Where(one => one.Year == year).Select(one => (int?)one.Id).SingleOrDefaultAsync(ct);

    private static Expression<Func<AnnualReport, Adding>> Adds(Measure measure) => measure switch
    {
        Measure.Beneficiaries => one => new Adding { ReportId = one.Id, Adds = one.Reported.Beneficiaries },
        Measure.Programmes => one => new Adding { ReportId = one.Id, Adds = one.Reported.Programmes },
        Measure.Employees => one => new Adding { ReportId = one.Id, Adds = one.Reported.Employees },
        Measure.Volunteers => one => new Adding { ReportId = one.Id, Adds = one.Reported.Volunteers },
        Measure.VolunteerHours => one => new Adding { ReportId = one.Id, Adds = one.Reported.VolunteerHours },
        Measure.Income => one => new Adding { ReportId = one.Id, Adds = one.Reported.Income },
        Measure.Independent => one => new Adding { ReportId = one.Id, Adds = one.Reported.IndependentIncome },
        Measure.State => one => new Adding { ReportId = one.Id, Adds = one.Reported.StateIncome },
        _ => one => new Adding { ReportId = one.Id, Adds = one.Reported.Spending },
    };

    /// <summary>What one report adds to a number.</summary>
    private sealed class Adding
    {
        public int ReportId { get; init; }

        public decimal Adds { get; init; }
    }
}
