using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Features.Registry.Editions.Schedule;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The day of an edition comes: it waits on the desk for a signature, and comes out by itself only where the union has set that.</summary>
[Trait("Clause", "U8")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class SchedulingEditionsTests : IAsyncLifetime
{
    private readonly RegisterPortal portal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task An_edition_whose_day_has_come_waits_on_the_desk_and_in_one_letter()
    {
        await portal.InitializeAsync();
        using (Visitor early = await portal.OfficeAsync()) Assert.DoesNotContain("срок выпуска наступил", Visitor.TextOf((await early.ReadAsync("/ru")).QuerySelector("main")), StringComparison.Ordinal);
        portal.Clock.Advance(TimeSpan.FromDays(95));
        using Visitor office = await portal.SignInAsync("office@register.example");
        await RemindAsync();
        await RemindAsync();

        Assert.Contains("Издание реестра № 1: срок выпуска наступил", Visitor.TextOf((await office.ReadAsync("/ru")).QuerySelector("main")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        var letter = Assert.Single(await portal.LettersToAsync("office@register.example"), one => one.Template == "EditionDue");
        Assert.Contains("/ru/registry/publication", letter.Body, StringComparison.Ordinal);
        Assert.Equal(0, await portal.SeeAsync(db => db.RegistryEditions.CountAsync()));

        await office.PostAsync("/ru/registry/publication", ("Form.Number", "1"), ("Form.AsOf", UnionPortal.Web.Shell.Dates.ForMachines(portal.Today)), ("Form.LookedOver", "true"));
        Assert.DoesNotContain("срок выпуска наступил", Visitor.TextOf((await office.ReadAsync("/ru")).QuerySelector("main")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_weeks_before_its_day_an_edition_is_announced_on_the_desk()
    {
        await portal.InitializeAsync();
        using (Visitor early = await portal.OfficeAsync()) Assert.DoesNotContain("скоро срок выпуска", Visitor.TextOf((await early.ReadAsync("/ru")).QuerySelector("main")), StringComparison.Ordinal);
        portal.Clock.Advance(TimeSpan.FromDays(82));
        using Visitor office = await portal.SignInAsync("office@register.example");

        Assert.Contains("Издание реестра № 1: скоро срок выпуска", Visitor.TextOf((await office.ReadAsync("/ru")).QuerySelector("main")).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_union_has_set_it_the_edition_comes_out_by_itself_once()
    {
        portal.Settings["Portal:EditionsIssueThemselves"] = "true";
        await portal.InitializeAsync();
        using Visitor office = await portal.OfficeAsync();
        await RemindAsync();
        Assert.Equal(0, await portal.SeeAsync(db => db.RegistryEditions.CountAsync()));
        portal.Clock.Advance(TimeSpan.FromDays(95));
        await RemindAsync();
        await RemindAsync();

        Assert.Equal(1, await portal.SeeAsync(db => db.RegistryEditions.CountAsync()));
        Assert.Single(await portal.LettersToAsync("office@register.example"), one => one.Template == "EditionIssued");
    }

    private Task<int> RemindAsync() => portal.WithAsync<EditionScheduleService, int>(async service =>
    {
        await service.RemindAsync(CancellationToken.None);
        return 0;
    });
}
