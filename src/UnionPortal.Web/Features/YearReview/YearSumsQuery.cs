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

/// <summary>Sums up the last submitted version of every report of a year, from the totals that were set with the submission.</summary>
public sealed class YearSumsQuery(PortalDb db, StandingQuery standings, CharterBook charter, IServiceScopeFactory scopes)
{
    /// <summary>A hundred points as scores are kept, and how many bands they are told in.</summary>
    private const int FullScore = 100 * ScoreReckoning.Hundred, Bands = 10, BandWidth = FullScore / Bands;

    private const string BandKeys = "0123456789";

    public async Task<YearSums> OfAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        YearSums whole = await OfAsync(period, null, false, today, ct);
        return period.IsOpen || whole.Coverage.Accepted == whole.Coverage.Reported ? whole : whole with { Accepted = await OfAsync(period, whole.Coverage, true, today, ct) };
    }

    private async Task<YearSums> OfAsync(ReportingPeriod period, Coverage? known, bool accepted, DateOnly today, CancellationToken ct)
    {
        Task<Dictionary<SumTable, IReadOnlyList<SumCell>>> tables = Task.Run(() => TablesBesideAsync(period.Id, accepted, today, ct), ct);
        Coverage coverage = known ?? await CoverageAsync(period, today, ct);
        List<YearTotal> totals = await TotalsAsync(Arrived(period.Id).Where(one => !accepted || one.State == ReportState.Accepted), ct);
        var heads = new Dictionary<Measure, Figure>
        {
            [Measure.Beneficiaries] = Sum(totals, one => one.Beneficiaries, one => one.WithBeneficiaries), [Measure.Programmes] = Sum(totals, one => one.Programmes, one => one.WithProgrammes),
            [Measure.Employees] = Sum(totals, one => one.Employees, one => one.WithEmployees), [Measure.Volunteers] = Sum(totals, one => one.Volunteers, one => one.WithVolunteers),
            [Measure.VolunteerHours] = Sum(totals, one => one.VolunteerHours, one => one.WithVolunteerHours),
        };
        IEnumerable<MoneySum> money = totals.OrderByDescending(one => one.Reports).ThenBy(one => one.Currency, StringComparer.Ordinal).Select(one => one.Money());
        return new YearSums(period.Id, period.Year, period.DueOn, period.ClosedOn, coverage, heads, [.. money])
        {
            Tables = await tables,
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

    private static Figure Sum(List<YearTotal> totals, Func<YearTotal, long> number, Func<YearTotal, int> behind) => new(totals.Sum(number), totals.Sum(behind));

    /// <summary>
    /// The totals of each currency, added by the database. SQLite keeps amounts as text and would call back for each of them; as whole
    /// hundredths it adds them itself, exactly, since amounts have two decimals and fewer than fourteen digits before them.
    /// </summary>
    private static Task<List<YearTotal>> TotalsAsync(IQueryable<AnnualReport> reports, CancellationToken ct) => reports.GroupBy(one => one.Reported.Currency).Select(same => new YearTotal
    {
        Currency = same.Key,
        Reports = same.Count(),
        Income = same.Sum(one => (long)Math.Round((double)one.Reported.Income * 100)),
        WithIncome = same.Count(one => (double)one.Reported.Income > 0),
        Independent = same.Sum(one => (long)Math.Round((double)one.Reported.IndependentIncome * 100)),
        WithIndependent = same.Count(one => (double)one.Reported.IndependentIncome > 0),
        State = same.Sum(one => (long)Math.Round((double)one.Reported.StateIncome * 100)),
        WithState = same.Count(one => (double)one.Reported.StateIncome > 0),
        Spending = same.Sum(one => (long)Math.Round((double)one.Reported.Spending * 100)),
        WithSpending = same.Count(one => (double)one.Reported.Spending > 0),
        Dependent = same.Count(one => (double)one.Reported.Income > (double)one.Reported.IndependentIncome),
        Programmes = same.Sum(one => (long)one.Reported.Programmes),
        WithProgrammes = same.Count(one => one.Reported.Programmes > 0),
        Beneficiaries = same.Sum(one => one.Reported.Beneficiaries),
        WithBeneficiaries = same.Count(one => one.Reported.Beneficiaries > 0),
        Employees = same.Sum(one => one.Reported.Employees),
        WithEmployees = same.Count(one => one.Reported.Employees > 0),
        Volunteers = same.Sum(one => one.Reported.Volunteers),
        WithVolunteers = same.Count(one => one.Reported.Volunteers > 0),
        VolunteerHours = same.Sum(one => one.Reported.VolunteerHours),
        WithVolunteerHours = same.Count(one => one.Reported.VolunteerHours > 0),
    }).ToListAsync(ct);

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
        return standings.MembersStanding(day).Where(one => one.AdmittedOn < after && !Arrived(period.Id).Select(report => report.OrganisationId).Contains(one.OrganisationId));
    }

    private async Task<Coverage> CoverageAsync(ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        int arrived = await Arrived(period.Id).CountAsync(ct), inTime = await InTime(period).CountAsync(ct), missing = await Missing(period, today).CountAsync(ct);
        int accepted = await Arrived(period.Id).CountAsync(one => one.State == ReportState.Accepted, ct);
        return new Coverage(inTime, arrived - inTime, missing) { Accepted = accepted };
    }

    /// <summary>The tables take as long as everything else of a year; they are added up beside it, over a connection of their own.</summary>
    private async Task<Dictionary<SumTable, IReadOnlyList<SumCell>>> TablesBesideAsync(int periodId, bool accepted, DateOnly today, CancellationToken ct)
    {
        await using AsyncServiceScope beside = scopes.CreateAsyncScope();
        return await beside.ServiceProvider.GetRequiredService<YearSumsQuery>().TablesAsync(periodId, accepted, charter.TermsOn(today).Report, ct);
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
