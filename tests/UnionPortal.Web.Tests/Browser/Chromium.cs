using System.Text.Json;
using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>Debian's Chromium and one portal, shared by all browser tests; each test gets a browser profile of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    /// <summary>Only what is amiss comes back: the list of all that is in order is longer than the page.</summary>
    private const string Judge = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          return found.violations.map(one => ({ id: one.id, help: one.help, nodes: one.nodes.slice(0, 3).map(node => ({ html: node.html })) }));
        }
        """;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public RunningPortal Portal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Portal = await RunningPortal.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Portal.DisposeAsync();
    }

    public async Task<IPage> NewPageAsync(string language = "ru", bool dark = false, int width = 1180, bool script = true)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = Portal.Address.ToString(),
            Locale = language == "ru" ? "ru-RU" : "en-GB",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
        });
        return await context.NewPageAsync();
    }

    /// <summary>What axe-core finds against WCAG 2.2 AA, one line each with the elements concerned.</summary>
    public static async Task<IReadOnlyList<string>> AxeFindingsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe.Value);
        JsonElement violations = await page.EvaluateAsync<JsonElement>(Judge);
        return [.. violations.EnumerateArray().Select(Line)];
    }

    private static string Line(JsonElement violation)
    {
        var nodes = violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString());
        return $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("help").GetString()} — {string.Join(" | ", nodes)}";
    }
}

[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
