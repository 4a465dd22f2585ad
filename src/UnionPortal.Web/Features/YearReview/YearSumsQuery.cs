using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>
/// Sums up the last submitted version of every report of a year in the database, from the totals that were set with the submission.
/// </summary>
public sealed class YearSumsQuery(PortalDb db, StandingQuery standings, CharterBook charter)
{
    public async Task<YearSums> OfAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        var sums = await Arrived(period.Id).GroupBy(one => one.Reported.Currency).Select(same => new
        {
            same.Key, Reports = same.Count(), Income = same.Sum(one => one.Reported.Income), Independent = same.Sum(one => one.Reported.IndependentIncome),
            State = same.Sum(one => one.Reported.StateIncome), Spending = same.Sum(one => one.Reported.Spending),
            WithIncome = same.Count(one => one.Reported.Income > 0), WithIndependent = same.Count(one => one.Reported.IndependentIncome > 0),
            WithState = same.Count(one => one.Reported.StateIncome > 0), WithSpending = same.Count(one => one.Reported.Spending > 0), Dependent = same.Count(one => one.Reported.Income > one.Reported.IndependentIncome),
            Beneficiaries = same.Sum(one => one.Reported.Beneficiaries), Programmes = same.Sum(one => (long)one.Reported.Programmes), Employees = same.Sum(one => one.Reported.Employees),
            Volunteers = same.Sum(one => one.Reported.Volunteers), Hours = same.Sum(one => one.Reported.VolunteerHours),
            WithBeneficiaries = same.Count(one => one.Reported.Beneficiaries > 0), WithProgrammes = same.Count(one => one.Reported.Programmes > 0), WithEmployees = same.Count(one => one.Reported.Employees > 0),
            WithVolunteers = same.Count(one => one.Reported.Volunteers > 0), WithHours = same.Count(one => one.Reported.VolunteerHours > 0),
        }).ToListAsync(ct);
        List<MoneySum> money = sums.ConvertAll(one => new MoneySum(one.Key, one.Reports, new Dictionary<Measure, Figure>
        {
            [Measure.Income] = new(one.Income, one.WithIncome), [Measure.Independent] = new(one.Independent, one.WithIndependent),
            [Measure.State] = new(one.State, one.WithState), [Measure.Spending] = new(one.Spending, one.WithSpending),
        }, one.Dependent));
        var heads = new Dictionary<Measure, Figure>
        {
            [Measure.Beneficiaries] = new(sums.Sum(one => one.Beneficiaries), sums.Sum(one => one.WithBeneficiaries)), [Measure.Programmes] = new(sums.Sum(one => one.Programmes), sums.Sum(one => one.WithProgrammes)),
            [Measure.Employees] = new(sums.Sum(one => one.Employees), sums.Sum(one => one.WithEmployees)), [Measure.Volunteers] = new(sums.Sum(one => one.Volunteers), sums.Sum(one => one.WithVolunteers)),
            [Measure.VolunteerHours] = new(sums.Sum(one => one.Hours), sums.Sum(one => one.WithHours)),
        };
        return new YearSums(period.Id, period.Year, period.DueOn, period.ClosedOn, await CoverageAsync(period, sums.Sum(one => one.Reports), today, ct), heads, [.. money.OrderByDescending(one => one.Reports).ThenBy(one => one.Currency, StringComparer.Ordinal)])
        {
            Tables = await TablesAsync(period.Id, charter.TermsOn(today).Report, ct),
        };
    }

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
