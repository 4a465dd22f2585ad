using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Features.Meetings.Ballots;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>Casting: the failure modes of the design by their numbers.</summary>
public sealed class CastingASecretBallotTests(BallotPortal portal) : IClassFixture<BallotPortal>
{
    [Fact]
    public void Numbers_of_envelopes_are_drawn_by_chance() // 3
    {
        Guid[] ids = [.. Enumerable.Range(0, 1000).Select(_ => Guid.NewGuid())];
        Assert.All(ids, id => Assert.Equal(4, id.Version));
        int run = 1, longest = 1;
        for (int at = 1; at < ids.Length; at++) longest = Math.Max(longest, run = ids[at].CompareTo(ids[at - 1]) > 0 ? run + 1 : 1);
        Assert.InRange(longest, 1, 12);
    }

    [Fact]
    public async Task The_scanner_finds_a_table_that_keeps_the_order() // 2
    {
        int[] members = await portal.MembersExistAsync(30);
        Dictionary<string, int> places = members.Select((id, at) => (id, at)).ToDictionary(one => one.id.ToString(System.Globalization.CultureInfo.InvariantCulture), one => one.at);

        Assert.Contains(await portal.SeeAsync(db => LinkageScanner.SuspectsAsync(db, places, 30)), found => found.StartsWith("Members", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_in_the_order_of_time_is_refused() // 3
    {
        int[] members = await portal.MembersExistAsync(1);
        int poll = await portal.OpenAsync();
        var (_, envelope, _) = await portal.SealAsync(poll, PollChoice.For);

        Outcome<CastReceipt>? outcome = await portal.CastAsync(poll, members[0], Guid.CreateVersion7(), envelope);

        Assert.Equal([CastService.Malformed], outcome!.Objections);
    }

    [Fact]
    public async Task No_table_of_ballots_can_hold_a_moment_or_a_running_number() // 4
    {
        string[] allowed = ["PollId", "Id", "Sealed", "QuestionNo", "Tracker", "Choice", "OrganisationId", "Basis", "Reference", "Status"];
        var columns = await portal.SeeAsync(db => Task.FromResult(new[] { typeof(Data.Records.Envelope), typeof(OpenedBallot), typeof(PollVoter) }
            .SelectMany(type => db.Model.FindEntityType(type)!.GetProperties()).Select(property => (property.Name, property.ClrType, property.ValueGenerated)).ToList()));

        Assert.Empty(columns.Select(one => one.Name).Except(allowed));
        Assert.DoesNotContain(columns, one => one.ClrType == typeof(DateTime) || one.ClrType == typeof(DateOnly) || one.ValueGenerated != Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never);
    }

    [Fact]
    public async Task A_vote_adds_a_row_to_the_urn_and_to_no_other_table() // 4
    {
        int[] members = await portal.MembersExistAsync(2);
        int poll = await portal.OpenAsync();
        Dictionary<string, long> before = await LinkageScanner.RowsAsync(portal);

        await portal.CastAsync(poll, members[0], PollChoice.For);

        Dictionary<string, long> after = await LinkageScanner.RowsAsync(portal);
        Assert.Equal(["Envelopes"], after.Where(table => table.Value != before[table.Key]).Select(table => table.Key));
    }

    [Fact]
    public async Task All_envelopes_are_of_one_length() // 7
    {
        int[] members = await portal.MembersExistAsync(3);
        int poll = await portal.OpenAsync();
        await portal.CastAsync(poll, members[0], PollChoice.For);
        await portal.CastAsync(poll, members[1], PollChoice.Against);
        await portal.CastAsync(poll, members[2], PollChoice.Abstained);

        var lengths = await portal.SeeAsync(db => db.Envelopes.Where(one => one.PollId == poll).Select(one => one.Sealed.Length).ToListAsync());
        Assert.Single(lengths.Distinct());
    }

    [Fact]
    public async Task While_votes_come_in_nobody_learns_more_than_their_number() // 8, 9
    {
        int[] members = await portal.MembersExistAsync(10);
        int poll = await portal.OpenAsync();
        foreach (int member in members)
        {
            await portal.CastAsync(poll, member, PollChoice.For);
            foreach (string path in (string[])[$"/ru/ballots/{poll}", $"/ru/ballots/{poll}/urn"])
            {
                string text = (await portal.Office.ReadAsync(path)).DocumentElement.TextContent;
                Assert.DoesNotContain("Организация ", text, StringComparison.Ordinal);
            }
        }

        foreach (string path in (string[])["bundle.zip", "files/ballots.txt", "files/roll.txt", "files/envelopes.txt", "files/result.txt"])
            Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync($"/ru/ballots/{poll}/{path}")).StatusCode);
        foreach (string step in (string[])["commitment", "opening"])
        {
            HttpResponseMessage answer = await portal.Office.PostFromAsync($"/ru/ballots/{poll}/urn", $"/ru/ballots/{poll}/urn/{step}", ("Form.Key", ""));
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        }
    }

    [Fact]
    public async Task No_organisation_joins_an_open_poll() // 10
    {
        await portal.MembersExistAsync(3);
        int poll = await portal.OpenAsync();
        int before = await portal.SeeAsync(db => db.PollVoters.CountAsync(voter => voter.PollId == poll));
        int late = (await portal.MembersExistAsync(1))[0];

        HttpResponseMessage again = await portal.Office.PostFromAsync($"/ru/ballots/{poll}/urn", $"/ru/ballots/{poll}/urn/voting");
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        Outcome<CastReceipt>? cast = await portal.CastAsync(poll, late, id, envelope);

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal([PollRules.NotOnTheRoll], cast!.Objections);
        Assert.Equal(before, await portal.SeeAsync(db => db.PollVoters.CountAsync(voter => voter.PollId == poll)));
    }

    [Fact]
    public async Task Fifty_casts_for_one_organisation_make_one_envelope() // 18
    {
        int[] members = await portal.MembersExistAsync(1);
        int poll = await portal.OpenAsync();
        var ballots = new List<(Guid Id, byte[] Sealed, SealedBallot Ballot)>();
        for (int at = 0; at < 50; at++) ballots.Add(await portal.SealAsync(poll, PollChoice.For));

        var outcomes = await Task.WhenAll(ballots.Select(one => Task.Run(() => portal.CastAsync(poll, members[0], one.Id, one.Sealed))));

        Assert.Single(outcomes, outcome => outcome!.Succeeded);
        Assert.All(outcomes.Where(outcome => !outcome!.Succeeded), outcome => Assert.Equal([CastService.CastAlready], outcome!.Objections));
        Assert.Equal(1, await portal.SeeAsync(db => db.Envelopes.CountAsync(one => one.PollId == poll)));
    }

    [Fact]
    public async Task An_answer_that_got_lost_is_given_again() // 19
    {
        int[] members = await portal.MembersExistAsync(1);
        int poll = await portal.OpenAsync();
        SecretBallot ballot = await portal.BallotAsync(poll);
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);

        CastReceipt first = (await portal.CastAsync(poll, members[0], id, envelope))!.Value;
        await portal.CloseAsync(poll);
        CastReceipt again = (await portal.CastAsync(poll, members[0], id, envelope))!.Value;

        Assert.Equal(first.Envelope, again.Envelope);
        Assert.All([first, again], one => Assert.True(Receipts.Holds(ballot.ReceiptPublicKey, poll, ballot.ManifestSha256, one.Envelope, one.Signature)));
        Assert.Equal(1, await portal.SeeAsync(db => db.Envelopes.CountAsync(one => one.PollId == poll)));
    }

    [Fact]
    public async Task A_vote_at_the_closing_second_is_in_or_refused() // 20
    {
        int[] members = await portal.MembersExistAsync(8);
        for (int round = 0; round < 25; round++)
        {
            int poll = await portal.OpenAsync();
            var ballots = new List<(Guid Id, byte[] Sealed, SealedBallot Ballot)>();
            foreach (int _ in members) ballots.Add(await portal.SealAsync(poll, PollChoice.For));

            Task<Outcome<CastReceipt>?>[] casts = [.. members.Select((member, at) => Task.Run(() => portal.CastAsync(poll, member, ballots[at].Id, ballots[at].Sealed)))];
            Task<Outcome?> close = Task.Run(() => portal.CloseAsync(poll));
            var outcomes = await Task.WhenAll(casts);
            Assert.True((await close)!.Succeeded);

            Turnout turnout = await portal.WithAsync<SecretPollQuery, Turnout>(polls => polls.TurnoutAsync(poll, default));
            int accepted = outcomes.Count(outcome => outcome!.Succeeded);
            Assert.Equal((accepted, accepted), (turnout.Marks, turnout.Envelopes));
            Assert.All(outcomes.Where(outcome => !outcome!.Succeeded), outcome => Assert.Equal([PollRules.ClosedBefore], outcome!.Objections));
        }
    }

    [Fact]
    public async Task The_moment_of_closing_itself_is_too_late() // 20
    {
        int[] members = await portal.MembersExistAsync(2);
        DateTimeOffset now = portal.Clock.GetUtcNow();
        int poll = await portal.OpenAsync(TimeSpan.FromMinutes(1));
        portal.Clock.Set(now + TimeSpan.FromSeconds(59.999));
        await portal.CastAsync(poll, members[0], PollChoice.For);

        portal.Clock.Set(now + TimeSpan.FromMinutes(1));
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        Outcome<CastReceipt>? late = await portal.CastAsync(poll, members[1], id, envelope);

        Assert.Equal([PollRules.ClosedBefore], late!.Objections);
    }

    [Fact]
    public async Task A_mark_that_nobody_made_is_told_to_its_organisation_and_stops_the_urn() // 14
    {
        int[] members = await portal.MembersExistAsync(3);
        using Visitor voter = await portal.VoterOfAsync(members[0], $"stuffed{members[0]}@test.example");
        int poll = await portal.OpenAsync();
        await portal.TamperAsync(db => db.PollVoters.Where(one => one.PollId == poll && one.OrganisationId == members[0])
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Status, VoterStatus.CastWeb)));

        await portal.CloseAsync(poll);

        Assert.Contains(await portal.LettersToAsync($"stuffed{members[0]}@test.example"), letter => letter.Template == "BallotReceived");
        Assert.Equal([SecretBallotRules.CountsDiffer], (await portal.CommitAsync(poll))!.Objections);
    }

    [Fact]
    public async Task A_vote_through_the_pages_leaves_neither_line_nor_letter() // 6
    {
        int[] members = await portal.MembersExistAsync(1);
        using Visitor voter = await portal.VoterOfAsync(members[0], $"voter{members[0]}@test.example");
        int poll = await portal.OpenAsync();
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        int lines = await portal.SeeAsync(db => db.AuditLines.CountAsync()), letters = await portal.SeeAsync(db => db.Letters.CountAsync());
        string page = $"/ru/ballots/{poll}/for/{members[0]}";

        HttpResponseMessage answer = await voter.PostFromAsync(page, $"{page}/envelopes", ("Form.Id", id.ToString()), ("Form.Sealed", Convert.ToBase64String(envelope)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(Receipts.HashOf(envelope), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((lines, letters), (await portal.SeeAsync(db => db.AuditLines.CountAsync()), await portal.SeeAsync(db => db.Letters.CountAsync())));
        Assert.Equal(HttpStatusCode.NotFound, (await voter.GetAsync($"/ru/ballots/{poll}/for/{members[0] + 100000}")).StatusCode);
    }
}
