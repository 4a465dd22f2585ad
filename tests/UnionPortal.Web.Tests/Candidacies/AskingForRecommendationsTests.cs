using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Candidacies;

[Trait("Clause", "A15")]
public sealed class AskingForRecommendationsTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task A_member_found_by_name_is_asked_while_the_application_is_still_written_and_told_at_once()
    {
        Member member = await portal.MemberExistsAsync("asked1@test.example");
        Applicant applicant = await BegunAsync("asks1@test.example", "1117700999019");

        HttpResponseMessage answer = await AskAsync(applicant, member, "Мы вместе вели школу родителей.");

        Letter letter = Assert.Single(await portal.LettersToAsync("asked1@test.example"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("школу родителей", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Просьба отправлена", await applicant.TextAsync("recommendations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_member_is_not_asked_twice()
    {
        Member member = await portal.MemberExistsAsync();
        Applicant applicant = await BegunAsync("asks2@test.example", "1117700999020");
        await AskAsync(applicant, member);

        Assert.Contains("уже попросили", await applicant.TextAsync($"recommendations/new?q={member.Number}"), StringComparison.Ordinal);
        HttpResponseMessage again = await AskAsync(applicant, member, from: "recommendations");

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("уже попросили", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A16")]
    [Trait("Clause", "A19")]
    public async Task Whoever_is_looked_for_and_cannot_recommend_is_told_of_with_the_reason()
    {
        Applicant applicant = await BegunAsync("asks9@test.example", "1117700999096");
        Member resting = await portal.MemberExistsAsync();
        Candidacy candidacy = await portal.CandidacyExistsAsync("candidate9@test.example", portal.Today.AddMonths(-1));
        Partner partner = await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Id == resting.Id);
            var terms = portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today).Suspension;
            member.Suspend(new DecisionRecord(DecidingBody.Board, portal.Today, "S-9", "Решено", "Decided"), null, terms.Grounds[0], terms, portal.Today);
            var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), "АНО «Сосед»", null, null), "RU");
            var made = new Partner(new RegistryNumber(7009, organisation, portal.Today), new DecisionRecord(DecidingBody.Board, portal.Today, "P-9", "Принять", "Accept"), portal.Today);
            return db.Add(made).Entity;
        });

        foreach ((string number, string reason) in new[] { ($"{resting.Number}", "приостановлено"), ($"{candidacy.Number}", "Это кандидат в члены"), ($"{partner.Number}", "Это партнёр союза") })
        {
            string page = await applicant.TextAsync($"recommendations/new?q={number}");
            Assert.Contains("Нашлись, но рекомендовать не могут", page, StringComparison.Ordinal);
            Assert.Contains(reason, page, StringComparison.Ordinal);
            Assert.DoesNotContain("Отправить просьбу", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_taken_back_makes_room_and_the_fact_stays()
    {
        Member member = await portal.MemberExistsAsync("asked3@test.example");
        Applicant applicant = await BegunAsync("asks3@test.example", "1117700999030");
        await AskAsync(applicant, member);
        int request = await portal.SeeAsync(db => db.Recommendations.Where(one => one.ApplicationId == applicant.Id).Select(one => one.Id).SingleAsync());

        await applicant.Visitor.PostFromAsync(applicant.Home + "/recommendations", $"{applicant.Home}/recommendations/{request}/replacement");

        Recommendation kept = await portal.SeeAsync(db => db.Recommendations.SingleAsync(one => one.Id == request));
        Assert.NotNull(kept.ReplacedOn);
        Assert.Equal(2, (await portal.LettersToAsync("asked3@test.example")).Count);
        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(applicant, member)).StatusCode);
    }

    [Fact]
    public async Task The_applicant_reminds_at_most_once_a_week()
    {
        Member member = await portal.MemberExistsAsync("asked5@test.example");
        Applicant applicant = await BegunAsync("asks5@test.example", "1117700999052");
        await AskAsync(applicant, member);
        int request = await portal.SeeAsync(db => db.Recommendations.Where(one => one.ApplicationId == applicant.Id).Select(one => one.Id).SingleAsync());
        string page = applicant.Home + "/recommendations", path = $"{page}/{request}/reminder";

        HttpResponseMessage tooSoon = await applicant.Visitor.PostFromAsync(page, path);
        await portal.SeeAsync(db => db.InTurnAsync(() => db.Recommendations.Where(one => one.Id == request)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AskedOn, portal.Today.AddDays(-7))), CancellationToken.None));
        HttpResponseMessage first = await applicant.Visitor.PostFromAsync(page, path);
        HttpResponseMessage again = await applicant.Visitor.PostFromAsync(page, path);

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Redirect, HttpStatusCode.Conflict], [tooSoon.StatusCode, first.StatusCode, again.StatusCode]);
        Assert.Contains("не чаще раза в неделю", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await portal.LettersToAsync("asked5@test.example")).Count);
    }

    [Fact]
    public async Task The_search_finds_members_in_good_standing_by_number()
    {
        Member member = await portal.MemberExistsAsync();
        Applicant applicant = await BegunAsync("asks4@test.example", "1117700999041");

        IHtmlDocument page = await applicant.Visitor.ReadAsync($"{applicant.Home}/recommendations/new?q={member.Number}");

        Assert.Contains(page.QuerySelectorAll("input[name='Form.Member']"), box => box.GetAttribute("value") == member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task<HttpResponseMessage> AskAsync(Applicant applicant, Member member, string note = "", string? from = null) => applicant.Visitor.PostFromAsync(
        $"{applicant.Home}/{from ?? $"recommendations/new?q={member.Number}"}", applicant.Home + "/recommendations",
        ("Form.Member", member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Form.Note", note), ("Form.Search", "Член"));

    private async Task<Applicant> BegunAsync(string email, string number)
    {
        await portal.AccountExistsAsync(email, "Просителева", email);
        var applicant = new Applicant(await portal.SignInAsync(email));
        await applicant.BeginAsync(number);
        return applicant;
    }
}
