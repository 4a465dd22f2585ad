using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>A representative proposes what has become different; the office compares side by side, approves or declines.</summary>
public sealed class ChangingTheFactsTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact]
    public async Task A_new_name_and_a_new_head_are_proposed_compared_approved_and_public()
    {
        Member member = await portal.MemberExistsAsync("renamer@test.example");
        using Visitor renamer = await portal.SignInAsync("renamer@test.example");

        Assert.Equal(HttpStatusCode.Redirect, (await ProposeAsync(renamer, member, name: "АНО «Новое имя»", head: "Новикова", from: portal.Today.AddDays(-5))).StatusCode);
        int change = await ChangeOfAsync(member);
        string path = $"/ru/organisations/{member.OrganisationId}/changes/{change}";
        string compared = Visitor.TextOf((await portal.Office.ReadAsync(path)).QuerySelector("table"));
        Assert.Contains("Новое имя", compared, StringComparison.Ordinal);
        Assert.Contains("Изменено", compared, StringComparison.Ordinal);
        Assert.Contains("Без изменений", compared, StringComparison.Ordinal);
        Assert.Contains(path, (await portal.Office.ReadAsync("/ru")).Body!.InnerHtml, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(path, "Approve")).StatusCode);

        Organisation organisation = await SeeAsync(member);
        Assert.Equal(["АНО «Новое имя»"], organisation.Names.Where(one => one.From == portal.Today.AddDays(-5)).Select(one => one.Full));
        Assert.Contains("Новое имя", Visitor.TextOf((await portal.PublicEntryAsync(member.Number)).QuerySelector("h1")), StringComparison.Ordinal);
        var heads = await portal.SeeAsync(db => db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == member.OrganisationId).OrderBy(one => one.Id).ToListAsync());
        Assert.Equal(portal.Today.AddDays(-5), heads[0].Until);
        Assert.Equal(("Новикова", portal.Today.AddDays(-5)), (heads[1].Person.FamilyName, heads[1].From));
        Assert.Contains(await portal.LettersToAsync(MembersPortal.OfficeAddress), letter => letter.Template == "ChangeProposed");
    }

    [Fact]
    public async Task Declining_without_an_answer_is_refused_and_with_one_the_organisation_reads_it()
    {
        Member member = await portal.MemberExistsAsync("declined@test.example");
        using Visitor declined = await portal.SignInAsync("declined@test.example");
        await ProposeAsync(declined, member, name: "ООО «Рога»", from: portal.Today);
        string path = $"/ru/organisations/{member.OrganisationId}/changes/{await ChangeOfAsync(member)}";

        Assert.Equal(HttpStatusCode.Conflict, (await DecideAsync(path, "Decline")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(path, "Decline", "Приложите решение.")).StatusCode);

        Assert.Contains("Приложите решение.", (await declined.ReadAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Рога", (await SeeAsync(member)).Name.Full, StringComparison.Ordinal);
        Assert.Single(await portal.LettersToAsync("declined@test.example"), letter => letter.Template == "ChangeDeclined");
    }

    [Fact]
    public async Task Of_two_officers_who_decide_at_once_the_second_is_told_and_keeps_the_text()
    {
        Member member = await portal.MemberExistsAsync("raced@test.example");
        using Visitor raced = await portal.SignInAsync("raced@test.example");
        await ProposeAsync(raced, member, name: "АНО «Гонка»", from: portal.Today);
        string path = $"/ru/organisations/{member.OrganisationId}/changes/{await ChangeOfAsync(member)}";
        var page = await portal.Office.ReadAsync(path);
        (string, string)[] fields = [("Form.Verdict", "Decline"), ("Form.Answer", "Мой ответ"), ("Form.Version", MembersPortal.Hidden(page, "Form.Version")),
            ("__RequestVerificationToken", MembersPortal.Hidden(page, "__RequestVerificationToken"))];
        await DecideAsync(path, "Approve");

        HttpResponseMessage late = await portal.Office.Client.PostAsync(new Uri(path + "/decision", UriKind.Relative), Visitor.Form(fields));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("АНО «Гонка»", (await SeeAsync(member)).Name.Full);
        string told = await late.Content.ReadAsStringAsync();
        Assert.Contains("Ваш текст не записан", told, StringComparison.Ordinal);
        Assert.Contains("Мой ответ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changed_is_refused_and_strangers_find_nothing()
    {
        Member member = await portal.MemberExistsAsync("same@test.example");
        await portal.MemberExistsAsync("nosy@test.example");
        using Visitor same = await portal.SignInAsync("same@test.example");
        using Visitor nosy = await portal.SignInAsync("nosy@test.example");

        Assert.Equal(HttpStatusCode.Conflict, (await ProposeAsync(same, member)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nosy.GetAsync($"/ru/organisations/{member.OrganisationId}/changes")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nosy.GetAsync($"/ru/organisations/{member.OrganisationId}/changes/new")).StatusCode);
    }

    private static async Task<HttpResponseMessage> ProposeAsync(Visitor by, Member member, string? name = null, string? head = null, DateOnly? from = null)
    {
        string path = $"/ru/organisations/{member.OrganisationId}/changes";
        return await by.PostFromAsync(path + "/new", path, ("Form.FullName", name ?? member.Organisation.Name.Full),
            ("Form.HeadFamilyName", head ?? "Членова"), ("Form.HeadGivenName", head is null ? "Анна" : "Мария"), ("Form.HeadPosition", "Директор"),
            ("Form.From", from is { } day ? MembersPortal.Iso(day) : ""));
    }

    private async Task<HttpResponseMessage> DecideAsync(string path, string verdict, string answer = "") => await portal.Office.PostFromAsync(path, path + "/decision",
        ("Form.Verdict", verdict), ("Form.Answer", answer), ("Form.Version", MembersPortal.Hidden(await portal.Office.ReadAsync(path), "Form.Version")));

    private Task<int> ChangeOfAsync(Member member) => portal.SeeAsync(db => db.OrganisationChanges.Where(one => one.OrganisationId == member.OrganisationId).Select(one => one.Id).SingleAsync());

    private Task<Organisation> SeeAsync(Member member) => portal.SeeAsync(db => db.Organisations.AsNoTracking().Include(one => one.Names).SingleAsync(one => one.Id == member.OrganisationId));
}
