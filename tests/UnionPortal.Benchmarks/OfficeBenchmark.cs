using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Candidacies.EligibilityRuns;
using UnionPortal.Web.Features.Members;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>The yearly run of the passport over every member, and the office's list under each of its filters, on the same register.</summary>
internal static class OfficeBenchmark
{
    private const int Rounds = 20, WarmUp = 3;

    private static readonly string[] Questions =
    [
        "", "page=40", "page=99999", "standing=Good", "standing=Suspended", "standing=Candidate", "standing=UnderReview", "standing=Partner", "standing=Departed",
        "region=TA", "region=TA&standing=Good", "year=2020", "mark=Leaving", "mark=Worsened", "mark=NoFigures", "mark=NoFigures&region=TA",
        "q=надежный", "q=дом 4711", "q=4711", "q=1157700047110", "sort=Latest", "sort=Name", "sort=Name&page=300", "q=фонд&sort=Name&standing=Good&year=2021",
    ];

    public static async Task PassportAsync(int size)
    {
        string folder = Office.NewFolder(size);
        await using (WebApplication office = await FilledAsync(folder, size)) await RunTwiceAsync(office, size);
        Directory.Delete(folder, recursive: true);
    }

    public static async Task ListAsync(int size)
    {
        string folder = Office.NewFolder(size);
        await using (WebApplication office = await FilledAsync(folder, size))
        {
            await RunTwiceAsync(office, size);
            await AskAsync(office, size);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<WebApplication> FilledAsync(string folder, int size)
    {
        await Office.FillAsync(folder, size);
        WebApplication office = Office.Open(folder);
        await SampleFigures.FillAsync(office.Services);
        return office;
    }

    private static async Task RunTwiceAsync(WebApplication office, int size)
    {
        int year = office.Services.GetRequiredService<UnionCalendar>().Today.Year - 1;
        Table table = new($"Yearly run of the passport, {size} numbers of the register");
        string bar = size > 50_000 ? "≤ 60" : "–";
        (double first, double worked) = await RunAsync(office, new EligibilityRun { Year = year });
        table.Figure("every member reviewed", first, string.Create(CultureInfo.InvariantCulture, $"s, {worked:0.0} s of processor"), bar);
        (double again, worked) = await RunAsync(office, null);
        table.Figure("run again, nothing new", again, string.Create(CultureInfo.InvariantCulture, $"s, {worked:0.0} s of processor"), bar);
        table.Print();
    }

    /// <summary>Seconds by the clock, and seconds of processor: on a busy machine only these can be compared.</summary>
    private static async Task<(double Clock, double Processor)> RunAsync(WebApplication office, EligibilityRun? begun)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (begun is not null)
        {
            db.Add(begun);
            await db.SaveChangesAsync();
        }

        EligibilityRun run = begun ?? db.EligibilityRuns.First();
        db.ChangeTracker.Clear();
        var watch = Stopwatch.StartNew();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        await scope.ServiceProvider.GetRequiredService<EligibilityReviewService>().ReviewAllAsync(run, Actor.Portal, null, CancellationToken.None);
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static async Task AskAsync(WebApplication office, int size)
    {
        Table table = new($"The office's list, {size} numbers of the register, p95 of {Rounds} asked one after the other");
        foreach (string question in Questions)
        {
            List<double> times = [];
            int found = 0;
            TimeSpan before = Environment.CpuUsage.TotalTime;
            for (int round = -WarmUp; round < Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                found = await AskAsync(office, question);
                if (round >= 0) times.Add(watch.Elapsed.TotalMilliseconds);
            }

            double worked = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / (Rounds + WarmUp);
            times.Sort();
            table.Figure(question.Length == 0 ? "(no filter)" : question, times[(int)(Rounds * 0.95) - 1], string.Create(CultureInfo.InvariantCulture, $"ms, {worked:0} ms of processor each, {found} found"), "≤ 150");
        }

        table.Print();
    }

    private static async Task<int> AskAsync(WebApplication office, string question)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        var context = new DefaultHttpContext();
        context.Request.Query = new QueryCollection(question.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => new StringValues(pair[1])));
        MemberListPage page = await scope.ServiceProvider.GetRequiredService<MemberListQuery>().PageAsync(MemberListFilter.Of(context.Request.Query), context.Request, CancellationToken.None);
        return page.Total;
    }
}
