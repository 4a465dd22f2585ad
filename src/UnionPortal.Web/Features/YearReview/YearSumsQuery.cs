using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
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
    /// <summary>A hundred points as scores are kept, and how many bands they are told in.</summary>
    private const int FullScore = 100 * ScoreReckoning.Hundred, Bands = 10, BandWidth = FullScore / Bands;

    private const string BandKeys = "0123456789";

    public async Task<YearSums> OfAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        Coverage coverage = await CoverageAsync(period, today, ct);
        YearSums whole = await OfAsync(period, coverage, false, today, ct);
        return period.IsOpen || coverage.Accepted == coverage.Reported ? whole : whole with { Accepted = await OfAsync(period, coverage, true, today, ct) };
    }

    private async Task<YearSums> OfAsync(ReportingPeriod period, Coverage coverage, bool accepted, DateOnly today, CancellationToken ct)
    {
        List<ReportFigures> told = await Arrived(period.Id).Where(one => !accepted || one.State == ReportState.Accepted).Select(one => one.Reported).ToListAsync(ct);
        List<MoneySum> money = [.. told.GroupBy(one => one.Currency, StringComparer.Ordinal).Select(same => MoneyOf(same.Key, [.. same]))];
        var heads = new Dictionary<Measure, Figure>
        {
            [Measure.Beneficiaries] = Sum(told, one => one.Beneficiaries), [Measure.Programmes] = Sum(told, one => one.Programmes), [Measure.Employees] = Sum(told, one => one.Employees),
            [Measure.Volunteers] = Sum(told, one => one.Volunteers), [Measure.VolunteerHours] = Sum(told, one => one.VolunteerHours),
        };
        return new YearSums(period.Id, period.Year, period.DueOn, period.ClosedOn, coverage, heads, [.. money.OrderByDescending(one => one.Reports).ThenBy(one => one.Currency, StringComparer.Ordinal)])
        {
            Tables = await TablesAsync(period.Id, accepted, charter.TermsOn(today).Report, ct),
        };
    }

    /// <summary>The same sums where no report has changed since, but the register may have: who owes one is counted anew.</summary>
    public async Task<YearSums> CoveredAsync(YearSums sums, ReportingPeriod period, DateOnly today, CancellationToken ct) =>
        sums with { Coverage = await CoverageAsync(period, today, ct) };

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

    /// <summary>Reports that arrived by the day, or by a later one that was granted.</summary>
    public IQueryable<AnnualReport> InTime(ReportingPeriod period) => Arrived(period.Id).Where(one => one.ArrivedOn <= period.DueOn
        || db.ReportExtensions.Any(more => more.PeriodId == period.Id && more.OrganisationId == one.OrganisationId && more.GrantedUntil >= one.ArrivedOn));

    public IQueryable<AnnualReport> Late(ReportingPeriod period) => Arrived(period.Id).Where(one => one.ArrivedOn > period.DueOn
        && !db.ReportExtensions.Any(more => more.PeriodId == period.Id && more.OrganisationId == one.OrganisationId && more.GrantedUntil >= one.ArrivedOn));

    /// <summary>Members who owed the report and sent none; of a closed year as on the day it was closed.</summary>
    public IQueryable<Member> Missing(ReportingPeriod period, DateOnly today)
    {
        DateOnly day = period.ClosedOn < today ? period.ClosedOn.Value : today, after = new(period.Year + 1, 1, 1);
        return standings.MembersStanding(day).Where(one => one.AdmittedOn < after
            && !db.AnnualReports.Any(report => report.PeriodId == period.Id && report.OrganisationId == one.OrganisationId && report.ArrivedOn != null));
    }

    private async Task<Coverage> CoverageAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        int arrived = await Arrived(period.Id).CountAsync(ct), inTime = await InTime(period).CountAsync(ct), missing = await Missing(period, today).CountAsync(ct);
        int accepted = await Arrived(period.Id).CountAsync(one => one.State == ReportState.Accepted, ct);
        return new Coverage(inTime, arrived - inTime, missing) { Accepted = accepted };
    }

    private async Task<Dictionary<SumTable, IReadOnlyList<SumCell>>> TablesAsync(int periodId, bool accepted, ReportTerms terms, CancellationToken ct)
    {
        Dictionary<SumTable, IReadOnlyList<SumCell>> tables = [];
        foreach (SumTable table in Enum.GetValues<SumTable>().Where(one => one != SumTable.ScoresByBand))
            tables[table] = await CellsAsync(Keyed(periodId, table).Where(one => !accepted || db.AnnualReports.Any(report => report.Id == one.ReportId && report.State == ReportState.Accepted)), terms, ct);
        return tables;
    }

    /// <summary>The results of a year's valuation, every band from the lowest to the highest.</summary>
    public async Task<YearScores> ScoresAsync(int periodId, DateOnly today, CancellationToken ct)
    {
        Dictionary<string, SumCell> cells = (await CellsAsync(Keyed(periodId, SumTable.ScoresByBand), charter.TermsOn(today).Report, ct)).ToDictionary(one => one.Key);
        if (cells.Count == 0) return YearScores.None;
        int valued = cells.Values.Sum(one => one.Organisations);
        long points = await Concluded(periodId).SumAsync(one => (long)one.Score!.Value, ct);
        return new YearScores([.. BandKeys.Select(char.ToString).Select(key => cells.GetValueOrDefault(key) ?? new SumCell(key, 0, 0, []))], valued, ScoreReckoning.Round(points, valued));
    }

    private IQueryable<Valuation> Concluded(int periodId) => db.Valuations.AsNoTracking().Where(one => one.Report.PeriodId == periodId && one.Score != null);

    /// <summary>The parts of a year under the key a table sums them by.</summary>
    public IQueryable<KeyedPart> Keyed(int periodId, SumTable table)
    {
        if (table == SumTable.ScoresByBand)
            return Concluded(periodId).Select(one => new KeyedPart { Key = BandKeys.Substring(one.Score!.Value >= FullScore ? Bands - 1 : one.Score.Value / BandWidth, 1), ReportId = one.ReportId, Number = 1 });
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
