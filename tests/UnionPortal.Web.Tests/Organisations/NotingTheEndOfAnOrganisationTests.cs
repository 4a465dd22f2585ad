using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>The office notes liquidations and mergers by a paper, and its attempts to reach those who are silent; who returns gets a new number.</summary>
public sealed class NotingTheEndOfAnOrganisationTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact, Trait("Clause", "U8")]
    public async Task A_liquidation_is_previewed_confirmed_and_shown()
    {
        Member member = await portal.MemberExistsAsync("ended@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/departure";
        string query = $"?Form.Ground=Liquidation&Form.Paper=%D0%92%D1%8B%D0%BF%D0%B8%D1%81%D0%BA%D0%B0%201&Form.PaperOn={Day}&Form.EffectiveOn={Day}";

        var preview = await portal.Office.ReadAsync(path + "/preview" + query);
        Assert.Contains("Выписка 1", Visitor.TextOf(preview.QuerySelector(".facts")), StringComparison.Ordinal);
        Assert.Null((await SeeAsync(member)).Departure);

        HttpResponseMessage answer = await portal.Office.PostFromAsync(path + "/preview" + query, path,
            ("Form.Ground", "Liquidation"), ("Form.Paper", "Выписка 1"), ("Form.PaperOn", Day), ("Form.EffectiveOn", Day));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Member left = await SeeAsync(member);
        Assert.Equal((DepartureGround.Liquidation, DecidingBody.Organisation), (left.Departure!.Ground, left.Departure.Record.Body));
        Assert.Contains("Ликвидация", Visitor.TextOf((await portal.PublicEntryAsync(member.Number)).QuerySelector("article")), StringComparison.Ordinal);
        Assert.Single(await portal.LettersToAsync("ended@test.example"), letter => letter.Template == "DepartureNoted");
        Assert.Equal(HttpStatusCode.OK, (await portal.Office.GetAsync($"/ru/organisations/{member.OrganisationId}")).StatusCode);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task After_a_merger_the_public_entries_lead_to_each_other()
    {
        Member ends = await portal.MemberExistsAsync("merged@test.example"), goesOn = await portal.MemberExistsAsync("successor@test.example");
        string path = $"/ru/organisations/{ends.OrganisationId}/departure";

        HttpResponseMessage answer = await portal.Office.PostFromAsync("/ru/view", path, ("Form.Ground", "Merger"), ("Form.Paper", "Выписка 2"),
            ("Form.PaperOn", Day), ("Form.EffectiveOn", Day), ("Form.Successor", $"{goesOn.Number.Value}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotNull((await portal.PublicEntryAsync(ends.Number)).QuerySelector($"article a[href$='/registry/{goesOn.Number}']"));
        Assert.NotNull((await portal.PublicEntryAsync(goesOn.Number)).QuerySelector($"article a[href$='/registry/{ends.Number}']"));
        using Visitor visitor = portal.Visit();
        string json = await visitor.Client.GetStringAsync(new Uri("/data/registry.json?standing=all", UriKind.Relative));
        Assert.Contains($"\"successor\":\"{goesOn.Number}\"", json, StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task A_successor_the_register_does_not_know_is_refused_and_the_answers_stay()
    {
        Member member = await portal.MemberExistsAsync("lost@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/departure";

        HttpResponseMessage answer = await portal.Office.PostFromAsync("/ru/view", path, ("Form.Ground", "Merger"), ("Form.Paper", "Выписка 3"),
            ("Form.PaperOn", Day), ("Form.EffectiveOn", Day), ("Form.Successor", "99999"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Выписка 3", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await SeeAsync(member)).Departure);
    }

    [Fact]
    public async Task Only_the_office_notes_the_end_and_the_contacts()
    {
        Member member = await portal.MemberExistsAsync("outsider@test.example");
        using Visitor own = await portal.SignInAsync("outsider@test.example");

        foreach (string page in new[] { "departure", "contacts", "withdrawal/paper" })
            Assert.NotEqual(HttpStatusCode.OK, (await own.GetAsync($"/ru/organisations/{member.OrganisationId}/{page}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync("/ru/organisations/999999/departure")).StatusCode);
    }

    [Fact, Trait("Clause", "A18")]
    public async Task Attempts_are_noted_and_the_page_says_how_far_the_charter_is_reached()
    {
        Member member = await portal.MemberExistsAsync("silent@test.example");
        string path = $"/ru/organisations/{member.OrganisationId}/contacts";
        Assert.Contains("Ни одной попытки", Visitor.TextOf((await portal.Office.ReadAsync(path)).QuerySelector(".notice")), StringComparison.Ordinal);

        foreach ((string channel, int monthsAgo) in new[] { ("Mail", 7), ("Telephone", 5), ("Letter", 1) })
        {
            HttpResponseMessage answer = await portal.Office.PostAsync(path, ("Form.Channel", channel), ("Form.On", MembersPortal.Iso(portal.Today.AddMonths(-monthsAgo))), ("Form.Result", "NoAnswer"));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        Assert.Contains("можно вынести на общее собрание", Visitor.TextOf((await portal.Office.ReadAsync(path)).QuerySelector(".notice")), StringComparison.Ordinal);
        HttpResponseMessage tomorrow = await portal.Office.PostAsync(path, ("Form.Channel", "Mail"), ("Form.On", MembersPortal.Iso(portal.Today.AddDays(1))), ("Form.Result", "NoAnswer"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tomorrow.StatusCode);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task Who_returned_has_a_new_number_and_the_old_record_leads_to_it()
    {
        Member first = await portal.MemberExistsAsync("returner@test.example");
        using Visitor returner = await portal.SignInAsync("returner@test.example");
        await returner.PostAsync($"/ru/organisations/{first.OrganisationId}/withdrawal", ("Form.EffectiveOn", Day), ("Form.Understood", "true"));
        RegistryNumber number = await portal.GivenAsync(async db =>
        {
            Organisation organisation = await db.Organisations.SingleAsync(one => one.Id == first.OrganisationId);
            var fresh = new RegistryNumber(7000 + first.Number.Value, organisation, portal.Today);
            db.Add(new Member(fresh, new DecisionRecord(DecidingBody.Board, portal.Today, "9", "Приём", "Admission"), portal.Today));
            return fresh;
        });

        Assert.NotNull((await portal.PublicEntryAsync(first.Number)).QuerySelector($"article a[href$='/registry/{number}']"));
        Assert.NotNull((await portal.PublicEntryAsync(number)).QuerySelector($"article a[href$='/registry/{first.Number}']"));
        string own = Visitor.TextOf((await returner.ReadAsync($"/ru/organisations/{first.OrganisationId}")).Body);
        Assert.Contains("Записи в реестре", own, StringComparison.Ordinal);
    }

    private string Day => MembersPortal.Iso(portal.Today);

    private Task<Member> SeeAsync(Member member) => portal.SeeAsync(db =>
        db.Members.AsNoTracking().Include(one => one.Departure!.Record).SingleAsync(one => one.Id == member.Id));
}
