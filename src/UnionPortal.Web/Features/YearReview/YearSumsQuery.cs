using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>What the sums of a year rest on: every change of a report raises its version, and none is ever taken away.</summary>
public sealed record ReportsMark(int SmallestGroup, int Reports, long Versions);

/// <summary>
/// Sums up the last submitted version of every report of a year, from the totals that were set with the submission. The figures are read
/// and added here: SQLite keeps amounts as text and would call back for each of them.
/// </summary>
public sealed class YearSumsQuery(PortalDb db, StandingQuery standings, CharterBook charter)
{
    public async Task<YearSums> OfAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        List<ReportFigures> told = await Arrived(period.Id).Select(one => one.Reported).ToListAsync(ct);
        List<MoneySum> money = [.. told.GroupBy(one => one.Currency, StringComparer.Ordinal).Select(same => MoneyOf(same.Key, [.. same]))];
        var heads = new Dictionary<Measure, Figure>
        {
            [Measure.Beneficiaries] = Sum(told, one => one.Beneficiaries), [Measure.Programmes] = Sum(told, one => one.Programmes), [Measure.Employees] = Sum(told, one => one.Employees),
            [Measure.Volunteers] = Sum(told, one => one.Volunteers), [Measure.VolunteerHours] = Sum(told, one => one.VolunteerHours),
        };
        return new YearSums(period.Id, period.Year, period.DueOn, period.ClosedOn, await CoverageAsync(period, told.Count, today, ct), heads, [.. money.OrderByDescending(one => one.Reports).ThenBy(one => one.Currency, StringComparer.Ordinal)])
        {
            Tables = await TablesAsync(period.Id, charter.TermsOn(today).Report, ct),
        };
    }

    /// <summary>The same sums where no report has changed since, but the register may have: who owes one is counted anew.</summary>
    public async Task<YearSums> CoveredAsync(YearSums sums, ReportingPeriod period, DateOnly today, CancellationToken ct) =>
        sums with { Coverage = await CoverageAsync(period, sums.Coverage.Reported, today, ct) };

    public async Task<ReportsMark> MarkAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        IQueryable<AnnualReport> reports = db.AnnualReports.Where(one => one.PeriodId == period.Id);
        return new ReportsMark(charter.TermsOn(today).Report.SmallestGroup, await reports.CountAsync(ct), await reports.SumAsync(one => (long)one.Version, ct));
    }

    private static MoneySum MoneyOf(string currency, List<ReportFigures> told) => new(currency, told.Count, new Dictionary<Measure, Figure>
    {
        [Measure.Income] = Sum(told, one => one.Income), [Measure.Independent] = Sum(told, one => one.IndependentIncome),
        [Measure.State] = Sum(told, one => one.StateIncome), [Measure.Spending] = Sum(told, one => one.Spending),
    }, told.Count(one => one.Income > one.IndependentIncome));

    private static Figure Sum(List<ReportFigures> told, Func<ReportFigures, decimal> figure) => new(told.Sum(figure), told.Count(one => figure(one) > 0));

    private IQueryable<AnnualReport> Arrived(int periodId) => db.AnnualReports.AsNoTracking().Where(one => one.PeriodId == periodId && one.ArrivedOn != null);

    /// <summary>Who owed the report of a closed year is reckoned on the day it was closed.</summary>
    private async Task<Coverage> CoverageAsync(ReportingPeriod period, int arrived, DateOnly today, CancellationToken ct)
    {
        DateOnly day = period.ClosedOn < today ? period.ClosedOn.Value : today, after = new(period.Year + 1, 1, 1);
        int inTime = await Arrived(period.Id).CountAsync(one => one.ArrivedOn <= period.DueOn
            || db.ReportExtensions.Any(more => more.PeriodId == period.Id && more.OrganisationId == one.OrganisationId && more.GrantedUntil >= one.ArrivedOn), ct);
        int missing = await standings.MembersStanding(day).CountAsync(one => one.AdmittedOn < after
            && !db.AnnualReports.Any(report => report.PeriodId == period.Id && report.OrganisationId == one.OrganisationId && report.ArrivedOn != null), ct);
        int accepted = await Arrived(period.Id).CountAsync(one => one.State == ReportState.Accepted, ct);
        return new Coverage(inTime, arrived - inTime, missing) { Accepted = accepted };
    }

    private async Task<Dictionary<SumTable, IReadOnlyList<SumCell>>> TablesAsync(int periodId, ReportTerms terms, CancellationToken ct)
    {
        Dictionary<SumTable, IReadOnlyList<SumCell>> tables = [];
        foreach (SumTable table in Enum.GetValues<SumTable>()) tables[table] = await CellsAsync(Keyed(periodId, table), terms, ct);
        return tables;
    }

    /// <summary>The parts of a year under the key a table sums them by.</summary>
    public IQueryable<KeyedPart> Keyed(int periodId, SumTable table)
    {
        ReportedKind kind = table is SumTable.BeneficiariesByRegion or SumTable.BeneficiariesByGroup ? ReportedKind.Beneficiaries : ReportedKind.Programmes;
        IQueryable<ReportedPart> parts = db.ReportedParts.AsNoTracking().Where(one => one.PeriodId == periodId && one.Kind == kind);
        return table is SumTable.BeneficiariesByRegion or SumTable.ProgrammesByRegion
            ? parts.Select(one => new KeyedPart { Key = one.Region, ReportId = one.ReportId, Number = one.Number })
            : parts.Select(one => new KeyedPart { Key = one.Group, ReportId = one.ReportId, Number = one.Number });
    }

    private static async Task<IReadOnlyList<SumCell>> CellsAsync(IQueryable<KeyedPart> parts, ReportTerms terms, CancellationToken ct)
    {
        var sums = await parts.GroupBy(one => one.Key).Select(same => new { same.Key, Number = same.Sum(one => one.Number), Reports = same.Select(one => one.ReportId).Distinct().Count() }).ToListAsync(ct);
        string[] small = [.. sums.Where(one => one.Reports < terms.SmallestGroup).Select(one => one.Key)];
        ILookup<string, int> behind = small.Length == 0 ? Enumerable.Empty<KeyedPart>().ToLookup(one => one.Key, one => one.ReportId)
            : (await parts.Where(one => EF.Parameter(small).Contains(one.Key)).ToListAsync(ct)).ToLookup(one => one.Key, one => one.ReportId);
        return [.. sums.OrderByDescending(one => one.Number).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => new SumCell(one.Key, one.Number, one.Reports, [.. behind[one.Key].Distinct()]))];
    }
}

/// <summary>A part of a report under the key a table sums it by.</summary>
public sealed class KeyedPart
{
    public string Key { get; init; } = "";

    public int ReportId { get; init; }

    public long Number { get; init; }
}
