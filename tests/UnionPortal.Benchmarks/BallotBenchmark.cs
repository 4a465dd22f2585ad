using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Ballots;

namespace UnionPortal.Benchmarks;

/// <summary>A hall votes at once: every organisation has its ballot page open and presses the button within the same seconds; then the urn is opened.</summary>
internal static partial class BallotBenchmark
{
    public static async Task RunAsync(int voters)
    {
        string folder = Office.NewFolder(voters);
        await Office.FillAsync(folder, voters * 25 / 21 + 50);
        BallotSample sample;
        await using (WebApplication office = Office.Open(folder)) sample = await BallotSample.MakeAsync(office.Services, voters);
        List<Hand> hands = [.. sample.Voters.Select(voter => new Hand(voter, sample.Poll))];
        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Secret ballot, {sample.Voters.Count} organisations, {Environment.ProcessorCount} cores shared with the driver; {BallotSample.Warmth}"));
        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = Burst.ClientOf(server);
            List<Hand> earlier = [.. sample.Voters.Take(BallotSample.EarlierVoters).Select(voter => new Hand(voter, sample.Earlier))];
            await Burst.OfAsync(server, earlier, hand => hand.ReadAsync(client));
            await Burst.OfAsync(server, earlier, hand => hand.CastAsync(client));
            await Task.Delay(BallotSample.BetweenPolls);
            table.Figure("ballot pages read", (await Burst.OfAsync(server, hands, hand => hand.ReadAsync(client))).Seconds, "s", "–");
            table.Figure("ballot page", hands[0].PageBytes / 1024.0, "kB, packed apart", "< 100");
            (await Burst.OfAsync(server, hands, hand => hand.CastAsync(client))).Tell(table, hands.Select(hand => hand.Milliseconds));
        }

        await using (WebApplication office = Office.Open(folder))
        {
            table.Figure("receipts without an envelope", await LostAsync(office.Services, sample.Poll.Id, hands), "", "0");
            await OpenAsync(office.Services, sample, table);
        }

        table.Print();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Kills the server while votes come in, starts it again, and looks for every receipt it gave.</summary>
    public static async Task KillAsync(int voters)
    {
        string folder = Office.NewFolder(voters);
        await Office.FillAsync(folder, voters * 25 / 21 + 50);
        BallotSample sample;
        await using (WebApplication office = Office.Open(folder)) sample = await BallotSample.MakeAsync(office.Services, voters);
        List<Hand> hands = [.. sample.Voters.Select(voter => new Hand(voter, sample.Poll))];
        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Secret ballot of {sample.Voters.Count}, the server killed in the middle"));
        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = Burst.ClientOf(server);
            await Burst.OfAsync(server, hands, hand => hand.ReadAsync(client));
            Task<Burst> all = Burst.OfAsync(server, hands, hand => hand.TryCastAsync(client));
            while (hands.Count(hand => hand.Receipt is not null) < voters / 3) await Task.Delay(5);
            await server.DisposeAsync(); // SIGKILL.
            await all;
        }

        await using (WebApplication office = Office.Open(folder))
        {
            table.Figure("receipts given before", hands.Count(hand => hand.Receipt is not null), "", "–");
            table.Figure("of them not in the urn", await LostAsync(office.Services, sample.Poll.Id, hands), "", "0");
        }

        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = Burst.ClientOf(server);
            await Burst.OfAsync<Hand>(server, [.. hands.Where(hand => hand.Receipt is null)], hand => hand.CastAsync(client));
        }

        await using (WebApplication office = Office.Open(folder))
        {
            table.Figure("sent again and in the urn", voters - await LostAsync(office.Services, sample.Poll.Id, hands), "", voters.ToString(CultureInfo.InvariantCulture));
            await OpenAsync(office.Services, sample, table);
        }

        table.Print();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> LostAsync(IServiceProvider services, int poll, List<Hand> hands)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        HashSet<string> there = [.. (await db.Envelopes.Where(one => one.PollId == poll).Select(one => one.Sealed).ToListAsync()).Select(one => Receipts.HashOf(one))];
        int marks = await db.PollVoters.CountAsync(voter => voter.PollId == poll && voter.Status == VoterStatus.CastWeb);
        if (marks != there.Count) throw new InvalidOperationException($"{marks} marks, {there.Count} envelopes.");
        return hands.Count(hand => hand.Receipt is { } receipt && !there.Contains(receipt));
    }

    private static async Task OpenAsync(IServiceProvider services, BallotSample sample, Table table)
    {
        await StepAsync<UrnService>(services, urn => urn.CloseAsync(sample.Poll.Id, sample.First, default));
        await StepAsync<UrnService>(services, urn => urn.CommitAsync(sample.Poll.Id, sample.First, default));
        var watch = Stopwatch.StartNew();
        await StepAsync<UrnOpeningService>(services, urn => urn.OpenAsync(sample.Poll.Id, null, sample.Second, default));
        table.Figure("urn opened and published", watch.Elapsed.TotalSeconds, "s", "≤ 5");
    }

    private static async Task StepAsync<TService>(IServiceProvider services, Func<TService, Task<Outcome?>> step) where TService : notnull
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        if (await step(scope.ServiceProvider.GetRequiredService<TService>()) is not { Succeeded: true } done) throw new InvalidOperationException("Refused.");
    }

    /// <summary>One voter at its page: the envelope is sealed beforehand, as its own device would.</summary>
    private sealed partial class Hand(SampleVoter voter, SamplePoll poll)
    {
        private readonly Guid id = Guid.NewGuid();
        private readonly string envelope = Convert.ToBase64String(UrnKey.Seal(
            poll.UrnKey, SealedBallot.New(poll.Id, poll.Manifest, new Dictionary<int, PollChoice> { [0] = PollChoice.For }, "4711").Write(), poll.Id, poll.Manifest));
        private string token = "", formCookie = "";

        public double Milliseconds { get; private set; }

        public int PageBytes { get; private set; }

        public string? Receipt { get; private set; }

        private string Page => string.Create(CultureInfo.InvariantCulture, $"/ru/ballots/{poll.Id}/for/{voter.Organisation}");

        public async Task ReadAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            request.Headers.Add("Cookie", voter.Cookie);
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{Page} answered {answer.StatusCode} {answer.Headers.Location}");
            PageBytes = text.Length;
            token = Token().Match(text).Groups[1].Value;
            formCookie = answer.Headers.GetValues("Set-Cookie").First(cookie => cookie.StartsWith("portal-form", StringComparison.Ordinal)).Split(';')[0];
        }

        public async Task CastAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Page + "/envelopes");
            request.Headers.Add("Cookie", $"{voter.Cookie}; {formCookie}");
            request.Content = new FormUrlEncodedContent([new("Form.Id", id.ToString()), new("Form.Sealed", envelope), new("__RequestVerificationToken", token)]);
            var watch = Stopwatch.StartNew();
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            Milliseconds = watch.Elapsed.TotalMilliseconds;
            if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{Page} answered {answer.StatusCode}: {text}");
            Receipt = Hash().Match(text).Groups[1].Value;
        }

        public async Task TryCastAsync(HttpClient client)
        {
            try
            {
                await CastAsync(client);
            }
            catch (HttpRequestException)
            {
                // The server is gone; the envelope is sent again later.
            }
        }

        [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
        private static partial Regex Token();

        [GeneratedRegex("\"envelope\":\"([0-9a-f]{64})\"")]
        private static partial Regex Hash();
    }
}
