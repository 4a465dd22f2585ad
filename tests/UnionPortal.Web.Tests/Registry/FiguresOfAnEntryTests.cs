using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Figures;
using UnionPortal.Web.Tests.Organisations;
using UnionPortal.Web.Tests.YearReview;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The entry tells what accepted reports say, over five years: nothing of a draft or of a report that waits for the office.</summary>
[Trait("Clause", "U11")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class FiguresOfAnEntryTests : IAsyncLifetime
{
    private readonly MembersPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Figures_stand_in_the_entry_as_soon_as_the_report_is_accepted_and_not_before()
    {
        var year = new ReviewedYear(portal);
        int id = await year.ReportedAsync("figures@test.example", 14, [("MOW", "other", 4321)], [("MOW", "education")], 765432);
        int number = await portal.SeeAsync(async db => (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.RegistryNumbers)).Value);
        Assert.Null((await EntryAsync(number)).QuerySelector("#figures"));

        await portal.GivenAsync(async db =>
        {
            var report = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.WholeReports, one => one.Id == id);
            report.Accept(portal.Today);
            return report;
        });
        IHtmlDocument entry = await EntryAsync(number);
        string row = Visitor.TextOf(entry.QuerySelector("table[aria-labelledby=figures] tbody")).Replace('\u00a0', ' ');

        Assert.StartsWith($"{year.Year}", row.Trim(), StringComparison.Ordinal);
        foreach (string told in (string[])["765 432", "4 321", "14"]) Assert.Contains(told, row, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_years_are_shown_and_a_year_between_them_without_report_is_a_gap()
    {
        EntryFigures figures = EntryFigures.Of([Year(2017), Year(2020, "USD"), Year(2022), Year(2022) with { Income = 7 }, Year(2024)])!;

        Assert.Equal([(2020, true), (2021, false), (2022, true), (2023, false), (2024, true)], figures.Years.Select(one => (one.Year, one.Told is not null)));
        Assert.Equal([null, null, 7, null, 100], figures.Years.Select(one => figures.Drawn(EntryMeasure.All[0], one.Told)));
        Assert.Null(EntryFigures.Of([]));
        Assert.False(EntryFigures.Of([Year(2024)])!.IsDrawn(EntryMeasure.All[0]));
    }

    private static YearFigures Year(int year, string currency = "RUB") => new(year, currency, 100, 90, 50, 1, 2, 3);

    private async Task<IHtmlDocument> EntryAsync(int number)
    {
        await portal.Services.GetRequiredService<RegistryBook>().RefreshAsync(CancellationToken.None);
        using Visitor visitor = portal.Visit();
        return await visitor.ReadAsync($"/ru/registry/{number:0000}");
    }
}
