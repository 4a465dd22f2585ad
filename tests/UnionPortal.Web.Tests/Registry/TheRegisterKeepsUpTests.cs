namespace UnionPortal.Web.Tests.Registry;

/// <summary>Time and acts move the register: each test has a portal of its own.</summary>
public sealed class TheRegisterKeepsUpTests
{
    [Fact]
    public async Task An_act_is_visible_within_two_seconds()
    {
        await using var portal = new RegisterPortal();
        await portal.InitializeAsync();
        using Visitor visitor = portal.Visit();
        Assert.DoesNotContain("Новосёлы", await visitor.Client.GetStringAsync(new Uri("/ru/registry", UriKind.Relative)), StringComparison.Ordinal);
        await portal.GivenAsync(db => db.Add(portal.NewMember(8, "АНО «Новосёлы»")).Entity);
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.Contains("Новосёлы", await visitor.Client.GetStringAsync(new Uri("/ru/registry", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task An_expulsion_becomes_public_on_the_day_after_the_term_of_appeal()
    {
        await using var portal = new RegisterPortal();
        await portal.InitializeAsync();
        using Visitor visitor = portal.Visit();
        portal.Clock.Advance(TimeSpan.FromDays(60));
        await portal.TurnPageAsync();
        string page = await visitor.Client.GetStringAsync(new Uri("/ru/registry/departures", UriKind.Relative));
        Assert.Contains("МОО «Спорная»", page, StringComparison.Ordinal);
        Assert.Contains("протокол № 77", page, StringComparison.Ordinal);
    }
}
