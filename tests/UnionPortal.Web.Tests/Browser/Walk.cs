using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>A person at a browser, in one language: goes to pages, fills fields by name, presses the main button, reads letters.</summary>
internal sealed class Walk(IPage page, string language, RunningPortal portal)
{
    public IPage Page => page;

    /// <summary>The number in the address of the page, for example of the application.</summary>
    public int IdInAddress => int.Parse(Regex.Match(page.Url, @"/(\d+)(?:/|\?|$)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    public async Task GoAsync(string path)
    {
        IResponse? answer = await page.GotoAsync($"/{language}{path}");
        Assert.True(answer!.Ok, $"{path} answered {answer.Status}");
    }

    public Task FillAsync(string field, string value) => page.FillAsync($"[name=\"Form.{field}\"]", value);

    public Task ChooseAsync(string field, string value) => page.CheckAsync($"[name=\"Form.{field}\"][value=\"{value}\"]");

    public Task SelectAsync(string field, string value) => page.SelectOptionAsync($"[name=\"Form.{field}\"]", value);

    public Task TickAsync(string field) => page.CheckAsync($"input[type=checkbox][name=\"Form.{field}\"]");

    public async Task DateAsync(string field, DateOnly value)
    {
        if (await page.Locator($"[name=\"Form.{field}\"][type=date]").CountAsync() > 0)
        {
            await FillAsync(field, value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            return;
        }
        await FillAsync($"{field}.Day", value.Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await FillAsync($"{field}.Month", value.Month.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await FillAsync($"{field}.Year", value.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Presses the main button of the page and expects no error to come back.</summary>
    public async Task SendAsync(string form = "main form[method=post]")
    {
        IResponse answer = await page.RunAndWaitForNavigationResponseAsync(() => page.Locator($"{form} button.btn-primary").First.ClickAsync());
        string told = string.Join(" | ", await page.Locator(".error-summary, .objections").AllInnerTextsAsync());
        Assert.True(answer.Ok, $"{page.Url} answered {answer.Status}: {told}");
    }

    public async Task SignInAsync(string email, string password = RunningPortal.Password)
    {
        await page.Context.ClearCookiesAsync();
        await GoAsync("/account/sign-in");
        await FillAsync("Email", email);
        await FillAsync("Password", password);
        await SendAsync();
    }

    /// <summary>The first address in the newest letter to somebody; letters lie in the mail folder.</summary>
    public async Task<string> LinkInLetterToAsync(string email)
    {
        for (int tries = 0; tries < 100; tries++)
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(portal.DataDirectory, "mail")).OrderByDescending(File.GetLastWriteTimeUtc))
            {
                string letter = await File.ReadAllTextAsync(file);
                Match link = Regex.Match(letter, @"https?://[^\s""<>]+");
                if (letter.Contains(email, StringComparison.OrdinalIgnoreCase) && link.Success) return link.Value;
            }
            await Task.Delay(200);
        }
        throw new InvalidOperationException($"No letter to {email} was written.");
    }
}

internal static class NavigationExtensions
{
    public static async Task<IResponse> RunAndWaitForNavigationResponseAsync(this IPage page, Func<Task> act)
    {
        IResponse? last = null;
        void Note(object? sender, IResponse response)
        {
            if (response.Request.IsNavigationRequest && response.Frame == page.MainFrame) last = response;
        }

        page.Response += Note;
        try
        {
            await act();
            await page.WaitForLoadStateAsync(LoadState.Load);
        }
        finally
        {
            page.Response -= Note;
        }
        return last ?? throw new InvalidOperationException("The button led nowhere: " + page.Url);
    }
}
