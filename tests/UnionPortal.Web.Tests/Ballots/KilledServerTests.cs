using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Tests.Browser;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>A real server in a process of its own, killed in the middle of a secret vote.</summary>
public sealed class KilledServerTests
{
    private const int Voters = 6;

    [Fact]
    public async Task Every_receipt_that_was_given_is_kept_and_no_log_tells_of_a_vote() // 6, 21
    {
        List<(string Email, int Organisation, Guid Id, byte[] Sealed)> hands = [];
        int poll;
        string folder;
        using (var before = new BallotPortal())
        {
            before.Clock.Set(TimeProvider.System.GetUtcNow());
            await before.InitializeAsync();
            folder = before.DataDirectory;
            int[] members = await before.MembersExistAsync(Voters);
            foreach (int member in members) (await before.VoterOfAsync(member, $"killed{member}@test.example")).Dispose();
            poll = await before.OpenAsync();
            foreach (int member in members)
            {
                var (id, envelope, _) = await before.SealAsync(poll, PollChoice.For);
                hands.Add(($"killed{member}@test.example", member, id, envelope));
            }

            before.Stop();
        }

        List<string> receipts = [];
        string log;
        await using (RunningPortal server = await RunningPortal.StartOnAsync(folder))
        {
            List<(Visitor Visitor, string Page, string Token)> ready = [];
            foreach (var hand in hands) ready.Add(await AtTheBallotAsync(server.Address, hand.Email, $"/ru/ballots/{poll}/for/{hand.Organisation}"));
            for (int at = 0; at < Voters / 2; at++) receipts.Add(await CastAsync(ready[at], hands[at].Id, hands[at].Sealed) ?? throw new InvalidOperationException("Refused."));
            Task<string?>[] late = [.. Enumerable.Range(Voters / 2, Voters / 2).Select(at => CastAsync(ready[at], hands[at].Id, hands[at].Sealed))];
            server.Kill();
            receipts.AddRange((await Task.WhenAll(late)).OfType<string>());
            log = server.Output;
            ready.ForEach(one => one.Visitor.Dispose());
        }

        using var after = new Portal(folder);
        HashSet<string> kept = [.. (await after.SeeAsync(db => db.Envelopes.Where(one => one.PollId == poll).Select(one => one.Sealed).ToListAsync())).Select(one => Receipts.HashOf(one))];
        Assert.InRange(receipts.Count, Voters / 2, Voters);
        Assert.Empty(receipts.Except(kept));
        Assert.Equal(kept.Count, await after.SeeAsync(db => db.PollVoters.CountAsync(one => one.PollId == poll && one.Status == VoterStatus.CastWeb)));
        Assert.DoesNotContain($"/ballots/{poll}/for/", log, StringComparison.Ordinal);
        Assert.All(hands, hand => Assert.DoesNotContain(Convert.ToBase64String(hand.Sealed)[..24], log, StringComparison.Ordinal));
        Assert.All(hands, hand => Assert.DoesNotContain(hand.Id.ToString(), log, StringComparison.OrdinalIgnoreCase));
        Assert.All(receipts, receipt => Assert.DoesNotContain(receipt, log, StringComparison.Ordinal));
    }

    private static async Task<(Visitor Visitor, string Page, string Token)> AtTheBallotAsync(Uri address, string email, string page)
    {
        var visitor = new Visitor(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address });
        HttpResponseMessage signed = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", Portal.Password));
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        string token = (await visitor.ReadAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (visitor, page, token);
    }

    /// <summary>The hash the receipt names; null where the server was gone.</summary>
    private static async Task<string?> CastAsync((Visitor Visitor, string Page, string Token) hand, Guid id, byte[] envelope)
    {
        try
        {
            HttpResponseMessage answer = await hand.Visitor.Client.PostAsync(new Uri(hand.Page + "/envelopes", UriKind.Relative),
                Visitor.Form(("Form.Id", id.ToString()), ("Form.Sealed", Convert.ToBase64String(envelope)), ("__RequestVerificationToken", hand.Token)));
            string text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
            Assert.Contains(Receipts.HashOf(envelope), text, StringComparison.Ordinal);
            return Receipts.HashOf(envelope);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
