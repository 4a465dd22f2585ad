using System.Net;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>Mission and tasks: drafted for a question, adopted by its vote, readable ever after.</summary>
[Trait("Clause", "U13")]
public sealed class StrategyTests(PollPortal portal) : IClassFixture<PollPortal>
{
    [Fact]
    public async Task An_adopted_text_is_in_force_and_the_one_before_stays_readable()
    {
        await AdoptAsync("Strategy", "Mission", "Первая миссия");
        Assert.Contains("Первая миссия", PollPortal.WordsOf(await portal.Visit().ReadAsync("/ru/strategy")), StringComparison.Ordinal);

        await AdoptAsync("Strategy", "Mission", "Вторая миссия");
        var page = await portal.Visit().ReadAsync("/ru/strategy");
        Assert.Contains("Вторая миссия", PollPortal.WordsOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Первая миссия", PollPortal.WordsOf(page), StringComparison.Ordinal);
        string earlier = page.QuerySelector("main a[href*='/strategy/']")!.GetAttribute("href")!;
        Assert.Contains("Первая миссия", PollPortal.WordsOf(await portal.Visit().ReadAsync(earlier)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync("/ru/strategy/9999")).StatusCode);
        Assert.Contains("In English", PollPortal.WordsOf(await portal.Visit().ReadAsync("/en/strategy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_are_adopted_as_a_text_and_a_draft_stands_while_it_is_voted_on()
    {
        int poll = await AdoptAsync("Strategy", "Tasks", "Прозрачность отчёта", announce: false);
        Assert.DoesNotContain("Прозрачность", PollPortal.WordsOf(await portal.Visit().ReadAsync("/ru/strategy")), StringComparison.Ordinal);
        var item = (await portal.SeePollAsync(poll)).ItemId;
        Assert.True(item > 0);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(poll)).StatusCode);
        Assert.Contains("Прозрачность отчёта", PollPortal.WordsOf(await portal.Visit().ReadAsync("/ru/strategy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_text_there_is_nothing_to_adopt()
    {
        var (_, _, poll) = await portal.VoteIsOpenTodayAsync("Strategy");
        await portal.RoomAsync(poll, "For", [.. Enumerable.Range(1, 6).Select(one => (one, ""))]);
        await portal.StepAsync(poll, "closing");

        HttpResponseMessage refused = await portal.AnnounceAsync(poll);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("текста", await PollPortal.WordsAsync(refused), StringComparison.Ordinal);
        Assert.Null((await portal.SeePollAsync(poll)).Item.Resolution);
    }

    private async Task<int> AdoptAsync(string subject, string kind, string text, bool announce = true)
    {
        (int meeting, int item) = await portal.MeetingSitsAsync(subject);
        string path = $"/ru/meetings/{meeting}/items/{item}/text";
        (string, string)[] fields = [("Form.Kind", kind), ("Form.TextRu", text), ("Form.TextEn", "In English")];
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(path, fields)).StatusCode);
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostAsync(path, fields)).StatusCode); // The draft stands while it is voted on.
        Assert.Equal(HttpStatusCode.Redirect, (await portal.RoomAsync(poll, "For", [.. Enumerable.Range(1, 6).Select(one => (one, ""))])).StatusCode);
        await portal.StepAsync(poll, "closing");
        if (announce) Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(poll)).StatusCode);
        return poll;
    }
}
