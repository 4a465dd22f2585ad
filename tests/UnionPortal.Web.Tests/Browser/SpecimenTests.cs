using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>Every part of pages as Chromium shows it: both languages, both themes, wide and 320 px, clean and with errors.</summary>
[Collection(ChromiumCollection.Name)]
public class SpecimenTests(Chromium chromium)
{
    public static TheoryData<string, bool, int, bool> Ways()
    {
        var ways = new TheoryData<string, bool, int, bool>();
        foreach (var language in new[] { "ru", "en" })
            foreach (var dark in new[] { false, true })
                foreach (var width in new[] { 1180, 320 })
                    foreach (var errors in new[] { false, true })
                        ways.Add(language, dark, width, errors);
        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_part_can_be_used_by_everyone(string language, bool dark, int width, bool errors)
    {
        IPage page = await chromium.NewPageAsync(language, dark, width);
        await page.GotoAsync($"/{language}/specimen");
        if (errors) await SubmitEmptyAsync(page);
        await Looks.KeepAsync(page, $"specimen-{language}-{(dark ? "dark" : "light")}-{width}{(errors ? "-errors" : "")}");
        Assert.Empty(await Chromium.AxeFindingsAsync(page));
        Assert.Empty(await Looks.FaultsAsync(page, width));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Errors_take_the_focus_and_lead_to_their_fields(bool script)
    {
        IPage page = await chromium.NewPageAsync("en", script: script);
        await page.GotoAsync("/en/specimen");
        await SubmitEmptyAsync(page);
        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("errors", await page.Locator(":focus").GetAttributeAsync("id"));
        foreach (var link in await page.Locator(".error-summary a").AllAsync())
            Assert.Equal(1, await page.Locator(await link.GetAttributeAsync("href") ?? "").CountAsync());
    }

    [Theory]
    [InlineData("/ru")]
    [InlineData("/en")]
    [InlineData("/ru/view")]
    [InlineData("/en/accessibility")]
    [InlineData("/ru/no-such-page")]
    [InlineData("/en/specimen/fault")]
    [InlineData("/en/specimen/forbidden")]
    public async Task Pages_of_the_frame_can_be_used_by_everyone(string path)
    {
        foreach (var (dark, width) in new[] { (false, 1180), (true, 320) })
        {
            IPage page = await chromium.NewPageAsync(path[1..3], dark, width);
            await page.GotoAsync(path);
            await Looks.KeepAsync(page, $"frame{path.Replace('/', '-')}-{width}");
            Assert.Empty(await Chromium.AxeFindingsAsync(page));
            Assert.Empty(await Looks.FaultsAsync(page, width));
        }
    }

    [Fact]
    public async Task The_view_is_chosen_without_script_and_kept()
    {
        IPage page = await chromium.NewPageAsync("ru", script: false);
        await page.GotoAsync("/ru/view");
        await page.Locator("[name='Form.Theme'][value='Dark']").CheckAsync();
        await page.Locator("[name='Form.Size'][value='Largest']").CheckAsync();
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.GotoAsync("/en");
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-bs-theme"));
        Assert.Equal("24px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
    }

    private static async Task SubmitEmptyAsync(IPage page)
    {
        await page.Locator("main button[type=submit]").First.ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
    }
}
