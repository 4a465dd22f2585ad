using System.Net;
using System.Net.Http.Headers;

namespace UnionPortal.Web.Tests.Safety;

/// <summary>The protective headers stand on every answer: pages, errors, files, refusals.</summary>
public class HeadersTests(Portal portal) : IClassFixture<Portal>
{
    public static TheoryData<string> Addresses => ["/", "/ru", "/en/account/sign-in", "/ru/account", "/ru/nothing/here", "/icon.svg", "/health/live", "/health/ready", "/errors/500", "/.git/config", "/appsettings.json"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_carries_them(string address)
    {
        HttpResponseMessage answer = await portal.Visit().GetAsync(address);

        string csp = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", csp, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", csp, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Cross-Origin-Opener-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/portal.db")]
    public async Task Nothing_but_public_files_is_served(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync(address)).StatusCode);

    [Fact]
    public async Task Pages_of_people_signed_in_are_kept_by_nobody()
    {
        await portal.AccountExistsAsync("nostore@example.org");
        Visitor visitor = await portal.SignInAsync("nostore@example.org");
        HttpResponseMessage answer = await visitor.GetAsync("/ru/account");
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task By_https_cookies_are_bound_to_the_host_and_HSTS_lasts_a_year()
    {
        using var own = new Portal { Settings = { ["Portal:BaseUrl"] = "https://union.example" } };
        await own.AccountExistsAsync("https@example.org");
        var client = own.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        using var visitor = new Visitor(client);

        HttpResponseMessage answer = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", "https@example.org"), ("Form.Password", Portal.Password));

        string cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.Contains("portal-session", StringComparison.Ordinal));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        foreach (string part in new[] { "secure", "httponly", "path=/", "samesite=lax" }) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task A_post_without_the_token_is_refused()
    {
        HttpResponseMessage answer = await portal.Visit().Client.PostAsync(new Uri("/ru/account/registration", UriKind.Relative), Visitor.Form(("Form.Email", "x@example.org")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_post_sent_by_a_page_of_another_site_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/ru/account/sign-in") { Content = Visitor.Form() };
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Visit().Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Too_many_attempts_are_told_when_to_come_back()
    {
        using var own = new Portal { Settings = { ["Portal:Rates:SignIn"] = "3" } };
        Visitor visitor = own.Visit();
        for (int attempt = 0; attempt < 3; attempt++) await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", "a@example.org"), ("Form.Password", "anything at all"));

        HttpResponseMessage answer = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", "a@example.org"), ("Form.Password", "anything at all"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        RetryConditionHeaderValue? wait = answer.Headers.RetryAfter;
        Assert.NotNull(wait?.Delta);
    }
}
