using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>The passport of an organisation outside an application, its yearly figures, and the yearly run over all members.</summary>
[Trait("Clause", "A12")]
[Trait("Clause", "A13")]
public sealed class EligibilityOverTheYearsTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private int Year => portal.Today.Year - 1;

    [Fact]
    public async Task A_member_states_its_figures_and_the_passport_reckons_with_them_both_ways()
    {
        Member member = await portal.MemberExistsAsync("figures1@test.example");
        using Visitor speaker = await portal.SignInAsync("figures1@test.example");
        string home = $"/ru/organisations/{member.OrganisationId}";

        HttpResponseMessage answer = await StateAsync(speaker, home, ("private_donations", "600000"), ("presidential_grants", "600000"));
        string text = Visitor.TextOf((await speaker.ReadAsync(home + "/passport")).QuerySelector("main"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("При ином чтении спорных источников", text, StringComparison.Ordinal);
        Assert.Contains("600 000 / 1 200 000", text.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Contains("в деле нет", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_any_figure_comes_back_and_nothing_is_stated()
    {
        Member member = await portal.MemberExistsAsync("figures2@test.example");
        using Visitor speaker = await portal.SignInAsync("figures2@test.example");
        string home = $"/ru/organisations/{member.OrganisationId}";

        HttpResponseMessage nothing = await StateAsync(speaker, home);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        Assert.Contains("Укажите суммы", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await portal.SeeAsync(db => db.Set<IncomeStatement>().AnyAsync(one => EF.Property<int>(one, "OrganisationId") == member.OrganisationId)));
    }

    [Fact]
    public async Task Figures_saved_on_a_page_that_is_no_longer_true_are_kept_and_not_saved()
    {
        Member member = await portal.MemberExistsAsync("figures3@test.example");
        using Visitor speaker = await portal.SignInAsync("figures3@test.example");
        string home = $"/ru/organisations/{member.OrganisationId}";

        HttpResponseMessage answer = await StateAsync(speaker, home, 99, ("private_donations", "123456"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("123456", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_board_decides_the_figures_handed_in_stay_as_they_are()
    {
        int id = await portal.ApplicationExistsAsync();
        Application application = await portal.SeeApplicationAsync(id);
        using Visitor officer = await OfficerAsync("figures4@test.example");
        string home = $"/ru/organisations/{application.OrganisationId}";

        HttpResponseMessage answer = await StateAsync(officer, home, ("private_donations", "1"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Правление рассматривает", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_reads_the_passport_on_any_day_and_others_only_their_own()
    {
        Application application = await portal.SeeApplicationAsync(await portal.ApplicationExistsAsync());
        Member other = await portal.MemberExistsAsync("other@test.example");
        using Visitor stranger = await portal.SignInAsync("other@test.example");
        string path = $"/ru/organisations/{application.OrganisationId}/passport";

        string early = Visitor.TextOf((await portal.Chair.ReadAsync(path + "?on=2016-06-01")).QuerySelector("main"));
        string now = Visitor.TextOf((await portal.Chair.ReadAsync(path + "?on=nonsense")).QuerySelector("main"));

        Assert.Contains("Часть требований не выполнена", early, StringComparison.Ordinal);
        Assert.Contains("Все требования устава выполнены", now, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/ru/organisations/{other.OrganisationId}/passport")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Chair.GetAsync("/ru/organisations/999999/passport")).StatusCode);
    }

    [Fact]
    public async Task A_run_finds_what_became_worse_the_board_concludes_and_no_standing_changes()
    {
        Member member = await portal.MemberExistsAsync();
        await portal.GivenAsync(async db =>
        {
            Organisation organisation = await db.Organisations.Include(one => one.Incomes).SingleAsync(one => one.Id == member.OrganisationId);
            organisation.StateIncome(new IncomeStatement(Year - 1, "RUB", [new IncomeLine(IncomeSources.PrivateDonations, 900)]));
            organisation.StateIncome(new IncomeStatement(Year, "RUB", [new IncomeLine(IncomeSources.PrivateDonations, 100), new IncomeLine(IncomeSources.FederalSubsidies, 100)]));
            return 0;
        });
        using Visitor officer = await OfficerAsync("runs1@test.example");
        await RunAsync(officer, Year - 1);
        await RunAsync(officer, Year);

        EligibilityReview review = await portal.SeeAsync(db => db.EligibilityReviews.SingleAsync(one => one.OrganisationId == member.OrganisationId && one.Year == Year));
        string page = Visitor.TextOf((await portal.Chair.ReadAsync($"/ru/eligibility/runs/{Year}")).QuerySelector("main"));
        Assert.Equal(["A12f"], review.WorsenedRules);
        Assert.Contains("Раньше: «Выполнено»", page, StringComparison.Ordinal);
        Assert.Contains("ровно", page, StringComparison.Ordinal);

        string path = $"/ru/eligibility/reviews/{review.Id}";
        HttpResponseMessage concluded = await ConcludeAsync(portal.Chair, path, review.Version, "Попросим объяснений до мая.");
        HttpResponseMessage twice = await portal.Chair.PostFromAsync("/ru/account/profile", path + "/conclusion", ("Form.Text", "Ещё раз"), ("Form.Version", "1"));

        Assert.Equal(HttpStatusCode.Redirect, concluded.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Contains("Попросим объяснений", Visitor.TextOf((await officer.ReadAsync(path)).QuerySelector("main")), StringComparison.Ordinal);
        Member after = await portal.SeeAsync(db => db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Id == member.Id));
        Assert.Equal(Standing.Good, after.StandingOn(portal.Today));
    }

    [Fact]
    public async Task A_run_started_twice_is_one_and_takes_in_figures_that_came_later()
    {
        Member member = await portal.MemberExistsAsync();
        using Visitor officer = await OfficerAsync("runs2@test.example");
        int year = Year - 5;
        await RunAsync(officer, year);
        await portal.GivenAsync(async db =>
        {
            Organisation organisation = await db.Organisations.Include(one => one.Incomes).SingleAsync(one => one.Id == member.OrganisationId);
            organisation.StateIncome(new IncomeStatement(year, "RUB", [new IncomeLine(IncomeSources.PrivateDonations, 900)]));
            return 0;
        });
        await RunAsync(officer, year);

        EligibilityReview review = await portal.SeeAsync(db => db.EligibilityReviews.SingleAsync(one => one.OrganisationId == member.OrganisationId && one.Year == year));
        Assert.Equal(1, await portal.SeeAsync(db => db.EligibilityRuns.CountAsync(run => run.Year == year)));
        Assert.Equal(Verdict.Met, review.VerdictOf("A12f"));
        Assert.Equal(await portal.SeeAsync(db => db.Members.CountAsync()), await portal.SeeAsync(db => db.EligibilityReviews.CountAsync(one => one.Year == year)));
    }

    [Fact]
    public async Task A_year_that_is_not_over_and_a_run_under_way_are_refused()
    {
        using Visitor officer = await OfficerAsync("runs3@test.example");
        await portal.GivenAsync(db => db.EligibilityRuns.Add(new EligibilityRun { Year = Year - 8, State = EligibilityRunState.Running }));

        HttpResponseMessage open = await StartAsync(officer, portal.Today.Year);
        HttpResponseMessage underWay = await StartAsync(officer, Year - 8);

        Assert.Equal(HttpStatusCode.Conflict, open.StatusCode);
        Assert.Contains("ещё не закрыт", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, underWay.StatusCode);
        Assert.Contains("уже идёт", await underWay.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_office_starts_a_run_and_only_the_board_concludes()
    {
        using Visitor officer = await OfficerAsync("runs4@test.example");

        HttpResponseMessage byBoard = await portal.Chair.PostFromAsync("/ru/account/profile", "/ru/eligibility/runs", ("Form.Year", Year.ToString(CultureInfo.InvariantCulture)));
        HttpResponseMessage byOffice = await officer.PostFromAsync("/ru/account/profile", "/ru/eligibility/reviews/1/conclusion", ("Form.Text", "Вывод"), ("Form.Version", "0"));

        Assert.Equal(HttpStatusCode.Forbidden, byBoard.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, byOffice.StatusCode);
    }

    private static Task<HttpResponseMessage> StartAsync(Visitor officer, int year) =>
        officer.PostFromAsync("/ru/eligibility", "/ru/eligibility/runs", ("Form.Year", year.ToString(CultureInfo.InvariantCulture)));

    private static Task<HttpResponseMessage> ConcludeAsync(Visitor visitor, string path, int version, string text) =>
        visitor.PostFromAsync(path, path + "/conclusion", ("Form.Text", text), ("Form.Version", version.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Starts a run through the page and waits for its end.</summary>
    private async Task RunAsync(Visitor officer, int year)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await StartAsync(officer, year)).StatusCode);
        for (int i = 0; i < 200; i++)
        {
            EligibilityRunState state = await portal.SeeAsync(db => db.EligibilityRuns.Where(run => run.Year == year).Select(run => run.State).SingleAsync());
            if (state == EligibilityRunState.Done) return;
            Assert.NotEqual(EligibilityRunState.Failed, state);
            await Task.Delay(50);
        }
        Assert.Fail("The run did not come to its end.");
    }

    private static Task<HttpResponseMessage> StateAsync(Visitor visitor, string home, params (string Source, string Amount)[] amounts) => StateAsync(visitor, home, null, amounts);

    private static async Task<HttpResponseMessage> StateAsync(Visitor visitor, string home, int? version, params (string Source, string Amount)[] amounts)
    {
        IHtmlDocument page = await visitor.ReadAsync(home + "/figures");
        return await visitor.PostAsync(home + "/figures",
        [
            .. Applicant.Income(amounts), ("Form.Year", BoardPortal.Hidden(page, "Form.Year")),
            ("Form.Version", version?.ToString(CultureInfo.InvariantCulture) ?? BoardPortal.Hidden(page, "Form.Version")),
            ("Form.Founders[0].Name", "Граждане"), ("Form.Founders[0].Kind", "Citizen"), ("Form.Founders[0].Count", "3"),
        ]);
    }

    private async Task<Visitor> OfficerAsync(string email)
    {
        var account = await portal.AccountExistsAsync(email, "Конторская", email);
        await portal.GivenAsync(async db => db.Add(new Appointment((await db.People.FindAsync(account.PersonId))!, AppointmentKind.Office, portal.Today.AddYears(-1))).Entity.Id);
        return await portal.SignInAsync(email);
    }
}
