using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.YearReview;
using UnionPortal.Web.Security;

namespace UnionPortal.Benchmarks;

/// <summary>The yearly review over a register and ten years of reports: the first opening, the next, and the one after an act.</summary>
internal static class ReviewBenchmark
{
    private const int Years = 10, FirstYear = 2016, Rounds = 5;

    private static readonly string[] Fill =
    [
        """
        INSERT INTO AnnualReports (PeriodId, OrganisationId, Number, State, StartedOn, ArrivedOn, WantsSecondSignature, Version,
          Reported_Currency, Reported_Income, Reported_IndependentIncome, Reported_StateIncome, Reported_Spending, Reported_Programmes, Reported_Beneficiaries, Reported_Employees, Reported_Volunteers, Reported_VolunteerHours)
        SELECT p.Id, o.Id, p.Year || '/' || o.Id, 'Accepted', p.OpenedOn, CASE WHEN o.Id % 9 = 0 THEN date(p.DueOn, '+5 days') ELSE p.DueOn END, 0, 1,
          'RUB', CAST(o.Id % 977 * 1000 + 1 AS TEXT), CAST(o.Id % 977 * 800 AS TEXT), CAST(o.Id % 977 * 100 AS TEXT), CAST(o.Id % 977 * 900 AS TEXT), 2, o.Id % 400 + 1, o.Id % 20, o.Id % 60, o.Id % 60 * 25
        FROM ReportingPeriods p CROSS JOIN Organisations o WHERE (o.Id + p.Year) % 20 <> 0
        """,
        """
        INSERT INTO ReportedParts (ReportId, PeriodId, Kind, Region, "Group", Number)
        SELECT r.Id, r.PeriodId, k.Kind, COALESCE(o.RegionKey, ''), k.Word || ((r.OrganisationId + k.More) % 7), r.OrganisationId % 200 + 1
        FROM AnnualReports r JOIN Organisations o ON o.Id = r.OrganisationId
        CROSS JOIN (SELECT 'Beneficiaries' AS Kind, 'group' AS Word, 0 AS More UNION ALL SELECT 'Beneficiaries', 'group', 3 UNION ALL SELECT 'Programmes', 'field', 0 UNION ALL SELECT 'Programmes', 'field', 2) k
        """,
        "ANALYZE",
    ];

    public static async Task RunAsync(int size)
    {
        string folder = Office.NewFolder(size);
        try
        {
            await Office.FillAsync(folder, size);
            await using WebApplication office = Office.Open(folder);
            await FillAsync(office);
            await MeasureAsync(office, size);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(WebApplication office)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        await using var connection = new SqliteConnection(scope.ServiceProvider.GetRequiredService<PortalDb>().Database.GetConnectionString());
        await connection.OpenAsync();
        for (int year = FirstYear; year < FirstYear + Years; year++)
            await RunAsync(connection, string.Create(CultureInfo.InvariantCulture,
                $"INSERT INTO ReportingPeriods (Year, OpenedOn, DueOn, ClosedOn, Version) VALUES ({year}, '{year + 1}-01-15', '{year + 1}-04-15', {(year == FirstYear + Years - 1 ? "NULL" : $"'{year + 1}-07-01'")}, 1)"));
        foreach (string statement in Fill) await RunAsync(connection, statement);
    }

    private static async Task RunAsync(SqliteConnection connection, string statement)
    {
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task MeasureAsync(WebApplication office, int size)
    {
        string bar = size > 50_000 ? "≤ 1000" : "≤ 200";
        int year = FirstYear + Years - 1;
        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Yearly review, {size} organisations × {Years} years"));
        table.Figure("first opening after a start", await OpenAsync(office, year), "ms", "–");
        table.Figure("opened again", await WorstAsync(() => OpenAsync(office, year)), "ms", bar);
        table.Figure("after an act on the register", await WorstAsync(async () =>
        {
            await ActAsync(office);
            return await OpenAsync(office, year);
        }), "ms", bar);
        table.Figure("after a report has changed", await WorstAsync(async () =>
        {
            await SubmitAsync(office);
            return await OpenAsync(office, year);
        }), "ms", bar);
        table.Print();
    }

    private static async Task<double> WorstAsync(Func<Task<double>> measure)
    {
        double worst = 0;
        for (int round = 0; round < Rounds; round++) worst = Math.Max(worst, await measure());
        return worst;
    }

    private static async Task<double> OpenAsync(WebApplication office, int year)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        var pages = scope.ServiceProvider.GetRequiredService<YearReviewQuery>();
        long started = Stopwatch.GetTimestamp();
        YearPage page = await pages.PageAsync(year, null, CancellationToken.None) ?? throw new InvalidOperationException("There is no such year.");
        if (page.Years.Count != Years) throw new InvalidOperationException("Years are missing.");
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task SubmitAsync(WebApplication office)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.Touch(await db.AnnualReports.FirstAsync(one => one.Period.ClosedOn == null));
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.SubmitReport, "Sample");
        await db.SaveChangesAsync();
    }

    private static async Task ActAsync(WebApplication office)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
        await scope.ServiceProvider.GetRequiredService<PortalDb>().SaveChangesAsync();
    }
}
