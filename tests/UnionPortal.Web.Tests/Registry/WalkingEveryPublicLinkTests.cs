using System.Net;
using AngleSharp.Html.Dom;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>A visitor who follows every link from the front pages, as far as a bound, meets no error, no heavy page and no secret.</summary>
public sealed class WalkingEveryPublicLinkTests(RegisterPortal portal) : IClassFixture<RegisterPortal>
{
    private const int MostPages = 150;
    private const int HeaviestPage = 150_000;

    [Fact]
    public async Task No_link_leads_to_an_error_a_heavy_page_or_a_secret()
    {
        using Visitor visitor = portal.Visit();
        var known = new HashSet<string>(["/ru", "/en"], StringComparer.Ordinal);
        var waiting = new Queue<string>(known);
        var faults = new List<string>();
        for (int walked = 0; walked < MostPages && waiting.TryDequeue(out string? address); walked++)
        {
            HttpResponseMessage answer = await visitor.GetAsync(address);
            byte[] body = await answer.Content.ReadAsByteArrayAsync();
            bool isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            string text = System.Text.Encoding.UTF8.GetString(body);
            if (answer.StatusCode >= HttpStatusCode.BadRequest) faults.Add($"{address}: {(int)answer.StatusCode}");
            if (isPage && body.Length > HeaviestPage) faults.Add($"{address}: {body.Length} bytes");
            if (text.Contains(RegisterPortal.Secret, StringComparison.OrdinalIgnoreCase)) faults.Add($"{address}: a secret");
            if (!isPage || answer.StatusCode != HttpStatusCode.OK) continue;
            foreach (string link in await LinksAsync(visitor, address))
            {
                if (known.Add(link)) waiting.Enqueue(link);
            }
        }

        Assert.Empty(faults);
        Assert.True(known.Count > 40, $"only {known.Count} links");
    }

    private static async Task<IEnumerable<string>> LinksAsync(Visitor visitor, string address)
    {
        IHtmlDocument page = await visitor.ReadAsync(address);
        return [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')).Select(link => link.Split('#')[0])];
    }
}
