using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>A hall votes by name at once: every organisation has its ballot open and presses the button within the same seconds.</summary>
internal static partial class OpenVoteBenchmark
{
    public static async Task RunAsync(int voters)
    {
        string folder = Office.NewFolder(voters);
        await Office.FillAsync(folder, voters * 25 / 21 + 50);
        int poll, earlier;
        List<Hand> hands;
        await using (WebApplication office = Office.Open(folder))
        {
            IReadOnlyList<SampleVoter> sample = await BallotSample.VotersAsync(office.Services, voters);
            earlier = await OpenAsync(office.Services, 1);
            poll = await OpenAsync(office.Services, 2);
            hands = [.. sample.Select(voter => new Hand(voter, poll))];
        }

        Table table = new(string.Create(CultureInfo.InvariantCulture, $"Open vote, {hands.Count} organisations, {Environment.ProcessorCount} cores shared with the driver; {BallotSample.Warmth}"));
        await using (ServerProcess server = await ServerProcess.PortalAsync(folder, "/ru"))
        {
            using HttpClient client = Burst.ClientOf(server);
            await EarlierAsync(server, client, [.. hands.Take(BallotSample.EarlierVoters).Select(hand => hand.At(earlier))]);
            table.Figure("ballots read", (await Burst.OfAsync(server, hands, hand => hand.ReadAsync(client))).Seconds, "s", "–");
            (await Burst.OfAsync(server, hands, hand => hand.CastAsync(client))).Tell(table, hands.Select(hand => hand.Milliseconds));
            table.Figure("all sent once more", (await Burst.OfAsync(server, hands, hand => hand.CastAsync(client))).Seconds, "s", "–");
        }

        await using (WebApplication office = Office.Open(folder))
        {
            await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            int votes = await db.OpenVotes.CountAsync(vote => vote.PollId == poll), marks = await db.PollVoters.CountAsync(voter => voter.PollId == poll && voter.Status == VoterStatus.CastWeb);
            table.Figure("votes lost", hands.Count - votes, "", "0");
            table.Figure("marks without a vote", marks - votes, "", "0");
            var watch = Stopwatch.StartNew();
            Poll whole = (await scope.ServiceProvider.GetRequiredService<PollQuery>().WholeAsync(poll, default))!;
            int inFavour = (await scope.ServiceProvider.GetRequiredService<PollResultQuery>().OfAsync(whole, default)).Motion.Count.For;
            table.Figure("counted", watch.Elapsed.TotalSeconds, "s", "≤ 5");
            if (inFavour != votes) throw new InvalidOperationException($"{inFavour} in favour, {votes} votes.");
        }

        table.Print();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> OpenAsync(IServiceProvider services, int number)
    {
        Poll poll;
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var calendar = scope.ServiceProvider.GetRequiredService<UnionCalendar>();
            var meeting = new GeneralMeeting(number, MeetingKind.Annual, calendar.Today, "Зал", "Hall");
            poll = new Poll(meeting.PutOnAgenda(AgendaSubject.Ordinary, "Утвердить отчёт", "Approve the report"), PollMode.Open, calendar.Now, calendar.Now.AddHours(6));
            db.AddRange(meeting, poll);
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
            await db.SaveChangesAsync();
        }

        await using AsyncServiceScope next = services.CreateAsyncScope();
        Outcome opened = (await next.ServiceProvider.GetRequiredService<PollDraftService>().OpenAsync(poll.Id, Actor.Portal, default))!;
        return opened.Succeeded ? poll.Id : throw new InvalidOperationException(string.Join(", ", opened.Objections));
    }

    private static async Task EarlierAsync(ServerProcess server, HttpClient client, List<Hand> hands)
    {
        await Burst.OfAsync(server, hands, hand => hand.ReadAsync(client));
        await Burst.OfAsync(server, hands, hand => hand.CastAsync(client));
        await Task.Delay(BallotSample.BetweenPolls);
    }

    /// <summary>One voter at its ballot, with the cookie of its session and the token of its form.</summary>
    private sealed partial class Hand(SampleVoter voter, int poll)
    {
        private string token = "", formCookie = "";

        public double Milliseconds { get; private set; }

        /// <summary>The same voter at another poll.</summary>
        public Hand At(int other) => new(voter, other);

        private string Page => string.Create(CultureInfo.InvariantCulture, $"/ru/polls/{poll}/for/{voter.Organisation}");

        public async Task ReadAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            request.Headers.Add("Cookie", voter.Cookie);
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{Page} answered {answer.StatusCode} {answer.Headers.Location}");
            token = Token().Match(text).Groups[1].Value;
            formCookie = answer.Headers.GetValues("Set-Cookie").First(cookie => cookie.StartsWith("portal-form", StringComparison.Ordinal)).Split(';')[0];
        }

        public async Task CastAsync(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Page);
            request.Headers.Add("Cookie", $"{voter.Cookie}; {formCookie}");
            request.Content = new FormUrlEncodedContent([new("Form.Answers[0].Question", "0"), new("Form.Answers[0].Choice", "For"), new("__RequestVerificationToken", token)]);
            var watch = Stopwatch.StartNew();
            using HttpResponseMessage answer = await client.SendAsync(request);
            Milliseconds = watch.Elapsed.TotalMilliseconds;
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{Page} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }

        [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }
}
