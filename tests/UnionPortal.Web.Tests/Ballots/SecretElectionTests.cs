using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Features.Meetings.Ballots;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>Secret elections that are tied, and organisations that lose their vote while the urn is filling.</summary>
[Trait("Clause", "U14")]
[Trait("Clause", "A19")]
public sealed class SecretElectionTests : IAsyncLifetime, IDisposable
{
    private readonly BallotPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task A_tie_leads_to_a_secret_run_off_and_then_to_the_lot()
    {
        int[] members = await portal.MembersExistAsync(4);
        int poll = await ElectionIsOpenAsync(members);
        foreach (int member in members) await CastAsync(poll, member, (1, PollChoice.For), (2, PollChoice.For));
        await portal.PublishAsync(poll);
        Assert.Contains("Поровну голосов", await WordsAsync($"/ru/ballots/{poll}/urn"), StringComparison.Ordinal);

        HttpResponseMessage tied = await AnnounceAsync(poll);
        int runOff = int.Parse(tied.Headers.Location!.ToString().Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
        Assert.NotEqual(poll, runOff);
        Assert.Equal(HttpStatusCode.Conflict, (await AnnounceAsync(poll)).StatusCode); // The run-off is under way.
        Assert.Null(await portal.SeeAsync(db => db.Polls.Where(one => one.Id == poll).Select(one => one.Item.Resolution).SingleAsync()));

        await OpenAsync(runOff);
        for (int at = 0; at < 4; at++) await CastAsync(runOff, members[at], (1, at % 2 == 0 ? PollChoice.For : PollChoice.Abstained), (2, at % 2 == 1 ? PollChoice.For : PollChoice.Abstained));
        await portal.PublishAsync(runOff);
        Assert.Equal(HttpStatusCode.Conflict, (await AnnounceAsync(runOff)).StatusCode); // The lot is missing.
        Assert.Equal(HttpStatusCode.Redirect, (await AnnounceAsync(runOff, ("Form.Lot", "4 1 6 2 5 3"))).StatusCode);

        int winner = ElectionCount.Lot([1, 2], 1, "4 1 6 2 5 3")[0];
        BoardSeat seat = await portal.SeeAsync(db => db.BoardSeats.AsNoTracking().Include(one => one.Record).SingleAsync());
        Assert.Equal((members[winner - 1], SeatOrigin.Election), (seat.OrganisationId, seat.Origin));
        Assert.Contains("Решил жребий", await WordsAsync($"/ru/ballots/{runOff}"), StringComparison.Ordinal);
        string minutes = await WordsAsync("/ru/meetings/1/minutes");
        Assert.Contains("Тайное голосование: с", minutes, StringComparison.Ordinal);
        Assert.Contains(await portal.SeeAsync(db => db.PollResults.Where(one => one.PollId == runOff).Select(one => one.ChainHash).SingleAsync()), minutes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_suspended_before_it_casts_is_struck_and_a_sealed_vote_stays()
    {
        int[] members = await portal.MembersExistAsync(5);
        using Visitor resting = await portal.VoterOfAsync(members[4], "resting@test.example");
        int poll = await portal.OpenAsync();
        await portal.CastAsync(poll, members[0], PollChoice.For);
        foreach (int member in new[] { members[0], members[4] }) await SuspendAsync(member);

        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        Outcome<CastReceipt> refused = (await portal.CastAsync(poll, members[4], id, envelope))!;
        Assert.Equal([PollRules.Suspended], refused.Objections);
        Assert.Contains("членство приостановлено решением 2026/B-7", PollWordsOf(await resting.ReadAsync($"/ru/ballots/{poll}")), StringComparison.Ordinal);
        for (int at = 1; at < 4; at++) await portal.CastAsync(poll, members[at], PollChoice.Against);
        await portal.PublishAsync(poll);

        Turnout turnout = await portal.WithAsync<SecretPollQuery, Turnout>(polls => polls.TurnoutAsync(poll, default));
        Assert.Equal((4, 4), (turnout.Entitled, turnout.Marks));
        string roll = await portal.SeeAsync(db => db.PollResults.Where(one => one.PollId == poll).Select(one => one.Roll).SingleAsync());
        Assert.Contains("struck|0005|2026/B-7", roll, StringComparison.Ordinal);
        Assert.Contains("entitled|4", roll, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poll_whose_key_is_lost_is_taken_back_unread_and_put_to_the_vote_again()
    {
        int[] members = await portal.MembersExistAsync(3);
        int poll = await portal.OpenAsync();
        await portal.CastAsync(poll, members[0], PollChoice.For);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync($"/ru/ballots/{poll}/urn", $"/ru/ballots/{poll}/urn/withdrawal")).StatusCode);

        Assert.Equal(PollState.Void, await portal.SeeAsync(db => db.Polls.Where(one => one.Id == poll).Select(one => one.State).SingleAsync()));
        Assert.Equal(0, await portal.SeeAsync(db => db.Envelopes.CountAsync(one => one.PollId == poll)));
        Assert.Null(await portal.WithAsync<UrnKeyService, UrnKey?>(async keys => keys.Find(await portal.BallotAsync(poll), null)));
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/ballots/{poll}/urn/withdrawal")).StatusCode);
    }

    private async Task<int> ElectionIsOpenAsync(int[] members)
    {
        DateTime now = portal.Clock.GetUtcNow().UtcDateTime;
        Poll made = await portal.GivenAsync(async db =>
        {
            var meeting = new GeneralMeeting(1, MeetingKind.Annual, portal.Today, "Зал", "Hall");
            db.Add(meeting);
            var poll = new Poll(meeting.PutOnAgenda(AgendaSubject.BoardElection, "Избрать члена правления", "Elect a member of the board"), PollMode.Secret, now, now.AddDays(1), 1);
            foreach (int member in members.Take(2))
            {
                Person head = await db.Representatives.Where(one => one.OrganisationId == member).Select(one => one.Person).SingleAsync();
                poll.Nominate(head, (await db.Organisations.FindAsync(member))!).Accept(portal.Today);
            }

            return db.Add(poll).Entity;
        });
        await OpenAsync(made.Id);
        return made.Id;
    }

    private async Task OpenAsync(int poll)
    {
        Assert.True((await portal.WithAsync<UrnKeyService, Outcome<string>?>(keys => keys.MakeAsync(poll, UrnKeeper.Server, [], portal.OfficeActor, default)))!.Succeeded);
        Outcome opened = (await portal.WithAsync<BallotOpeningService, Outcome?>(opening => opening.OpenAsync(poll, portal.OfficeActor, default)))!;
        Assert.True(opened.Succeeded, string.Join(", ", opened.Objections));
    }

    private async Task CastAsync(int poll, int organisation, params (int Question, PollChoice Choice)[] answers)
    {
        SecretBallot ballot = await portal.BallotAsync(poll);
        SealedBallot filled = SealedBallot.New(poll, ballot.ManifestSha256, answers.ToDictionary(one => one.Question, one => one.Choice), "4711");
        Outcome<CastReceipt> cast = (await portal.CastAsync(poll, organisation, Guid.NewGuid(), UrnKey.Seal(ballot.UrnPublicKey, filled.Write(), poll, ballot.ManifestSha256)))!;
        Assert.True(cast.Succeeded, string.Join(", ", cast.Objections));
    }

    private Task<HttpResponseMessage> AnnounceAsync(int poll, params (string, string)[] fields) =>
        portal.Office.PostFromAsync("/ru/account/profile", $"/ru/ballots/{poll}/urn/announcement", [("Form.Announced", "true"), .. fields]);

    private Task<int> SuspendAsync(int organisation) => portal.GivenAsync(async db =>
    {
        Member member = await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.OrganisationId == organisation);
        SuspensionTerms terms = new() { Grounds = ["incompatible_activity"] };
        member.Suspend(new DecisionRecord(DecidingBody.Board, portal.Today, "2026/B-7", "О приостановлении", "Suspension"), null, "incompatible_activity", terms, portal.Today);
        return 0;
    });

    private async Task<string> WordsAsync(string path) => PollWordsOf(await portal.Office.ReadAsync(path));

    private static string PollWordsOf(AngleSharp.Html.Dom.IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));
}
