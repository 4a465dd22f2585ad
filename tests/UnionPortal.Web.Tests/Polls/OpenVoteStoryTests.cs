using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>A question from the agenda to the resolution, over all four channels.</summary>
[Trait("Clause", "A21")]
[Trait("Clause", "A2")]
public sealed class OpenVoteStoryTests : IAsyncLifetime, IDisposable
{
    private readonly PollPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Votes_in_absence_by_link_in_the_room_and_on_paper_make_one_tally_and_a_resolution()
    {
        int meeting = await portal.MeetingIsConvenedAsync(31);
        DateOnly day = portal.Today.AddDays(31);
        int item = await portal.ItemIsPutAsync(meeting);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.DraftAsync(meeting, item, portal.Today, day)).StatusCode); // More than fourteen days before.
        await portal.PassDaysAsync(17);
        int poll = await portal.OpenPollAsync(meeting, item, day);
        Visitor second = await portal.SecondAsync("second@test.example");

        HttpResponseMessage absent = await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For");
        Assert.Equal($"/ru/polls/{poll}/for/1/receipt", absent.Headers.Location!.ToString());
        Assert.Contains("заочно", PollPortal.WordsOf(await portal.Board[0].ReadAsync($"/ru/polls/{poll}/for/1/receipt")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.RoomAsync(poll, "", (4, "For"))).StatusCode); // The meeting does not sit yet.

        await portal.PassDaysAsync(14);
        second = await portal.SignInAsync("second@test.example");
        await ComesAsync(meeting, "2");
        Assert.Equal(HttpStatusCode.Redirect, (await PollPortal.VoteAsync(portal.Board[1], poll, 2, "Against")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.RoomAsync(poll, "For", (4, ""), (5, "Abstained"))).StatusCode);
        Assert.EndsWith("told=Waits", (await PollPortal.PaperAsync(portal.Office, poll, "0006", "For")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("told=Counted", (await PollPortal.PaperAsync(second, poll, "6", "For")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal([Channel.Absentee, Channel.Link, Channel.Room, Channel.Room, Channel.Paper], (await portal.VotesAsync(poll)).Select(one => one.Channel));

        Assert.DoesNotContain("За 3 из 4", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);
        await portal.StepAsync(poll, "closing");
        string closed = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}"));
        Assert.Contains("За: 3, против: 1, воздержались: 1, недействительных: 0, самоотвод: 0. Участвуют 5 из 7", closed, StringComparison.Ordinal);
        Assert.Contains("За 3 из 4", closed, StringComparison.Ordinal);
        Assert.Contains("При другом понимании большинства", closed, StringComparison.Ordinal); // 3 of 7 are not more than half of all.

        Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(poll)).StatusCode);
        Poll announced = await portal.SeePollAsync(poll);
        Assert.Equal((PollState.Published, 7, 5, 3, 1, 1), (announced.State, announced.Item.Resolution!.Entitled, announced.Item.Resolution.Present,
            announced.Item.Resolution.For, announced.Item.Resolution.Against, announced.Item.Resolution.Abstained));
        Assert.True(announced.Item.Resolution.Adopted);
        string told = PollPortal.WordsOf(await portal.Board[2].ReadAsync($"/ru/polls/{poll}"));
        Assert.Contains("Воздерживаемся (в зале)", told, StringComparison.Ordinal);
        string minutes = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/meetings/{meeting}/minutes"));
        Assert.Contains("Проголосовали заочно: 1", minutes, StringComparison.Ordinal);
        Assert.Contains("Против: АНО «Член 2».", minutes, StringComparison.Ordinal);
        Assert.Contains("Против (по ссылке во время собрания)", PollPortal.WordsOf(await portal.Board[1].ReadAsync("/ru/polls/mine")), StringComparison.Ordinal);
        Assert.Contains("Adopted.", PollPortal.WordsOf(await portal.Board[1].ReadAsync($"/en/polls/{poll}")), StringComparison.Ordinal);
    }

    /// <summary>A representative joins from afar and is put on the ledger of attendance.</summary>
    private async Task ComesAsync(int meeting, string number)
    {
        int organisation = await portal.OrganisationAsync(number);
        DateTime now = portal.Clock.GetUtcNow().UtcDateTime;
        MeetingTerms terms = portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today).Meeting;
        await portal.GivenAsync(async db =>
        {
            GeneralMeeting sits = await db.MeetingsInFull.SingleAsync(one => one.Number == meeting);
            Representative speaker = await db.Representatives.Include(one => one.Person).Include(one => one.Organisation).FirstAsync(one => one.OrganisationId == organisation);
            MeetingDelegate made = sits.Register(new DelegateFacts(speaker.Organisation, speaker.Person, DelegateBasis.Mandate, true, true), terms, now, null);
            made.Come(AttendanceWay.Remote, now, portal.Today, now);
            return 0;
        });
    }
}
