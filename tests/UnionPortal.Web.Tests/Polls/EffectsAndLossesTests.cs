using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>What an open vote leads to in the ledger and on the desk of the board, and what becomes of a vote whose right is lost.</summary>
[Trait("Clause", "A9")]
[Trait("Clause", "A19")]
[Trait("Clause", "U13")]
public sealed class EffectsAndLossesTests(PollPortal portal) : IClassFixture<PollPortal>
{
    [Fact]
    public async Task A_recommended_candidate_waits_for_the_board_and_stands_in_the_ledger()
    {
        (string number, _, string email) = await portal.MemberExistsAsync();
        (int meeting, int item) = await portal.MeetingSitsAsync("CandidateForBoard");
        int person = await portal.SeeAsync(db => db.Users.Where(one => one.Email == email).Select(one => one.PersonId!.Value).SingleAsync());
        string path = $"/ru/meetings/{meeting}/items/{item}/person";
        Assert.Contains("никто не назван", PollPortal.WordsOf(await portal.Office.ReadAsync(path)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await portal.Office.PostFromAsync("/ru/account/profile", path, ("Form.Number", ""))).StatusCode); // Nobody chosen.
        (string, string)[] named = [("Form.Number", number), ("Form.Person", $"{person}")];
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync($"{path}?of={number}", path, named)).StatusCode);
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostFromAsync("/ru/account/profile", path, named)).StatusCode); // The name stands while it is voted on.
        await AdoptAsync(poll);

        SeatRecommendation made = await portal.SeeAsync(db => db.SeatRecommendations.AsNoTracking().Include(one => one.Record).Include(one => one.Person).SingleAsync());
        Assert.Equal((SeatQuestion.Cooptation, person), (made.Question, made.Person.Id));
        Assert.Contains("Рекомендация правлению: кандидат", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/decisions/{made.Record.Id}")), StringComparison.Ordinal);
        Assert.Contains("Собрание рекомендует кандидата в правление", await DeskAsync(portal.Chair), StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "CandidateRecommended");
    }

    [Fact]
    public async Task An_adopted_text_stands_in_the_ledger()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync("Strategy");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync($"/ru/meetings/{meeting}/items/{item}/text", ("Form.Kind", "Tasks"), ("Form.TextRu", "Открытость"), ("Form.TextEn", "Openness"))).StatusCode);
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);
        await AdoptAsync(poll);

        int record = (await portal.SeePollAsync(poll)).Item.Resolution!.Record.Id;
        string words = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/decisions/{record}"));
        Assert.Contains("Стратегические задачи", words, StringComparison.Ordinal);
        Assert.Contains("Принят текст", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_suspended_after_the_opening_has_no_vote_and_its_vote_does_not_count()
    {
        (string number, Visitor visitor, _) = await portal.MemberExistsAsync();
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync();
        visitor = await portal.SignInAsync(await EmailOfAsync(number));
        int organisation = await portal.OrganisationAsync(number);
        Assert.Equal(HttpStatusCode.Redirect, (await PollPortal.VoteAsync(visitor, poll, organisation, "For")).StatusCode);
        await SuspendAsync(organisation);

        HttpResponseMessage refused = await PollPortal.VoteAsync(visitor, poll, organisation, "Against");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("приостановлено решением 2026/B-9", await PollPortal.WordsAsync(refused), StringComparison.Ordinal);
        Assert.Contains("Голос утрачен после открытия", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);
        await portal.RoomAsync(poll, "For", [.. Enumerable.Range(1, 6).Select(one => (one, ""))]);
        await portal.StepAsync(poll, "closing");

        Assert.DoesNotContain(await portal.VotesAsync(poll), vote => vote.OrganisationId == organisation);
        Assert.Equal(Domain.Voting.VoterStatus.Struck, await portal.SeeAsync(db => db.PollVoters.Where(one => one.PollId == poll && one.OrganisationId == organisation).Select(one => one.Status).SingleAsync()));
        Assert.Contains("Голос утрачен после открытия", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_vote_on_a_suspension_is_a_resolution_too()
    {
        (string number, _, _) = await portal.MemberExistsAsync();
        await SuspendAsync(await portal.OrganisationAsync(number));
        (int meeting, _) = await portal.MeetingSitsAsync();
        int item = int.Parse(await portal.ItemAsync(meeting, AgendaSubject.Suspension, number), System.Globalization.CultureInfo.InvariantCulture);
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.RoomAsync(poll, "Against", [.. Enumerable.Range(1, 6).Select(one => (one, ""))])).StatusCode);
        await portal.StepAsync(poll, "closing");
        HttpResponseMessage announced = await portal.AnnounceAsync(poll);
        Assert.True(announced.StatusCode == HttpStatusCode.Redirect, await PollPortal.WordsAsync(announced));

        Resolution made = (await portal.SeePollAsync(poll)).Item.Resolution!;
        Assert.Equal((false, 6), (made.Adopted, made.Against));
        Assert.StartsWith("Права члена не возвращены", made.Record.SummaryRu, StringComparison.Ordinal);
        Assert.Equal(Standing.Suspended, (await portal.SeeMemberAsync(number)).StandingOn(portal.Today));
    }

    [Fact]
    public async Task A_poll_opened_before_its_hour_says_that_it_waits_and_times_are_told_by_the_name_of_the_zone()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync();
        int poll = PollPortal.IdIn(await portal.DraftAsync(meeting, item, portal.Today.AddDays(1), portal.Today.AddDays(2)));
        await portal.StepAsync(poll, "opening");

        string words = PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}"));
        Assert.DoesNotContain("Голосование идёт", words, StringComparison.Ordinal);
        Assert.Contains("откроется в назначенный час", words, StringComparison.Ordinal);
        Assert.Contains("московское время, UTC+3", words, StringComparison.Ordinal);
        Assert.Contains("Moscow time, UTC+3", PollPortal.WordsOf(await portal.Office.ReadAsync($"/en/polls/{poll}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_announced_as_adopted_is_published_whatever_the_figures_say()
    {
        await portal.GivenAsync(db =>
        {
            DateOnly on = portal.Today.AddDays(-200);
            var meeting = new GeneralMeeting(90, MeetingKind.Extraordinary, on, "Зал", "Hall");
            Resolution Of(int item, string text, bool adopted) =>
                new(item, new DecisionRecord(DecidingBody.GeneralMeeting, on, $"2020/M-{item}", text, text), new VoteCount(7, 7, 3, 3, 1), adopted);
            meeting.Close(on, [Of(1, "Решено голосом председателя", true), Of(2, "Отклонено голосом председателя", false)]);
            return db.Add(meeting).Entity;
        });

        string words = PollPortal.WordsOf(await portal.Visit().ReadAsync("/ru/resolutions"));
        Assert.Contains("Решено голосом председателя", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Отклонено голосом председателя", words, StringComparison.Ordinal);
    }

    private async Task AdoptAsync(int poll)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await portal.RoomAsync(poll, "For", [.. Enumerable.Range(1, 6).Select(one => (one, ""))])).StatusCode);
        await portal.StepAsync(poll, "closing");
        HttpResponseMessage announced = await portal.AnnounceAsync(poll);
        Assert.True(announced.StatusCode == HttpStatusCode.Redirect, await PollPortal.WordsAsync(announced));
    }

    private static async Task<string> DeskAsync(Visitor visitor) => PollPortal.WordsOf(await visitor.ReadAsync("/ru"));

    private Task<string> EmailOfAsync(string number) => portal.SeeAsync(async db =>
    {
        int organisation = await portal.OrganisationAsync(number);
        return (await db.Users.Where(one => db.Representatives.Any(speaks => speaks.OrganisationId == organisation && speaks.PersonId == one.PersonId)).Select(one => one.Email).FirstAsync())!;
    });

    private Task<int> SuspendAsync(int organisation) => portal.GivenAsync(async db =>
    {
        Member member = await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.OrganisationId == organisation);
        member.Suspend(new DecisionRecord(DecidingBody.Board, portal.Today, "2026/B-9", "О приостановлении", "Suspension"), null, "incompatible_activity",
            new SuspensionTerms { Grounds = ["incompatible_activity"] }, portal.Today);
        return 0;
    });
}
