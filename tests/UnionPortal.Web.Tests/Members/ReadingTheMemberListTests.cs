using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Tests.Registry;

namespace UnionPortal.Web.Tests.Members;

[Trait("Clause", "U1")]
public sealed class ReadingTheMemberListTests(RegisterPortal portal) : IClassFixture<RegisterPortal>
{
    [Fact]
    public async Task The_office_sees_everyone_the_register_knows_with_their_standing_and_counts()
    {
        using Visitor office = await OfficerAsync("list1@test.example");

        IHtmlDocument page = await office.ReadAsync("/ru/members");

        Assert.Equal(7, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Членство приостановлено (1)", Visitor.TextOf(page.QuerySelector("#standing")), StringComparison.Ordinal);
        Assert.Contains("Больше не в союзе (2)", Visitor.TextOf(page.QuerySelector("#standing")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standing=Suspended", 1)]
    [InlineData("standing=Good", 2)]
    [InlineData("standing=Departed", 2)]
    [InlineData("standing=UnderReview", 0)]
    [InlineData("q=ЕЛОЧКА", 1)]
    [InlineData("q=звездочка", 1)]
    [InlineData("q=1067799030639", 1)]
    [InlineData("q=4", 1)]
    [InlineData("region=TA", 1)]
    [InlineData("region=TA&standing=Partner", 0)]
    [InlineData("mark=NoFigures", 4)]
    [InlineData("mark=Leaving", 0)]
    [InlineData("mark=Worsened", 0)]
    [InlineData("sort=Name", 7)]
    [InlineData("sort=Latest&page=99", 7)]
    [InlineData("year=oops&standing=none&mark=x", 7)]
    public async Task The_list_narrows_to_what_was_asked(string query, int rows)
    {
        using Visitor office = await OfficerAsync($"narrow{Math.Abs(query.GetHashCode(StringComparison.Ordinal))}@test.example");

        IHtmlDocument page = await office.ReadAsync("/ru/members?" + query);

        Assert.Equal(rows, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_year_of_admission_finds_members_candidates_and_partners()
    {
        using Visitor office = await OfficerAsync("year@test.example");
        int year = portal.Today.AddYears(-5).Year;

        IHtmlDocument page = await office.ReadAsync($"/ru/members?year={year}");

        Assert.Contains("Ёлочка", Visitor.TextOf(page.QuerySelector("tbody")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_for_spreadsheets_holds_what_is_shown_and_runs_no_formula()
    {
        using Visitor office = await OfficerAsync("csv@test.example");

        HttpResponseMessage answer = await office.GetAsync("/ru/members/list.csv?standing=Good");
        string[] lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.Equal("attachment; filename=\"members.csv\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Contains(lines, line => line.Contains("'=HYPERLINK", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_a_number_tells_its_history_with_the_decisions()
    {
        using Visitor office = await OfficerAsync("inside@test.example");

        string text = Visitor.TextOf((await office.ReadAsync($"/ru/members/{RegisterPortal.Departed}")).QuerySelector("main"));

        Assert.Contains("Приём в члены", text, StringComparison.Ordinal);
        Assert.Contains("заявление № 9", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync("/ru/members/4711")).StatusCode);
    }

    [Fact]
    public async Task What_was_just_done_is_in_the_list_that_is_asked_for_next()
    {
        await using var fresh = new RegisterPortal();
        await ((IAsyncLifetime)fresh).InitializeAsync();
        var account = await fresh.AccountExistsAsync("next@test.example");
        await fresh.GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, fresh.Today.AddYears(-1))).Entity);
        using Visitor office = await fresh.SignInAsync("next@test.example");
        Assert.Empty((await office.ReadAsync("/ru/members?q=невиданный")).QuerySelectorAll("tbody tr"));

        Kept made = await fresh.StandsAsync(Stands.Member);
        await fresh.GivenAsync(async db => (await db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == made.Organisation)).TakeName(new OrganisationName(fresh.Today, "Фонд «Невиданный»", null, null)));

        Assert.Single((await office.ReadAsync("/ru/members?q=невиданный")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Those_who_do_not_work_for_the_union_do_not_see_it()
    {
        await portal.AccountExistsAsync("stranger@test.example");
        using Visitor stranger = await portal.SignInAsync("stranger@test.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/ru/members")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/ru/members/1")).StatusCode);
    }

    private async Task<Visitor> OfficerAsync(string email)
    {
        var account = await portal.AccountExistsAsync(email);
        await portal.GivenAsync(db =>
        {
            db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, portal.Today.AddYears(-1)));
            return 0;
        });
        return await portal.SignInAsync(email);
    }
}
