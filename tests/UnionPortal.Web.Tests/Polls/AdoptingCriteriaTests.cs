using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>Criteria: drafted by a member, put before a question by the office, adopted by its vote, frozen ever after.</summary>
[Trait("Clause", "U11")]
public sealed class AdoptingCriteriaTests(PollPortal portal) : IClassFixture<PollPortal>
{
    [Fact]
    public async Task A_set_is_drafted_put_before_the_meeting_and_in_force_with_its_resolution()
    {
        (_, Visitor author, _) = await portal.MemberExistsAsync();
        int set = await DraftAsync(author, "Критерии года");
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync($"/ru/criteria/{set}")).StatusCode);
        (int meeting, int item) = await portal.MeetingSitsAsync("Criteria");
        string question = $"/ru/meetings/{meeting}/items/{item}/criteria";

        HttpResponseMessage unfinished = await portal.Office.PostAsync(question, ("Form.Set", $"{set}"));
        author = await portal.SignInAsync((await portal.SeeAsync(db => db.CriteriaSets.Where(one => one.Id == set).Select(one => one.DraftedBy.Email).SingleAsync()))!);
        await MustAddAsync(author, set, ("Form.Weight", "40"), ("Form.Scale", "2"), ("Form.Measure", "Programmes"), ("Form.Bands", "1; 5"));
        HttpResponseMessage put = await portal.Office.PostAsync(question, ("Form.Set", $"{set}"));
        int poll = await portal.OpenPollAsync(meeting, item, portal.Today);
        HttpResponseMessage stands = await AddAsync(author, set, ("Form.Weight", "1"), ("Form.Scale", "5"), ("Form.Bands", ""));
        await portal.RoomAsync(poll, "For", [.. Enumerable.Range(1, 6).Select(one => (one, ""))]);
        await portal.StepAsync(poll, "closing");
        HttpResponseMessage announced = await portal.AnnounceAsync(poll);

        Assert.Equal(HttpStatusCode.Conflict, unfinished.StatusCode);
        Assert.Contains("Сумма весов", await PollPortal.WordsAsync(unfinished), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, stands.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, announced.StatusCode);
        string page = PollPortal.WordsOf(await portal.Visit().ReadAsync($"/ru/criteria/{set}"));
        Assert.Contains("Набор больше не меняется", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await AddAsync(portal.Office, set, ("Form.Weight", "1"), ("Form.Scale", "5"), ("Form.Bands", ""))).StatusCode);
        Assert.Contains("Критерии года", PollPortal.WordsOf(await portal.Office.ReadAsync("/ru/decisions?kind=CriteriaAdopted")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_changed_by_its_author_and_the_office_only()
    {
        (_, Visitor author, _) = await portal.MemberExistsAsync();
        (_, Visitor other, _) = await portal.MemberExistsAsync();
        int set = await DraftAsync(author, "Чужой проект");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/ru/criteria/{set}/items/new")).StatusCode);
        Assert.Contains("Чужой проект", PollPortal.WordsOf(await other.ReadAsync($"/ru/criteria/{set}")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync($"/ru/criteria/{set}/items/1", $"/ru/criteria/{set}/items/1/removal")).StatusCode);
        Assert.Empty(await portal.SeeAsync(db => db.Set<Criterion>().Where(one => EF.Property<int>(one, "SetId") == set).ToListAsync()));
    }

    [Fact]
    public async Task Thresholds_that_do_not_rise_are_refused_with_what_was_typed()
    {
        int set = await DraftAsync(portal.Office, "Пороги");

        HttpResponseMessage falling = await AddAsync(portal.Office, set, ("Form.Weight", "10"), ("Form.Scale", "2"), ("Form.Measure", "DaysInHand"), ("Form.Bands", "5; −1"));
        HttpResponseMessage words = await AddAsync(portal.Office, set, ("Form.Weight", "10"), ("Form.Scale", "2"), ("Form.Measure", "DaysInHand"), ("Form.Bands", "пять"));

        Assert.Equal(HttpStatusCode.Conflict, falling.StatusCode);
        Assert.Contains("по возрастанию", await PollPortal.WordsAsync(falling), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, words.StatusCode);
        Assert.Contains("через точку с запятой", await PollPortal.WordsAsync(words), StringComparison.Ordinal);
    }

    /// <summary>A set with one judged criterion of weight 60.</summary>
    private async Task<int> DraftAsync(Visitor author, string name)
    {
        string year = $"{portal.Today.Year - 1}";
        HttpResponseMessage begun = await author.PostFromAsync("/ru/criteria/new", "/ru/criteria", ("Form.NameRu", name), ("Form.NameEn", "Criteria of the year"), ("Form.FirstYear", year), ("Form.LastYear", year));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        int set = int.Parse(begun.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await MustAddAsync(author, set, ("Form.Weight", "60"), ("Form.Scale", "5"), ("Form.Bands", ""));
        return set;
    }

    private static async Task MustAddAsync(Visitor author, int set, params (string, string)[] fields)
    {
        HttpResponseMessage added = await AddAsync(author, set, fields);
        Assert.True(added.StatusCode == HttpStatusCode.Redirect, await PollPortal.WordsAsync(added));
    }

    private static Task<HttpResponseMessage> AddAsync(Visitor author, int set, params (string, string)[] fields) =>
        author.PostFromAsync("/ru/account/profile", $"/ru/criteria/{set}/items", [("Form.NameRu", "Польза"), ("Form.NameEn", "Use"), .. fields]);
}
