using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Days;
using UnionPortal.Web.Tests.Seeding;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The register as it stood on any day, reckoned from the volume at hand (U1, U8).</summary>
[Trait("Clause", "U1")]
[Trait("Clause", "U8")]
public sealed class ReadingThePastRegisterTests
{
    [Fact]
    public async Task A_past_day_holds_the_same_facts_as_a_snapshot_of_that_day()
    {
        await using var portal = new FreshPortal();
        RegistryVolume volume = await portal.Services.GetRequiredService<RegistryBook>().CurrentAsync(CancellationToken.None);
        await using AsyncServiceScope scope = portal.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<RegistryQuery>();
        DateOnly founded = portal.Book.Union.FoundedOn;

        for (DateOnly day = founded.AddDays(-1); day <= portal.Today; day = day.AddDays(61))
            AssertSame(await query.SnapshotAsync(day, CancellationToken.None), PastRegister.SnapshotOf(volume, day));
        AssertSame(volume.Snapshot, PastRegister.SnapshotOf(volume, portal.Today));
    }

    [Fact]
    public async Task Visitors_open_the_register_at_a_day_and_see_who_stood_how()
    {
        await using var portal = new RegisterPortal();
        await portal.InitializeAsync();
        using Visitor visitor = portal.Visit();

        string before = Visitor.TextOf((await visitor.ReadAsync(On(portal.Today.AddDays(-31)))).QuerySelector("main"));
        string after = Visitor.TextOf((await visitor.ReadAsync(On(portal.Today.AddDays(-5)))).QuerySelector("main"));

        Assert.Contains("РОО «Прежние»", before, StringComparison.Ordinal);
        Assert.DoesNotContain("РОО «Прежние»", after, StringComparison.Ordinal);
        Assert.DoesNotContain("приостановлено «", before, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("БФ «Тихая гавань»", after, StringComparison.Ordinal);
        Assert.Contains("МОО «Спорная»", after, StringComparison.Ordinal);
        Assert.DoesNotContain(RegisterPortal.Secret, before + after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_leads_to_the_address_of_the_day_however_it_is_written()
    {
        await using var portal = new RegisterPortal();
        await portal.InitializeAsync();
        using Visitor visitor = portal.Visit();

        Assert.Equal("/en/registry/on/2025-03-05", (await visitor.GetAsync("/en/registry/on?day=05.03.2025")).Headers.Location?.ToString());
        Assert.Contains("нет в календаре", Visitor.TextOf((await visitor.ReadAsync("/ru/registry/on?day=31.02.2025")).QuerySelector("main")), StringComparison.Ordinal);
        Assert.NotNull((await visitor.ReadAsync("/ru/registry")).QuerySelector("form[action='/ru/registry/on'] input[type=date]"));
    }

    [Fact]
    public async Task Days_before_the_union_and_days_to_come_are_refused_kindly()
    {
        await using var portal = new RegisterPortal();
        await portal.InitializeAsync();
        using Visitor visitor = portal.Visit();
        DateOnly founded = portal.Services.GetRequiredService<CharterBook>().Union.FoundedOn;

        await AssertRefusedAsync(visitor, On(founded.AddDays(-1)), "союза ещё не было");
        await AssertRefusedAsync(visitor, On(portal.Today.AddDays(1)), "ещё не наступило");
        await AssertRefusedAsync(visitor, "/ru/registry/on/2025-02-31", "нет в календаре");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(On(founded))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(On(portal.Today))).StatusCode);
    }

    private static async Task AssertRefusedAsync(Visitor visitor, string path, string words)
    {
        HttpResponseMessage answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void AssertSame(RegistrySnapshot then, RegistrySnapshot reckoned)
    {
        Assert.Equal(then.Entries.Select(Told), reckoned.Entries.Select(Told));
        Assert.Equal(then.CountsWith(0), reckoned.CountsWith(0));
    }

    private static string Told(RegistryEntry one) =>
        $"{one.Number} {one.Standing} {one.Since} {one.CandidateUntil} {one.Names} {string.Join(';', one.FormerNames)} {string.Join(';', one.History)}";

    private static string On(DateOnly day) => "/ru/registry/on/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
