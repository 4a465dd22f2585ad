using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Tests.Members;

namespace UnionPortal.Web.Tests.Bodies;

/// <summary>Co-optation by consensus, and what the general meeting recommends to the board: each story on a board of its own.</summary>
public sealed class ChangingTheBoardTests : IAsyncLifetime, IDisposable
{
    private readonly BodiesPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    [Trait("Clause", "A8")]
    public async Task One_vote_against_stops_a_co_optation_even_where_urgent()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        int vote = await portal.CooptationIsProposedAsync(number, await portal.PersonOfAsync(email));
        await portal.VoteAsync(0, vote, "For");
        await portal.VoteAsync(1, vote, "For");
        await portal.VoteAsync(2, vote, "Against");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Chair.PostAsync($"/ru/board/votes/{vote}/urgency", ("Form.Reason", "Ждать нельзя."))).StatusCode);
        Assert.Contains("только согласием всех", (await portal.Chair.ReadAsync($"/ru/board/votes/{vote}/closing")).Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseVoteAsync(vote)).StatusCode);

        Assert.Empty(await portal.SeatsOfAsync(number));
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "NotCoopted");
    }

    [Fact]
    [Trait("Clause", "A8")]
    public async Task Consensus_seats_the_person_until_the_next_meeting_is_held()
    {
        var (number, visitor, email) = await portal.MemberExistsAsync();
        int meeting = await portal.MeetingIsConvenedAsync(30);
        await portal.BoardAdoptsAsync(await portal.CooptationIsProposedAsync(number, await portal.PersonOfAsync(email)));

        BoardSeat seat = Assert.Single(await portal.SeatsOfAsync(number));
        Assert.Equal((SeatOrigin.Cooptation, portal.Today, true), (seat.Origin, seat.From, seat.LastsUntilMeeting));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/board")).StatusCode);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SeatCoopted");
        Assert.Contains($"/registry/{number}", (await portal.Visit().ReadAsync("/ru/bodies")).Body!.InnerHtml, StringComparison.Ordinal);

        string adding = $"/ru/meetings/{meeting}/items/new", seen = MatterPortal.Hidden(await portal.Office.ReadAsync(adding), "Form.Version");
        await portal.Office.PostFromAsync(adding, $"/ru/meetings/{meeting}/items", ("Form.TextRu", "Отчёт"), ("Form.TextEn", "Report"), ("Form.Version", seen));
        await portal.PassDaysAsync(30);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(meeting, "1", 5, 0)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseMeetingAsync(meeting)).StatusCode);
        seat = Assert.Single(await portal.SeatsOfAsync(number));
        Assert.Equal((portal.Today, SeatEnding.Term), (seat.Until, seat.EndedBy));
    }

    [Fact]
    [Trait("Clause", "A9")]
    public async Task A_recommended_candidate_waits_until_the_board_has_decided_by_co_optation()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        string page = $"/ru/bodies/recommendations/candidate?number={number}";
        int person = await portal.PersonOfAsync(email), lost = await portal.ResolutionExistsAsync(3, adopted: false), adopted = await portal.ResolutionExistsAsync(3);
        Task<HttpResponseMessage> EnterAsync(int record) => portal.Office.PostFromAsync(page, "/ru/bodies/recommendations/candidate",
            ("Form.Number", number), ("Form.Person", BodiesPortal.Written(person)), ("Form.Record", BodiesPortal.Written(record)));

        Assert.Equal(HttpStatusCode.Conflict, (await EnterAsync(lost)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await EnterAsync(adopted)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await EnterAsync(adopted)).StatusCode);
        Assert.Contains("Ждёт правления", await KeepingAsync(), StringComparison.Ordinal);

        await TakeUpAsync();
        await portal.BoardAdoptsAsync(await portal.LastVoteAsync());
        Assert.Single(await portal.SeatsOfAsync(number));
        string keeping = await KeepingAsync();
        Assert.DoesNotContain("Ждёт правления", keeping, StringComparison.Ordinal);
        Assert.Contains("принято единогласно", keeping, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A10")]
    public async Task A_recommended_removal_is_decided_without_the_one_concerned()
    {
        BoardSeat concerned = await portal.SeeAsync(db => db.BoardSeats.Include(one => one.Person).OrderBy(one => one.Id).LastAsync());
        int record = await portal.ResolutionExistsAsync(3);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync("/ru/bodies/recommendations/removal",
            ("Form.Seat", BodiesPortal.Written(concerned.Id)), ("Form.Record", BodiesPortal.Written(record)))).StatusCode);
        Assert.True((await portal.SeeAsync(db => db.BoardSeats.SingleAsync(one => one.Id == concerned.Id))).StandsOn(portal.Today));
        await TakeUpAsync();
        int vote = await portal.LastVoteAsync();

        Assert.Null((await portal.Board[2].ReadAsync($"/ru/board/votes/{vote}")).QuerySelector("#vote"));
        await portal.VoteAsync(0, vote, "For");
        await portal.VoteAsync(1, vote, "For");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseVoteAsync(vote)).StatusCode);

        BoardSeat gone = await portal.SeeAsync(db => db.BoardSeats.Include(one => one.EndRecord).SingleAsync(one => one.Id == concerned.Id));
        Assert.Equal((portal.Today, SeatEnding.Removal), (gone.Until, gone.EndedBy));
        Assert.Contains(await portal.LettersToAsync("seat2@test.example"), letter => letter.Template == "SeatRemoved");
        Assert.Contains("Место в правлении окончено", (await portal.Office.ReadAsync($"/ru/decisions/{gone.EndRecord!.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A7")]
    public async Task The_chair_passes_and_the_old_one_no_longer_closes_votes()
    {
        BoardSeat next = await portal.SeeAsync(db => db.BoardSeats.OrderBy(one => one.Id).LastAsync());
        string path = $"/ru/bodies/seats/{next.Id}/chair";
        int record = await portal.ResolutionExistsAsync(0);
        string version = MatterPortal.Hidden(await portal.Office.ReadAsync(path), "Form.Version");
        HttpResponseMessage given = await portal.Office.PostAsync(path,
            ("Form.On", MatterPortal.Iso(portal.Today)), ("Form.Record", BodiesPortal.Written(record)), ("Form.Version", version));

        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[0].GetAsync("/ru/bodies/cooptations/new")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Board[2].GetAsync("/ru/bodies/cooptations/new")).StatusCode);
    }

    private async Task TakeUpAsync()
    {
        int id = await portal.SeeAsync(db => db.SeatRecommendations.Select(one => one.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Chair.PostAsync($"/ru/bodies/recommendations/{id}/proposal", ("Form.Reasons", "Так решило собрание."))).StatusCode);
    }

    private async Task<string> KeepingAsync() => (await portal.Office.ReadAsync("/ru/bodies/keeping")).Body!.TextContent;
}
