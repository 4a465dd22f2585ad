using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Reviews;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>A candidate's year: what the candidate does, what the board finds, what the portal reminds of (A14).</summary>
[Trait("Clause", "A14")]
public class ReviewingACandidacyTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task The_board_gives_more_time_and_the_candidate_learns_until_when_and_why()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("more@test.example", portal.Today.AddYears(-1).AddDays(30));
        Assert.Equal(HttpStatusCode.Redirect, (await ProposeAsync(candidacy.Id, ReviewOutcome.Prolong, "Не хватило одной рекомендации.")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await ProposeAsync(candidacy.Id, ReviewOutcome.End, "Передумали.")).StatusCode);

        await portal.AdoptAsync(await DecisionOfAsync(candidacy.Id));

        Candidacy after = await SeeAsync(candidacy.Id);
        Assert.Equal(candidacy.StartedOn.AddMonths(24), after.ReviewDueOn);
        Assert.Equal(CandidacyState.Running, after.StateOn(candidacy.ReviewDueOn));
        var letter = Assert.Single(await portal.LettersToAsync("more@test.example"));
        Assert.Equal("CandidacyReviewed.Prolong", letter.Template);
        Assert.Contains("Не хватило одной рекомендации.", letter.Body, StringComparison.Ordinal);
        var page = await portal.Chair.ReadAsync($"/ru/candidacies/{candidacy.Id}/reviews/new");
        Assert.True(page.QuerySelector("input[value=Prolong]")!.HasAttribute("disabled"));
    }

    [Fact]
    [Trait("Clause", "U1")]
    public async Task The_board_ends_a_candidacy_by_a_decision_on_record()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("end@test.example", portal.Today.AddYears(-1));
        await ProposeAsync(candidacy.Id, ReviewOutcome.End, "Связи нет.");

        await portal.AdoptAsync(await DecisionOfAsync(candidacy.Id));

        Candidacy after = await SeeAsync(candidacy.Id);
        Assert.Equal(DepartureGround.CandidacyEnded, after.Departure!.Ground);
        Assert.Equal(DecidingBody.Board, after.Departure.Record.Body);
        Assert.Equal("CandidacyReviewed.End", Assert.Single(await portal.LettersToAsync("end@test.example")).Template);
    }

    [Fact]
    public async Task Before_the_review_opens_nothing_can_be_put_to_the_board()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("early@test.example", portal.Today.AddMonths(-3));
        var page = await portal.Chair.ReadAsync($"/ru/candidacies/{candidacy.Id}");

        Assert.Equal(2, page.QuerySelectorAll("li.shut").Length);
        Assert.Equal(HttpStatusCode.Conflict, (await ProposeAsync(candidacy.Id, ReviewOutcome.End, "Рано.")).StatusCode);
        Assert.Empty(await portal.SeeAsync(db => db.CandidacyReviews.Where(one => one.CandidacyId == candidacy.Id).ToListAsync()));
    }

    [Fact]
    public async Task After_its_day_the_list_says_under_review_and_nothing_has_flipped()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("over@test.example", portal.Today.AddYears(-1).AddDays(-5));

        var page = await portal.Chair.ReadAsync("/ru/candidacies");

        string row = Visitor.TextOf(page.QuerySelector($"a[href$='/candidacies/{candidacy.Id}']")!.Closest("tr"));
        Assert.Contains("Срок кончился, решает правление", row, StringComparison.Ordinal);
        Assert.True((await SeeAsync(candidacy.Id)).StandsOn(portal.Today));
    }

    [Fact]
    public async Task The_candidate_tells_about_its_year_and_the_board_reads_it()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("tells@test.example", portal.Today.AddMonths(-11));
        Visitor candidate = await portal.SignInAsync("tells@test.example");
        string path = $"/ru/candidacies/{candidacy.Id}/own";
        string version = BoardPortal.Hidden(await candidate.ReadAsync(path), "Form.Version");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await candidate.PostAsync(path, ("Form.Account", ""), ("Form.Version", version))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await candidate.PostAsync(path, ("Form.Account", "Открыли мастерскую."), ("Form.Version", version))).StatusCode);
        HttpResponseMessage late = await candidate.PostAsync(path, ("Form.Account", "Со старой страницы."), ("Form.Version", version));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Со старой страницы.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var page = await portal.Board[2].ReadAsync($"/ru/candidacies/{candidacy.Id}");
        Assert.Contains("Открыли мастерскую.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A15")]
    public async Task A_candidate_asks_for_admission_before_its_time_is_over()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("asks@test.example", portal.Today.AddMonths(-2));
        Visitor candidate = await portal.SignInAsync("asks@test.example");

        HttpResponseMessage answer = await candidate.PostFromAsync($"/ru/candidacies/{candidacy.Id}/own", $"/ru/candidacies/{candidacy.Id}/application");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Application begun = await portal.SeeAsync(db => db.Applications.SingleAsync(one => one.OrganisationId == candidacy.OrganisationId));
        Assert.Equal($"/ru/applications/{begun.Id}", answer.Headers.Location!.ToString());
        await candidate.ReadAsync($"/ru/applications/{begun.Id}/organisation");
        HttpResponseMessage again = await candidate.PostFromAsync($"/ru/candidacies/{candidacy.Id}/own", $"/ru/candidacies/{candidacy.Id}/application");
        Assert.Equal(answer.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task A_candidacy_of_others_is_not_found()
    {
        Candidacy theirs = await portal.CandidacyExistsAsync("theirs@test.example", portal.Today.AddMonths(-2));
        await portal.CandidacyExistsAsync("stranger@test.example", portal.Today.AddMonths(-2));
        Visitor stranger = await portal.SignInAsync("stranger@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/ru/candidacies/{theirs.Id}/own")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync($"/ru/candidacies/{theirs.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Chair.GetAsync("/ru/candidacies/999999")).StatusCode);
    }

    [Theory]
    [InlineData(61, 0)]
    [InlineData(60, 1)]
    [InlineData(31, 1)]
    [InlineData(7, 1)]
    public async Task The_candidate_is_reminded_on_the_days_of_the_charter_and_never_twice(int daysLeft, int letters)
    {
        string email = $"reminded{daysLeft}@test.example";
        await portal.CandidacyExistsAsync(email, portal.Today.AddDays(daysLeft).AddYears(-1));

        await RemindAsync();
        await RemindAsync();

        Assert.Equal(letters, (await portal.LettersToAsync(email)).Count(one => one.Template == "CandidacyReminder"));
    }

    [Fact]
    public async Task When_the_time_is_over_the_chair_is_told_once()
    {
        Candidacy candidacy = await portal.CandidacyExistsAsync("late@test.example", portal.Today.AddYears(-1));
        string name = (await portal.SeeAsync(db => db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == candidacy.OrganisationId))).Name.Full;

        await RemindAsync();
        await RemindAsync();

        Assert.Single(await portal.LettersToAsync("seat0@test.example"), one => one.Template == "CandidacyOver" && one.Body.Contains(name, StringComparison.Ordinal));
        Assert.Empty(await portal.LettersToAsync("late@test.example"));
    }

    private async Task<HttpResponseMessage> ProposeAsync(int id, ReviewOutcome outcome, string reasons)
    {
        IHtmlDocument page = await portal.Chair.ReadAsync($"/ru/candidacies/{id}/reviews/new");
        return await portal.Chair.PostFromAsync($"/ru/candidacies/{id}/reviews/new", $"/ru/candidacies/{id}/reviews",
            ("Form.Outcome", outcome.ToString()), ("Form.Reasons", reasons), ("Form.Version", BoardPortal.Hidden(page, "Form.Version")));
    }

    private Task<int> DecisionOfAsync(int id) => portal.SeeAsync(db => db.CandidacyReviews.Where(one => one.CandidacyId == id).Select(one => one.Decision.Id).SingleAsync());

    private Task<Candidacy> SeeAsync(int id) => portal.SeeAsync(db => db.Candidacies.AsNoTracking().Include(one => one.Departure!.Record).SingleAsync(one => one.Id == id));

    private Task<bool> RemindAsync() => portal.WithAsync<CandidacyReminderService, bool>(async service =>
    {
        await service.RemindAsync(CancellationToken.None);
        return true;
    });
}
