using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Safety;

public class SigningInTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Someone_with_an_account_signs_in_and_sees_their_own_page()
    {
        await portal.AccountExistsAsync("anna@example.org", "Ёлкина", "Анна");
        Visitor anna = await portal.SignInAsync("anna@example.org");

        var page = await anna.ReadAsync("/ru/account");

        Assert.Equal("Ёлкина Анна", Visitor.TextOf(page.QuerySelector("h1")));
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_after_its_owner_signed_out()
    {
        await portal.AccountExistsAsync("out@example.org");
        (Visitor owner, string cookie) = await RawSignInAsync("out@example.org");
        HttpClient copy = Bare(cookie);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(copy));

        await owner.PostFromAsync("/ru/account", "/ru/account/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(copy));
    }

    [Fact]
    public async Task A_shut_account_is_out_at_once()
    {
        Account account = await portal.AccountExistsAsync("shut@example.org");
        (_, string cookie) = await RawSignInAsync("shut@example.org");

        await portal.SeeAsync(db => db.InTurnAsync(() => db.Users.Where(one => one.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ShutAt, portal.Clock.GetUtcNow().UtcDateTime)), CancellationToken.None));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(Bare(cookie)));
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_of_silence_and_after_twelve_hours_in_any_case()
    {
        using var own = new Portal();
        await own.AccountExistsAsync("idle@example.org");
        Visitor visitor = await own.SignInAsync("idle@example.org");

        for (int quarter = 0; quarter < 4 * 11; quarter++)
        {
            own.Clock.Advance(TimeSpan.FromMinutes(15.5));
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/account")).StatusCode);
        }

        own.Clock.Advance(TimeSpan.FromMinutes(25));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/account")).StatusCode);
        own.Clock.Advance(TimeSpan.FromMinutes(25));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/ru/account")).StatusCode);
    }

    [Theory]
    [InlineData("nobody@example.org", Portal.Password)]
    [InlineData("known@example.org", "совсем другой пароль")]
    public async Task An_unknown_address_and_a_wrong_password_are_told_alike(string email, string password)
    {
        using var own = new Portal();
        await own.AccountExistsAsync("known@example.org");

        HttpResponseMessage answer = await own.Visit().PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Войти не удалось", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_a_minute()
    {
        using var own = new Portal();
        await own.AccountExistsAsync("guessed@example.org");
        Visitor guesser = own.Visit();
        for (int attempt = 0; attempt < 5; attempt++)
            await guesser.PostAsync("/ru/account/sign-in", ("Form.Email", "guessed@example.org"), ("Form.Password", "wrong wrong wrong"));

        HttpResponseMessage soon = await guesser.PostAsync("/ru/account/sign-in", ("Form.Email", "guessed@example.org"), ("Form.Password", Portal.Password));
        own.Clock.Advance(TimeSpan.FromSeconds(61));
        HttpResponseMessage later = await guesser.PostAsync("/ru/account/sign-in", ("Form.Email", "guessed@example.org"), ("Form.Password", Portal.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, soon.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/%5Cevil.example/../..//")]
    [InlineData("http:evil.example")]
    [InlineData("~//evil.example")]
    [InlineData("")]
    public async Task Nobody_is_led_to_another_site_after_signing_in(string back)
    {
        string email = $"back{Math.Abs(back.GetHashCode(StringComparison.Ordinal))}@example.org";
        await portal.AccountExistsAsync(email);
        string address = "/ru/account/sign-in?back=" + Uri.EscapeDataString(back);

        HttpResponseMessage answer = await portal.Visit().PostAsync(address, ("Form.Email", email), ("Form.Password", Portal.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False(answer.Headers.Location.OriginalString.StartsWith("//", StringComparison.Ordinal));
        Assert.False(answer.Headers.Location.OriginalString.StartsWith("/\\", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Someone_sent_to_the_sign_in_page_comes_back_to_where_they_wanted_to_go()
    {
        await portal.AccountExistsAsync("return@example.org");
        Visitor visitor = portal.Visit();

        HttpResponseMessage sent = await visitor.GetAsync("/en/account/sessions");
        HttpResponseMessage back = await visitor.PostAsync(sent.Headers.Location!.OriginalString, ("Form.Email", "return@example.org"), ("Form.Password", Portal.Password));

        Assert.Equal("/en/account/sessions", back.Headers.Location!.OriginalString);
    }

    private async Task<(Visitor Owner, string Cookie)> RawSignInAsync(string email)
    {
        Visitor visitor = portal.Visit();
        HttpResponseMessage answer = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", Portal.Password));
        string cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("portal-session", StringComparison.Ordinal)).Split(';')[0];
        return (visitor, cookie);
    }

    private HttpClient Bare(string cookie)
    {
        HttpClient client = portal.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client) => (await client.GetAsync(new Uri("/ru/account", UriKind.Relative))).StatusCode;
}
