using System.Net;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>Sites of members show the list in a frame; no other page of the portal lets itself be framed.</summary>
[Trait("Clause", "U8")]
public sealed class EmbeddingTheListTests(RegisterPortal portal) : IClassFixture<RegisterPortal>
{
    [Fact]
    public async Task The_list_may_be_framed_made_anew_or_kept_and_has_no_script()
    {
        using Visitor visitor = portal.Visit();
        for (int time = 0; time < 3; time++)
        {
            HttpResponseMessage answer = await visitor.GetAsync("/ru/embed/registry?standing=member");
            string csp = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors *", csp, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", csp, StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("X-Frame-Options"));
            Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }

        var page = await visitor.ReadAsync("/ru/embed/registry?standing=member");
        Assert.Equal(["0001", "0006", "0007"], page.QuerySelectorAll(".embed-no").Select(one => one.TextContent).Order());
        Assert.Empty(page.QuerySelectorAll("script, form"));
        Assert.All(page.QuerySelectorAll(".embed-list a"), link => Assert.Equal("_blank", link.GetAttribute("target")));
    }

    [Fact]
    public async Task Everything_else_stays_out_of_frames()
    {
        using Visitor visitor = portal.Visit();
        foreach (string address in (string[])["/ru/registry", "/ru/registry", "/ru/registry/data", "/ru/embed/nothing", "/ru/embed/registry/1"])
        {
            HttpResponseMessage answer = await visitor.GetAsync(address);
            Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Fact]
    public async Task An_address_without_language_leads_to_the_list_and_the_data_page_tells_how_to_use_it()
    {
        using Visitor visitor = portal.Visit();
        HttpResponseMessage answer = await visitor.GetAsync("/embed/registry?lang=en&region=TA");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/en/embed/registry?region=TA", answer.Headers.Location!.ToString());
        Assert.Contains("/en/embed/registry?standing=member\"", (await visitor.ReadAsync("/en/registry/data")).QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }
}
