using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>Casting, each refusal alone, and the boundary moment.</summary>
[Trait("Clause", "A21")]
public sealed class CastingAnOpenVoteTests(PollPortal portal) : IClassFixture<PollPortal>
{
    [Fact]
    public async Task The_same_vote_sent_again_changes_nothing_and_is_told_the_same_receipt()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For")).StatusCode);
        OpenVote first = Assert.Single(await portal.VotesAsync(poll));
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.Redirect, (await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For")).StatusCode);

        OpenVote again = Assert.Single(await portal.VotesAsync(poll));
        Assert.Equal((first.Id, first.CastAt), (again.Id, again.CastAt));
        Assert.Contains(VoteReceipt.Of([again])!, PollPortal.WordsOf(await portal.Board[0].ReadAsync($"/ru/polls/{poll}/for/1/receipt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_is_changed_until_the_close()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();
        await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For");

        Assert.Equal(HttpStatusCode.Redirect, (await PollPortal.VoteAsync(portal.Board[0], poll, 1, "Against")).StatusCode);

        Assert.Equal(PollChoice.Against, Assert.Single(await portal.VotesAsync(poll)).Choice);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.Redirect)]
    [InlineData(0, HttpStatusCode.Conflict)]
    public async Task A_vote_in_the_closing_second_is_in_or_clearly_refused(int seconds, HttpStatusCode expected)
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();
        DateTime now = portal.Clock.GetUtcNow().UtcDateTime;
        await portal.SeeAsync(db => db.InTurnAsync(() => db.Polls.Where(one => one.Id == poll).ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosesAt, now.AddSeconds(-seconds))), default));

        HttpResponseMessage answer = await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For");

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Redirect ? 1 : 0, (await portal.VotesAsync(poll)).Count);
        if (expected == HttpStatusCode.Conflict) Assert.Contains("Этот голос не учтён", await PollPortal.WordsAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Votes_racing_the_close_are_all_in_or_all_refused()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();
        Task<HttpResponseMessage>[] votes = [.. Enumerable.Range(0, 3).Select(seat => PollPortal.VoteAsync(portal.Board[seat], poll, seat + 1, "For"))];
        Task<HttpResponseMessage> close = portal.Office.PostFromAsync($"/ru/polls/{poll}", $"/ru/polls/{poll}/closing");

        HttpResponseMessage[] answers = await Task.WhenAll(votes);
        await close;

        Assert.Equal(answers.Count(one => one.StatusCode == HttpStatusCode.Redirect), (await portal.VotesAsync(poll)).Count);
        Assert.All(answers, one => Assert.Contains(one.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }));
    }

    [Fact]
    public async Task Nobody_votes_for_a_foreign_organisation_or_in_a_poll_that_is_not_there()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await PollPortal.VoteAsync(portal.Board[0], poll, 2, "For")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Board[0].GetAsync($"/ru/polls/{poll}/for/2")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Board[0].GetAsync($"/ru/polls/{poll}/for/1/receipt")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Board[0].GetAsync("/ru/polls/99999")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PollPortal.VoteAsync(portal.Board[0], 99999, 1, "For")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync("/ru/meetings/9999/items/1/poll/new")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync("/ru/polls/99999/papers")).StatusCode);
        Assert.Empty(await portal.VotesAsync(poll));
    }

    [Fact]
    public async Task A_vote_without_a_choice_is_refused()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();

        Assert.Equal(HttpStatusCode.Conflict, (await PollPortal.VoteAsync(portal.Board[0], poll, 1, "")).StatusCode);
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task The_roll_tells_in_a_sentence_who_does_not_vote_and_why()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync();
        var (number, visitor, _) = await portal.MemberExistsAsync();
        int organisation = await portal.OrganisationAsync(number);
        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Suspensions).Include(one => one.Organisation).SingleAsync(one => one.OrganisationId == organisation);
            var record = new DecisionRecord(DecidingBody.Board, portal.Today, "2026/B-77", "Приостановление", "Suspension");
            member.Suspend(record, null, "loss_of_contact", new SuspensionTerms { Grounds = ["loss_of_contact"] }, portal.Today);
            return member;
        });
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);

        string page = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}"));
        Assert.Contains("членство приостановлено решением 2026/B-77 (A19)", page, StringComparison.Ordinal);
        Assert.Contains("никто не уполномочен", page, StringComparison.Ordinal); // Members 4 to 7 have nobody.
        Assert.Equal(HttpStatusCode.Conflict, (await PollPortal.VoteAsync(visitor, poll, organisation, "For")).StatusCode);
    }

    [Fact]
    public async Task Papers_that_two_people_read_differently_are_shown_until_one_is_put_right()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();
        Visitor second = await portal.SecondAsync($"reader{poll}@test.example");

        await PollPortal.PaperAsync(portal.Office, poll, "5", "For");
        Assert.EndsWith("told=Waits", (await PollPortal.PaperAsync(portal.Office, poll, "5", "For")).Headers.Location!.ToString(), StringComparison.Ordinal); // One person twice is one person.
        Assert.EndsWith("told=Clashes", (await PollPortal.PaperAsync(second, poll, "5", "Against")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await portal.VotesAsync(poll));
        Assert.Contains("Прочтено по-разному. Здесь: Против", PollPortal.WordsOf(await second.ReadAsync($"/ru/polls/{poll}/papers")), StringComparison.Ordinal);

        Assert.EndsWith("told=Counted", (await PollPortal.PaperAsync(portal.Office, poll, "5", "Against")).Headers.Location!.ToString(), StringComparison.Ordinal);
        OpenVote vote = Assert.Single(await portal.VotesAsync(poll));
        Assert.Equal((Channel.Paper, PollChoice.Against), (vote.Channel, vote.Choice));
        Assert.DoesNotContain("Ждут второго", PollPortal.WordsOf(await second.ReadAsync($"/ru/polls/{poll}/papers")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await PollPortal.PaperAsync(second, poll, "9999", "For")).StatusCode);
    }

    [Fact]
    public async Task A_vote_in_absence_on_an_earlier_wording_is_told_and_not_counted()
    {
        var (meeting, item, poll) = await portal.VoteIsOpenTodayAsync();
        await PollPortal.VoteAsync(portal.Board[0], poll, 1, "For");
        await portal.RoomAsync(poll, "For", (4, ""), (5, ""), (6, ""), (7, ""));
        string page = $"/ru/meetings/{meeting}/items/{item}";
        HttpResponseMessage amended = await portal.Office.PostFromAsync(page, $"{page}/wording", ("Form.TextRu", "Утвердить отчёт с оговоркой"), ("Form.TextEn", "Approve the report with a reservation"),
            ("Form.Version", Members.MatterPortal.Hidden(await portal.Office.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, amended.StatusCode);

        Assert.Contains("по прежней редакции", PollPortal.WordsOf(await portal.Board[0].ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync("seat0@test.example"), letter => letter.Template == "VoteOnEarlierText");
        await portal.StepAsync(poll, "closing");
        string closed = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}"));
        Assert.Contains("по прежней редакции и не учтены: 1", closed, StringComparison.Ordinal);
        Assert.Contains("За: 4, против: 0", closed, StringComparison.Ordinal);
    }
}
