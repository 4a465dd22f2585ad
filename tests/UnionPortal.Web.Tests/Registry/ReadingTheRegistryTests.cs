using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace UnionPortal.Web.Tests.Registry;

public sealed class ReadingTheRegistryTests(RegisterPortal portal) : IClassFixture<RegisterPortal>
{
    private static readonly string[] PublicAddresses =
    [
        "/ru", "/en", "/ru/registry?standing=all", "/en/registry?standing=all", "/ru/registry/0001", "/en/registry/0001", "/ru/registry/0002", "/ru/registry/0006",
        "/ru/registry/departures", "/ru/registry/editions", "/data/registry.csv?standing=all", "/data/registry.json?standing=all", "/ru/feed/registry.atom", "/badge/1.svg", "/sitemap.xml",
        "/ru/registry/picture", "/en/registry/picture", "/ru/registry/data", "/en/registry/data", "/data/registry/0001.jsonld", "/data/registry/0006.jsonld",
        "/data/registry-2026-03-01.csv", "/data/registry-2026-03-01.json", "/ru/registry/on/2026-03-01", "/ru/bodies", "/ru/resolutions", "/ru/year-review", "/ru/strategy",
    ];

    [Fact, Trait("Clause", "U1")]
    public async Task The_list_shows_members_candidates_and_suspended_and_nobody_else()
    {
        Assert.Equal(["0001", "0002", "0003", "0006", "0007"], Order(await NumbersAsync("/ru/registry")));
        Assert.Equal(["0004"], await NumbersAsync("/ru/registry?standing=partner"));
        Assert.Equal(["0005"], await NumbersAsync("/ru/registry?standing=departed"));
    }

    [Theory]
    [InlineData("елочка")]
    [InlineData("«ЁЛОЧКА»")]
    [InlineData("БФ Ёлочка")]
    [InlineData("звездочка")]
    [InlineData("fir tree")]
    [InlineData("казань ёлоч")]
    public async Task A_search_minds_neither_case_nor_yo_nor_quotes_nor_the_legal_form(string query) =>
        Assert.Equal(["0001"], await NumbersAsync("/ru/registry?q=" + Uri.EscapeDataString(query)));

    [Theory]
    [InlineData("1")]
    [InlineData("№ 0001")]
    [InlineData(RegisterPortal.Ogrn)]
    public async Task An_exact_number_opens_the_entry(string query)
    {
        using Visitor visitor = portal.Visit();
        HttpResponseMessage answer = await visitor.GetAsync("/en/registry?q=" + Uri.EscapeDataString(query));
        Assert.Equal("/en/registry/0001", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_filter_leaves_what_it_says_and_an_unknown_one_does_no_harm()
    {
        Assert.Equal(["0001"], await NumbersAsync("/ru/registry?region=TA"));
        Assert.Equal(5, (await NumbersAsync("/ru/registry?sort=nonsense&page=999&size=7&standing=nonsense")).Count);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task One_that_left_stays_as_a_page_that_says_so()
    {
        using Visitor visitor = portal.Visit();
        string text = Visitor.TextOf((await visitor.ReadAsync("/ru/registry/0005")).QuerySelector("main"));
        Assert.Contains("больше не состоит в союзе", text, StringComparison.Ordinal);
        Assert.Contains("Добровольный выход", text, StringComparison.Ordinal);
        Assert.Contains("заявление № 9", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/ru/registry/4321")).StatusCode);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task A_departure_is_listed_with_date_ground_and_body()
    {
        using Visitor visitor = portal.Visit();
        IHtmlDocument page = await visitor.ReadAsync("/ru/registry/departures");
        string row = Visitor.TextOf(page.QuerySelector(".ledger-table tbody tr"));
        Assert.Contains("0005", row, StringComparison.Ordinal);
        Assert.Contains("14.02.2026", row, StringComparison.Ordinal);
        Assert.Contains("Сама организация", row, StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "U8")]
    public async Task An_expulsion_is_nowhere_to_be_seen_before_the_term_of_appeal_is_over()
    {
        foreach (string address in PublicAddresses) Assert.DoesNotContain("протокол № 77", await TextAsync(address), StringComparison.Ordinal);
        Assert.Contains("Действительный член", await TextAsync("/ru/registry/0006"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_public_page_tells_persons_refusals_or_recommendations()
    {
        foreach (string address in PublicAddresses) Assert.DoesNotContain(RegisterPortal.Secret, await TextAsync(address), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Public_pages_carry_no_inline_script_or_style()
    {
        using Visitor visitor = portal.Visit();
        foreach (string address in PublicAddresses.Where(one => one.StartsWith("/ru", StringComparison.Ordinal) && !one.EndsWith("atom", StringComparison.Ordinal)))
        {
            IHtmlDocument page = await visitor.ReadAsync(address);
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]), [onclick]"));
        }
    }

    [Fact]
    public async Task The_table_file_opens_in_a_spreadsheet_and_runs_nothing()
    {
        using Visitor visitor = portal.Visit();
        byte[] bytes = await (await visitor.GetAsync("/data/registry.csv")).Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        string text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
        Assert.Contains("Республика Татарстан", text, StringComparison.Ordinal);
        Assert.Contains("Republic of Tatarstan", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_data_answer_the_same_query_as_the_page()
    {
        using JsonDocument json = JsonDocument.Parse(await TextAsync("/data/registry.json?standing=departed"));
        JsonElement only = Assert.Single(json.RootElement.GetProperty("entries").EnumerateArray());
        Assert.Equal("0005", only.GetProperty("number").GetString());
        Assert.Equal("withdrawal", only.GetProperty("history").EnumerateArray().Last().GetProperty("ground").GetString());
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_twice()
    {
        using Visitor visitor = portal.Visit();
        string tag = (await visitor.GetAsync("/ru/registry")).Headers.ETag!.Tag;
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/ru/registry", UriKind.Relative));
        again.Headers.TryAddWithoutValidation("If-None-Match", tag);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_badge_tells_the_standing_of_today()
    {
        Assert.Contains(">Член союза<", await TextAsync("/badge/1.svg"), StringComparison.Ordinal);
        Assert.Contains(">Not a current member<", await TextAsync("/badge/5.svg?lang=en"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Order(IEnumerable<string> numbers) => numbers.Order(StringComparer.Ordinal);

    private async Task<List<string>> NumbersAsync(string address)
    {
        using Visitor visitor = portal.Visit();
        return [.. (await visitor.ReadAsync(address)).QuerySelectorAll(".ledger .entry-no").Select(number => Visitor.TextOf(number).TrimStart('№', ' '))];
    }

    private async Task<string> TextAsync(string address)
    {
        using Visitor visitor = portal.Visit();
        HttpResponseMessage answer = await visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
