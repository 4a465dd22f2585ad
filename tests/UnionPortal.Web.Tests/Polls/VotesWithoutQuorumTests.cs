using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>A vote in which too few took part: nothing is announced, it is put on record, and the question is put again.</summary>
[Trait("Clause", "A2")]
public sealed class VotesWithoutQuorumTests : IAsyncLifetime, IDisposable
{
    private readonly PollPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task It_is_put_on_record_and_the_question_is_put_to_the_vote_again()
    {
        (int meeting, int item, int poll) = await portal.VoteIsOpenTodayAsync();
        await portal.RoomAsync(poll, "", (4, "For"));
        await portal.StepAsync(poll, "closing");

        var page = await portal.Office.ReadAsync($"/ru/polls/{poll}");
        Assert.Null(page.QuerySelector("#announce"));
        Assert.Contains("Голосование не состоялось", Visitor.TextOf(page.QuerySelector("#lapse")), StringComparison.Ordinal);
        HttpResponseMessage refused = await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/polls/{poll}/announcement", ("Form.Announced", "true"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Нет кворума", await PollPortal.WordsAsync(refused), StringComparison.Ordinal);

        await portal.StepAsync(poll, "lapse");
        Assert.Equal(PollState.WithoutQuorum, (await portal.SeePollAsync(poll)).State);
        Assert.Contains("Did not take place: no quorum", PollPortal.WordsOf(await portal.Board[1].ReadAsync($"/en/polls/{poll}")), StringComparison.Ordinal);
        Assert.Contains("Кворума нет: вопрос не решён.", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/meetings/{meeting}/minutes")), StringComparison.Ordinal);
        Assert.NotNull((await portal.Office.ReadAsync($"/ru/meetings/{meeting}")).QuerySelector($"a[href$='/items/{item}/poll/new']"));

        int again = await portal.OpenPollAsync(meeting, item, portal.Today);
        await portal.RoomAsync(again, "For", (1, ""), (2, ""), (3, ""), (4, ""));
        await portal.StepAsync(again, "closing");
        HttpResponseMessage late = await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/polls/{again}/lapse");
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode); // This one has its quorum.
        Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(again)).StatusCode);
        Assert.True((await portal.SeePollAsync(again)).Item.Resolution!.Adopted);
    }

    [Fact]
    public async Task An_election_without_a_quorum_elects_nobody_and_has_no_run_off()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync("PresidentElection");
        HttpResponseMessage drafted = await portal.DraftAsync(meeting, item, portal.Today, portal.Today, seats: "1");
        int poll = PollPortal.IdIn(drafted);
        await portal.GivenAsync(async db =>
        {
            Poll draft = await db.Polls.Include(one => one.Item).Include(one => one.Candidates).SingleAsync(one => one.Id == poll);
            foreach (int id in await db.Representatives.OrderBy(one => one.Id).Select(one => one.PersonId).Take(2).ToListAsync())
                draft.Nominate((await db.People.FindAsync(id))!, null).Accept(portal.Today);
            return 0;
        });
        await portal.StepAsync(poll, "opening");
        await portal.StepAsync(poll, "closing");

        HttpResponseMessage announced = await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/polls/{poll}/announcement", ("Form.Announced", "true"));

        Assert.Equal(HttpStatusCode.Conflict, announced.StatusCode);
        Assert.Equal(1, await portal.SeeAsync(db => db.Polls.CountAsync()));
        await portal.StepAsync(poll, "lapse");
    }
}
