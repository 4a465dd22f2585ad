using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.YearReview;
using UnionPortal.Web.Tests.Organisations;

namespace UnionPortal.Web.Tests.YearReview;

/// <summary>The union learns from a year: sums that are the sum of their parts, told so that nobody is given away, and what follows from them.</summary>
[Trait("Clause", "U11")]
public sealed class ReviewingAYearTests : IAsyncLifetime, IDisposable
{
    private readonly MembersPortal portal = new();
    private readonly ReviewedYear year;

    public ReviewingAYearTests() => year = new ReviewedYear(portal);

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Every_number_is_the_sum_of_the_reports_it_leads_down_to(int seed)
    {
        await RandomReportsAsync(new Random(seed), 9);
        IHtmlDocument page = await portal.Office.ReadAsync(year.Path);
        List<IHtmlAnchorElement> links = [.. page.QuerySelectorAll<IHtmlAnchorElement>("main td a[href*='/reports?']")];

        Assert.True(links.Count > 12, $"{links.Count} links");
        foreach (IHtmlAnchorElement link in links)
        {
            IHtmlDocument behind = await portal.Office.ReadAsync(link.GetAttribute("href")!);
            decimal sum = behind.QuerySelectorAll("tbody td.num").Sum(cell => Number(cell.TextContent));
            Assert.True(Number(link.TextContent) == sum, $"{link.GetAttribute("href")}: {link.TextContent} is not {sum}");
        }
        foreach (IElement table in page.QuerySelectorAll("main table:has(tfoot)"))
            Assert.Equal(table.QuerySelectorAll("tbody tr td:nth-of-type(1)").Sum(cell => Number(cell.TextContent)), Number(table.QuerySelector("tfoot td")!.TextContent));
    }

    [Fact]
    public async Task A_correction_shows_the_moment_it_is_submitted()
    {
        int id = await year.ReportedAsync("fix@test.example", 4, [("MOW", "other", 10)], [("MOW", "education")]);
        decimal before = await VolunteersAsync();

        await year.CorrectAsync(id, 9, [("SPE", "other", 10)], []);

        Assert.Equal((4m, 9m), (before, await VolunteersAsync()));
        Assert.DoesNotContain("key=MOW", await (await portal.Office.GetAsync(year.Path)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_see_no_sums_of_an_open_year_and_of_a_closed_one_none_that_gives_somebody_away()
    {
        for (int at = 0; at < 5; at++) await year.ReportedAsync($"many{at}@test.example", 4, [("MOW", "other", 100)], [("MOW", "education")]);
        for (int at = 0; at < 3; at++) await year.ReportedAsync($"few{at}@test.example", 1, [("SPE", "other", 20)], [("SPE", "education")]);
        await year.ReportedAsync("alone@test.example", 7, [("TA", "other", 6789)], []);
        using Visitor visitor = portal.Visit();
        string open = Said(await visitor.ReadAsync(year.Path));
        await year.CloseAsync();
        IHtmlDocument page = await visitor.ReadAsync(year.Path);
        IElement regions = page.QuerySelectorAll("main table").First(table => table.TextContent.Contains("Москва", StringComparison.Ordinal));
        string json = await (await visitor.GetAsync("/data/year-review.json")).Content.ReadAsStringAsync(), csv = await (await visitor.GetAsync("/data/year-review.csv")).Content.ReadAsStringAsync();

        Assert.Contains("Год ещё открыт", open, StringComparison.Ordinal);
        Assert.DoesNotContain("6 789", open.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["500"], regions.QuerySelectorAll("tbody td:nth-of-type(1)").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["6 849", "7 349"], regions.QuerySelectorAll("tfoot td:nth-of-type(1)").Select(cell => cell.TextContent.Trim().Replace('\u00a0', ' ')));
        Assert.Empty(page.QuerySelectorAll("main a[href*='/reports?']"));
        Assert.DoesNotContain("6789", json + csv, StringComparison.Ordinal);
        JsonElement[] sums = [.. JsonDocument.Parse(json).RootElement.GetProperty("sums").EnumerateArray()];
        Assert.Equal(2, sums.Count(one => one.GetProperty("measure").GetString() == "beneficiaries" && one.TryGetProperty("by", out JsonElement by) && by.GetString() == "region" && one.GetProperty("withheld").GetBoolean()));
        Assert.Equal(7349, sums.Single(one => one.GetProperty("measure").GetString() == "beneficiaries" && !one.TryGetProperty("by", out _)).GetProperty("number").GetDecimal());
        Assert.Contains("beneficiaries,region,MOW", csv, StringComparison.Ordinal);
        Assert.Contains("Кому помогли: по регионам", await PrintedPaper.WordsAsync(visitor, year.Path + ".pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sums_told_to_everybody_are_of_accepted_reports_so_that_nobody_is_found_by_what_entries_leave_over()
    {
        for (int at = 0; at < 5; at++) await year.ReportedAsync($"accepted{at}@test.example", 4, [("MOW", "other", 100)], []);
        int returned = await year.ReportedAsync("returned@test.example", 4, [("MOW", "other", 6789)], []);
        await year.CloseAsync(returned);
        using Visitor visitor = portal.Visit();

        string seen = Said(await visitor.ReadAsync(year.Path));
        string inside = Said(await portal.Office.ReadAsync(year.Path)).Replace('\u00a0', ' ');

        Assert.Contains("только принятые отчёты: 5 из 6", seen, StringComparison.Ordinal);
        Assert.Contains("500", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("289", seen, StringComparison.Ordinal);
        Assert.Contains("7 289", inside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_read_every_report_go_down_to_them()
    {
        await year.ReportedAsync("own@test.example", 4, [("MOW", "other", 10)], []);
        using Visitor member = await portal.SignInAsync("own@test.example"), visitor = portal.Visit();
        string path = year.Path + "/reports?measure=Volunteers";

        Assert.Equal(HttpStatusCode.OK, (await portal.Office.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(path)).StatusCode);
        Assert.Empty((await member.ReadAsync(year.Path)).QuerySelectorAll("main a[href*='/reports?']"));
    }

    [Fact]
    public async Task Who_reported_late_or_not_at_all_is_counted_once()
    {
        await year.ReportedAsync("intime@test.example", 1, [("MOW", "other", 10)], []);
        await portal.MemberExistsAsync("silent@test.example");
        portal.Clock.Advance(TimeSpan.FromDays(31));
        await year.ReportedAsync("late@test.example", 1, [("MOW", "other", 10)], []);
        using Visitor visitor = portal.Visit();

        Assert.Contains("В срок: 1, позже срока: 1, не сдали: 1", Said(await visitor.ReadAsync(year.Path)), StringComparison.Ordinal);
        using Visitor office = await portal.SignInAsync(MembersPortal.OfficeAddress); // A month has passed; the first session is over.
        foreach (CoveragePart part in Enum.GetValues<CoveragePart>())
            Assert.Single((await office.ReadAsync($"{year.Path}/reports?coverage={part}")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_board_notes_factors_and_decides_changes_which_are_followed_to_their_end()
    {
        await year.ReportedAsync("chair@test.example", 1, [("MOW", "other", 10)], []);
        await portal.MemberExistsAsync("board@test.example", onBoard: true);
        using Visitor board = await portal.SignInAsync("board@test.example"), visitor = portal.Visit();
        int owner = await portal.SeeAsync(db => db.People.Where(one => one.Email == "board@test.example").Select(one => one.Id).SingleAsync());

        HttpResponseMessage office = await portal.Office.GetAsync(year.Path + "/factors/new");
        HttpResponseMessage noted = await board.PostFromAsync(year.Path + "/factors/new", year.Path + "/factors", ("Form.Kind", "Economic"), ("Form.TextRu", "Выросла аренда"), ("Form.TextEn", "Rents rose"));
        HttpResponseMessage early = await board.PostFromAsync(year.Path + "/adjustments/new", year.Path + "/adjustments", ("Form.TextRu", "Учить"), ("Form.TextEn", "Teach"), ("Form.Owner", $"{owner}"), ("Form.DueOn", MembersPortal.Iso(portal.Today)));
        HttpResponseMessage decided = await board.PostFromAsync(year.Path + "/adjustments/new", year.Path + "/adjustments", ("Form.TextRu", "Учить бухгалтеров"), ("Form.TextEn", "Teach accountants"), ("Form.Owner", $"{owner}"), ("Form.DueOn", MembersPortal.Iso(portal.Today.AddDays(90))));
        Adjustment change = await portal.SeeAsync(db => db.Adjustments.AsNoTracking().SingleAsync());
        string path = $"/ru/year-review/adjustments/{change.Id}", desk = Said(await board.ReadAsync("/ru"));
        HttpResponseMessage wordless = await board.PostAsync(path, ("Form.State", "Done"), ("Form.Version", $"{change.Version}"));
        HttpResponseMessage followed = await portal.Office.PostAsync(path, ("Form.State", "Done"), ("Form.OutcomeRu", "Обучили сорок человек"), ("Form.OutcomeEn", "Forty people trained"), ("Form.Version", $"{change.Version}"));
        string shown = Said(await visitor.ReadAsync(year.Path));

        Assert.Equal(HttpStatusCode.Forbidden, office.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("Учить бухгалтеров", desk, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, wordless.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, followed.StatusCode);
        Assert.Contains("Выросла аренда", shown, StringComparison.Ordinal);
        Assert.Contains("Сделано: Обучили сорок человек", shown, StringComparison.Ordinal);
        using Visitor english = portal.Visit();
        Assert.Contains("Rents rose", Said(await english.ReadAsync($"/en/year-review/{year.Year}")), StringComparison.Ordinal);
    }

    private async Task RandomReportsAsync(Random chance, int count)
    {
        string[] regions = ["MOW", "SPE", "TA", ""], groups = ["other", "disabled_children", ""], fields = ["education", "social", ""];
        for (int at = 0; at < count; at++)
        {
            (string, string, int)[] helped = [.. Enumerable.Range(0, chance.Next(5)).Select(_ => (regions[chance.Next(4)], groups[chance.Next(3)], chance.Next(1, 400)))];
            (string, string)[] programmes = [.. Enumerable.Range(0, chance.Next(4)).Select(_ => (regions[chance.Next(4)], fields[chance.Next(3)]))];
            await year.ReportedAsync($"random{at}@test.example", chance.Next(50), helped, programmes, chance.Next(1, 100_000));
        }
    }

    private async Task<decimal> VolunteersAsync() => Number((await portal.Office.ReadAsync(year.Path)).QuerySelector("a[href*='measure=Volunteers']")!.TextContent);

    private static decimal Number(string text) => decimal.Parse(string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Said(IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));
}
