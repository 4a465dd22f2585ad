using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>From the notice of a representative to the register that follows on the day by itself.</summary>
public sealed class LeavingTheUnionTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact, Trait("Clause", "U8")]
    public async Task A_notice_is_given_and_the_register_shows_the_departure_from_its_day()
    {
        Member member = await portal.MemberExistsAsync("leaver@test.example");
        using Visitor leaver = await portal.SignInAsync("leaver@test.example");
        DateOnly day = portal.Today.AddDays(40);

        HttpResponseMessage answer = await GiveAsync(leaver, member, day, "Закрываем направление.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var notice = await leaver.ReadAsync($"/ru/organisations/{member.OrganisationId}/withdrawal");
        Assert.Contains("/L-", Visitor.TextOf(notice.QuerySelector(".confirmation-no")), StringComparison.Ordinal);
        Assert.Single(await portal.LettersToAsync("leaver@test.example"), letter => letter.Template == "WithdrawalGiven");
        Assert.Contains(await portal.LettersToAsync(MembersPortal.OfficeAddress), letter => letter.Template == "WithdrawalGivenOffice");
        Assert.DoesNotContain("больше не", await EntryTextAsync(member), StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromDays(40));
        string gone = await EntryTextAsync(member);
        Assert.Contains("Выход", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("Закрываем направление", gone, StringComparison.Ordinal);
        using Visitor again = await portal.SignInAsync("leaver@test.example");
        Assert.NotEqual(HttpStatusCode.OK, (await again.GetAsync("/ru/recommendations")).StatusCode);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task What_ends_is_told_before_confirming_and_not_confirming_changes_nothing()
    {
        Member member = await portal.MemberExistsAsync("reader@test.example", onBoard: true);
        using Visitor reader = await portal.SignInAsync("reader@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/withdrawal";

        string told = Visitor.TextOf((await reader.ReadAsync(path)).QuerySelector(".notice"));
        Assert.Contains("Голос", told, StringComparison.Ordinal);
        Assert.Contains("Место в правлении", told, StringComparison.Ordinal);

        HttpResponseMessage answer = await reader.PostAsync(path, ("Form.EffectiveOn", MembersPortal.Iso(portal.Today.AddDays(50))), ("Form.Reason", "Без подтверждения"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Без подтверждения", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await SeeAsync(member)).Departure);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task A_notice_may_be_taken_back_until_its_day_and_not_on_it()
    {
        Member member = await portal.MemberExistsAsync("waverer@test.example");
        using Visitor waverer = await portal.SignInAsync("waverer@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/withdrawal";
        await GiveAsync(waverer, member, portal.Today.AddDays(10));

        Assert.Equal(HttpStatusCode.Redirect, (await RevokeAsync(waverer, path)).StatusCode);
        Assert.Null((await SeeAsync(member)).Departure);
        Assert.Single(await portal.LettersToAsync("waverer@test.example"), letter => letter.Template == "WithdrawalRevoked");

        await GiveAsync(waverer, member, portal.Today);
        var page = await waverer.ReadAsync(path);
        Assert.Empty(page.QuerySelectorAll("form[action$=revocation]"));
        int id = await portal.SeeAsync(db => db.Withdrawals.OrderByDescending(one => one.Id).Select(one => one.Id).FirstAsync());
        HttpResponseMessage late = await waverer.PostFromAsync("/ru/view", $"{path}/revocation", ("Form.Notice", $"{id}"));
        Assert.True(late.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.Forbidden, late.StatusCode.ToString());
        Assert.NotNull((await SeeAsync(member)).Departure);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task A_second_notice_is_refused_and_keeps_what_was_typed()
    {
        Member member = await portal.MemberExistsAsync("twice@test.example");
        using Visitor twice = await portal.SignInAsync("twice@test.example");
        await GiveAsync(twice, member, portal.Today.AddDays(30));

        HttpResponseMessage answer = await twice.PostFromAsync($"/ru/organisations/{member.OrganisationId}/withdrawal", $"/ru/organisations/{member.OrganisationId}/withdrawal",
            ("Form.EffectiveOn", MembersPortal.Iso(portal.Today.AddDays(31))), ("Form.Reason", "Ещё раз"), ("Form.Understood", "true"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Ещё раз", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task The_office_enters_a_notice_on_paper_from_the_day_it_came_in()
    {
        Member member = await portal.MemberExistsAsync("paper@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/withdrawal/paper";
        var page = await portal.Office.ReadAsync(path);
        string signatory = page.QuerySelectorAll("select option").Select(one => one.GetAttribute("value")).Last()!;
        DateOnly received = portal.Today.AddDays(-3);

        HttpResponseMessage answer = await portal.Office.PostAsync(path, ("Form.ReceivedOn", MembersPortal.Iso(received)),
            ("Form.EffectiveOn", MembersPortal.Iso(portal.Today.AddDays(60))), ("Form.SignedBy", signatory));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Member left = await SeeAsync(member);
        Assert.Equal(received, left.Departure!.Record.On);
        Assert.Equal(portal.Today.AddDays(60), left.Departure.EffectiveOn);
    }

    [Fact, Trait("Clause", "A5")]
    public async Task The_seat_on_the_board_ends_with_the_membership()
    {
        Member member = await portal.MemberExistsAsync("sitter@test.example", onBoard: true);
        using Visitor sitter = await portal.SignInAsync("sitter@test.example");
        Assert.Equal(HttpStatusCode.OK, (await sitter.GetAsync("/ru/board")).StatusCode);

        await GiveAsync(sitter, member, portal.Today);

        Assert.NotEqual(HttpStatusCode.OK, (await sitter.GetAsync("/ru/board")).StatusCode);
    }

    [Fact]
    public async Task The_page_of_an_organisation_is_for_its_own_people_and_the_office()
    {
        Member member = await portal.MemberExistsAsync("own@test.example");
        await portal.MemberExistsAsync("stranger@test.example");
        using Visitor own = await portal.SignInAsync("own@test.example");
        using Visitor stranger = await portal.SignInAsync("stranger@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}";

        Assert.Contains(member.Number.ToString(), (await own.ReadAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(path + "/withdrawal", (await own.ReadAsync(path)).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await portal.Office.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path + "/withdrawal")).StatusCode);
        Assert.Contains(path, (await own.ReadAsync("/ru")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task A_candidate_may_leave_as_well()
    {
        var candidacy = await portal.CandidateExistsAsync("young@test.example");
        using Visitor young = await portal.SignInAsync("young@test.example");

        HttpResponseMessage answer = await young.PostAsync($"/ru/organisations/{candidacy.OrganisationId}/withdrawal",
            ("Form.EffectiveOn", MembersPortal.Iso(portal.Today)), ("Form.Understood", "true"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Выход", Visitor.TextOf((await portal.PublicEntryAsync(candidacy.Number)).Body), StringComparison.Ordinal);
    }

    private async Task<string> EntryTextAsync(Member member) => Visitor.TextOf((await portal.PublicEntryAsync(member.Number)).QuerySelector("article"));

    private static Task<HttpResponseMessage> GiveAsync(Visitor by, Member member, DateOnly day, string reason = "") =>
        by.PostAsync($"/ru/organisations/{member.OrganisationId}/withdrawal", ("Form.EffectiveOn", MembersPortal.Iso(day)), ("Form.Reason", reason), ("Form.Understood", "true"));

    private static async Task<HttpResponseMessage> RevokeAsync(Visitor by, string path) =>
        await by.PostFromAsync(path, $"{path}/revocation", ("Form.Notice", MembersPortal.Hidden(await by.ReadAsync(path), "Form.Notice")));

    private Task<Member> SeeAsync(Member member) => portal.SeeAsync(db =>
        db.Members.AsNoTracking().Include(one => one.Departure!.Record).SingleAsync(one => one.Id == member.Id));
}
