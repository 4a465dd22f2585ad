using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>
/// The last evening before the day. First as people do it: two hundred at a time open a section, write, save it, pause and submit. Then as
/// no people do it: everybody has the answers open and two hundred requests are under way at any moment.
/// </summary>
internal static class ReportsBenchmark
{
    private const int Writers = 200, Earlier = 400;

    public static async Task RunAsync(int crowd)
    {
        int people = crowd / 2;
        string folder = Office.NewFolder(crowd);
        await Office.FillAsync(folder, ((crowd + people + Earlier) * 25 / 21) + 50);
        List<ReportHand> hands;
        await using (WebApplication office = Office.Open(folder))
        {
            IReadOnlyList<SampleVoter> sample = await BallotSample.VotersAsync(office.Services, crowd + people + Earlier);
            Dictionary<int, int> reports = await DraftsAsync(office.Services, [.. sample.Select(one => one.Organisation)]);
            hands = [.. sample.Select(one => new ReportHand(one, reports[one.Organisation]))];
            await office.Services.GetServices<IHostedService>().OfType<ReminderJob>().Single().RemindAsync(default); // It is evening: what the day reminds of has been written.
        }

        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = Burst.ClientOf(server, Writers);
            await Burst.OfAsync<ReportHand>(server, [.. hands.Take(Earlier)], hand => hand.WriteAsync(client, TimeSpan.Zero, TimeSpan.Zero));
            await Task.Delay(BallotSample.BetweenPolls);
            await PeopleAsync(server, client, [.. hands.Skip(Earlier).Take(people)]);
            await CrowdAsync(server, client, [.. hands.Skip(Earlier + people)]);
        }

        await using (WebApplication office = Office.Open(folder)) await LookAsync(office.Services, hands.Count, people + Earlier);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task PeopleAsync(ServerProcess server, HttpClient client, List<ReportHand> hands)
    {
        const int Least = 5000, Most = 10000;
        var pauses = new Random(hands.Count);
        Dictionary<ReportHand, (TimeSpan Coming, TimeSpan Writing, TimeSpan Looking)> taken = hands.ToDictionary(hand => hand, _ => (TimeSpan.FromMilliseconds(pauses.Next(Most)), Pause(), Pause()));
        Burst all = await Burst.OfAsync(server, hands, async hand =>
        {
            await Task.Delay(taken[hand].Coming);
            await hand.WriteAsync(client, taken[hand].Writing, taken[hand].Looking);
        }, Writers);
        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Reports, {Writers} people at once, {hands.Count} in all: come within 10 s, open a section, 5–10 s, save it, 5–10 s, submit, read the receipt; before them {Earlier} have done so"));
        Tell(table, "section opened", hands.Select(hand => hand.Opened), "–");
        Tell(table, "section saved", hands.Select(hand => hand.Saved), "< 300");
        Tell(table, "report submitted", hands.Select(hand => hand.Submitted), "< 300");
        Tell(table, "receipt read", hands.Select(hand => hand.Receipt), "–");
        table.Figure("all done within", all.Seconds, "s", "–");
        table.Figure("processor time of the server", all.Server.TotalMilliseconds / all.Requests, "ms a person", "–");
        table.Figure("processor time of the driver", all.Driver.TotalMilliseconds / all.Requests, "ms a person", "–");
        table.Print();

        TimeSpan Pause() => TimeSpan.FromMilliseconds(pauses.Next(Least, Most));
    }

    private static async Task CrowdAsync(ServerProcess server, HttpClient client, List<ReportHand> hands)
    {
        Burst read = await Burst.OfAsync(server, hands, hand => hand.ReadAnswersAsync(client));
        Burst all = await Burst.OfAsync(server, hands, hand => hand.SubmitAsync(client), Writers);
        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Reports, {hands.Count} submissions, {Writers} under way at any moment, {Environment.ProcessorCount} cores shared with the driver"));
        table.Figure("answers read", read.Seconds, "s", "–");
        table.Figure("all submitted within", all.Seconds, "s", "–");
        Tell(table, "report submitted", hands.Select(hand => hand.Submitted), "< 300");
        table.Figure("processor time of the server", all.Server.TotalMilliseconds / all.Requests, "ms a submission", "–");
        table.Figure("processor time of the driver", all.Driver.TotalMilliseconds / all.Requests, "ms a submission", "–");
        table.Print();
    }

    private static void Tell(Table table, string what, IEnumerable<double> milliseconds, string bar)
    {
        List<double> times = [.. milliseconds.Order()];
        table.Figure(what + ", p50", times[times.Count / 2], "ms", "–");
        table.Figure(what + ", p95", times[(int)(times.Count * 0.95)], "ms", bar);
        table.Figure(what + ", p99", times[(int)(times.Count * 0.99)], "ms", "–");
    }

    private static async Task LookAsync(IServiceProvider services, int submitted, int saved)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        IQueryable<AnnualReport> there = db.AnnualReports.Where(one => one.State == ReportState.Submitted && one.Number != null && one.Reported.Volunteers == ReportHand.Volunteers);
        Table table = new("Looked up afterwards");
        table.Figure("reports lost", submitted - await there.CountAsync(), "", "0");
        table.Figure("sections lost", saved - await there.CountAsync(one => one.Reported.Employees == ReportHand.EmployeesSaved), "", "0");
        table.Figure("letters lost", submitted - await db.Letters.CountAsync(one => one.Template == "ReportSubmitted"), "", "0");
        table.Figure("audit lines lost", submitted - await db.AuditLines.CountAsync(one => one.Act == nameof(Act.SubmitReport)), "", "0");
        table.Print();
    }

    /// <summary>Ids of finished drafts, by organisation.</summary>
    private static async Task<Dictionary<int, int>> DraftsAsync(IServiceProvider services, int[] organisations)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        DateOnly today = scope.ServiceProvider.GetRequiredService<UnionCalendar>().Today;
        var period = new ReportingPeriod(today.Year - 1, today.AddDays(3), false, scope.ServiceProvider.GetRequiredService<CharterBook>().TermsOn(today).Report, today);
        List<Organisation> all = await db.Organisations.Where(one => EF.Parameter(organisations).Contains(one.Id)).ToListAsync();
        List<AnnualReport> reports = all.ConvertAll(one => DraftOf(period, one, today));
        db.Add(period);
        db.AddRange(reports);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
        await db.SaveChangesAsync();
        return reports.ToDictionary(one => one.OrganisationId, one => one.Id);
    }

    private static AnnualReport DraftOf(ReportingPeriod period, Organisation organisation, DateOnly today)
    {
        var report = new AnnualReport(period, organisation, true, new Dictionary<string, ReportAnswers>(), null, today);
        foreach (ReportPart part in ReportCatalogue.Parts) report.Write(part.Key, ReportAnswers.Empty, true, null, today);
        report.Write(ReportCatalogue.People, new ReportAnswers { Values = { [ReportCatalogue.Employees] = "2", [ReportCatalogue.Volunteers] = Text(ReportHand.Volunteers) } }, true, null, today);
        report.Write(ReportCatalogue.Beneficiaries, new ReportAnswers
        {
            Values = { [ReportCatalogue.TotalPersons] = "40" },
            Rows = [new(StringComparer.Ordinal) { ["group"] = "other", ["region"] = "MOW", [ReportCatalogue.Persons] = "40" }],
        }, true, null, today);
        return report;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
