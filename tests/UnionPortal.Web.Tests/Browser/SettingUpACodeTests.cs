using Microsoft.Playwright;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>The code after the password, as people set it up and use it: every page of it can be used by everyone.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SettingUpACodeTests(Chromium chromium)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [Theory]
    [InlineData("ru", true, "member7@demo.example")]
    [InlineData("en", false, "member8@demo.example")]
    public async Task Every_page_of_it_can_be_used_by_everyone(string language, bool dark, string email)
    {
        var walk = new Walk(await chromium.NewPageAsync(language, dark), language, chromium.Portal);
        List<string> faults = [];
        async Task LookAsync(string name) => faults.AddRange((await PagesTests.FaultsOfAsync(walk.Page, $"{language}-code-{name}")).Select(fault => $"{name}: {fault}"));

        await walk.SignInAsync(email);
        await walk.GoAsync("/account/second-factor");
        await walk.SendAsync();
        await LookAsync("key");
        Assert.True(await walk.Page.Locator(".code-picture").EvaluateAsync<bool>("img => img.complete && img.naturalWidth > 20"));
        byte[] key = Read(await walk.Page.Locator(".hash").InnerTextAsync());
        await walk.FillAsync("Code", "000000");
        await walk.Page.Locator("main form button.btn-primary").ClickAsync();
        await LookAsync("wrong");
        await walk.FillAsync("Code", CodeOf(key));
        await walk.SendAsync();
        await LookAsync("paper");
        string paper = (await walk.Page.Locator("main code").AllInnerTextsAsync())[0];
        await walk.GoAsync("/account/second-factor");
        await LookAsync("on");

        await walk.SignInAsync(email);
        await LookAsync("asked");
        await walk.FillAsync("Code", paper);
        await walk.SendAsync();
        Assert.EndsWith($"/{language}", walk.Page.Url, StringComparison.Ordinal);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string CodeOf(byte[] key) => OneTimeCode.Of(key, OneTimeCode.StepOf(TimeProvider.System.GetUtcNow().UtcDateTime));

    /// <summary>Base 32, as the page writes it for people.</summary>
    private static byte[] Read(string written)
    {
        List<byte> bytes = [];
        int bits = 0, left = 0;
        foreach (char letter in written.Where(char.IsLetterOrDigit))
        {
            bits = ((bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            left += 5;
            if (left < 8) continue;
            left -= 8;
            bytes.Add((byte)(bits >> left));
        }
        return [.. bytes];
    }
}
