using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>The last evening before the day: every organisation has its finished report open and submits it, two hundred at a time.</summary>
internal static partial class ReportsBenchmark
{
    private const int Connections = 200;

    public static async Task RunAsync(int writers)
    {
        string folder = Office.NewFolder(writers);
        await Office.FillAsync(folder, (writers * 25 / 21) + 50);
        List<Hand> hands;
        await using (WebApplication office = Office.Open(folder))
        {
            IReadOnlyList<SampleVoter> sample = await BallotSample.VotersAsync(office.Services, writers);
            Dictionary<int, int> reports = await DraftsAsync(office.Services, [.. sample.Select(one => one.Organisation)]);
            hands = [.. sample.Select(one => new Hand(one, reports[one.Organisation]))];
        }

        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Reports, {hands.Count} organisations, {Connections} at once, {Environment.ProcessorCount} cores shared with the driver"));
        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Connections })
            {
                BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}")),
            };
            table.Figure("answers read", await TogetherAsync(hands, hand => hand.ReadAsync(client)), "s", "–");
            table.Figure("all submitted within", await TogetherAsync(hands, hand => hand.SubmitAsync(client)), "s", "–");
            List<double> times = [.. hands.Select(hand => hand.Milliseconds).Order()];
            table.Figure("p95 of a submission", times[(int)(times.Count * 0.95)], "ms", "< 300");
            table.Figure("p99 of a submission", times[(int)(times.Count * 0.99)], "ms", "–");
        }

        await using (WebApplication office = Office.Open(folder))
        {
            await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            table.Figure("reports lost", hands.Count - await db.AnnualReports.CountAsync(one => one.State == ReportState.Submitted && one.Number != null && one.Reported.Volunteers == 4), "", "0");
        }

        table.Print();
        Directory.Delete(folder, recursive: true);
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
        report.Write(ReportCatalogue.People, new ReportAnswers { Values = { [ReportCatalogue.Employees] = "2", [ReportCatalogue.Volunteers] = "4" } }, true, null, today);
        report.Write(ReportCatalogue.Beneficiaries, new ReportAnswers
        {
            Values = { [ReportCatalogue.TotalPersons] = "40" },
            Rows = [new(StringComparer.Ordinal) { ["group"] = "other", ["region"] = "MOW", [ReportCatalogue.Persons] = "40" }],
        }, true, null, today);
        return report;
    }

    private static async Task<double> TogetherAsync(IReadOnlyList<Hand> hands, Func<Hand, Task> act)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(hands, new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (hand, _) => await act(hand));
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Somebody at the page of the answers, with the cookie of the session and the token of the form.</summary>
    private sealed partial class Hand(SampleVoter writer, int report)
    {
        private string token = "", formCookie = "";

        public double Milliseconds { get; private set; }

        private string Home => string.Create(CultureInfo.InvariantCulture, $"/ru/reports/{report}");

        public async Task ReadAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Home + "/answers");
            request.Headers.Add("Cookie", writer.Cookie);
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{Home} answered {answer.StatusCode} {answer.Headers.Location}");
            token = Token().Match(text).Groups[1].Value;
            formCookie = answer.Headers.GetValues("Set-Cookie").First(cookie => cookie.StartsWith("portal-form", StringComparison.Ordinal)).Split(';')[0];
        }

        public async Task SubmitAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Home + "/submission");
            request.Headers.Add("Cookie", $"{writer.Cookie}; {formCookie}");
            request.Content = new FormUrlEncodedContent([new("Form.Confirms", "true"), new("__RequestVerificationToken", token)]);
            var watch = Stopwatch.StartNew();
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            Milliseconds = watch.Elapsed.TotalMilliseconds;
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{Home} answered {answer.StatusCode}: {text}");
        }

        [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }
}
