using System.Globalization;
using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>The main journey, as people walk it in the browser: apply, be recommended, be decided on, stand in a published list.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class AdmissionJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData("ru", "1167700059991", "АНО «Тёплый порог»", "Warm Doorstep", true)]
    [InlineData("en", "1167700059980", "АНО «Новая тропа»", "New Path", false)]
    [Trait("Clause", "A15")]
    [Trait("Clause", "U1")]
    public async Task A_newcomer_applies_is_recommended_admitted_and_published(string language, string ogrn, string name, string english, bool script)
    {
        var walk = new Walk(await chromium.NewPageAsync(language, script: script), language, chromium.Portal);
        string email = $"newcomer-{language}@test.example";

        await RegisterAsync(walk, email, language);
        int application = await BeginAsync(walk, WithCheckDigit(ogrn[..12]), name);
        await FillSectionsAsync(walk, application, name, english);
        await AskAsync(walk, application, "0006");
        await AskAsync(walk, application, "0007");
        await SubmitAsync(walk, application);
        await RecommendAsync(walk, "member1@demo.example", language == "ru" ? name[4..] : english);
        await RecommendAsync(walk, "member2@demo.example", language == "ru" ? name[4..] : english);
        int number = await DecideAsync(walk, application, name);
        await ReadEntryAsync(walk, number, name[4..]);
        await PublishAsync(walk, english);
    }

    private static async Task RegisterAsync(Walk walk, string email, string language)
    {
        await walk.GoAsync("/account/registration");
        await walk.FillAsync("FamilyName", language == "ru" ? "Порогова" : "Walker");
        await walk.FillAsync("GivenName", language == "ru" ? "Вера" : "Vera");
        await walk.FillAsync("Email", email);
        await walk.FillAsync("Password", RunningPortal.Password);
        await walk.SendAsync();
        await walk.Page.GotoAsync(await walk.LinkInLetterToAsync(email));
        if (await walk.Page.Locator("main form[method=post] button.btn-primary").CountAsync() > 0) await walk.SendAsync();
        await walk.SignInAsync(email);
    }

    private static async Task<int> BeginAsync(Walk walk, string ogrn, string name)
    {
        await walk.GoAsync("/applications/new/number");
        await walk.FillAsync("Number", ogrn);
        await walk.FillAsync("FullName", "Автономная некоммерческая организация " + name[4..]);
        await walk.ChooseAsync("Seeking", "Membership");
        await walk.SendAsync();
        return walk.IdInAddress;
    }

    private static async Task FillSectionsAsync(Walk walk, int id, string name, string english)
    {
        await SectionAsync(walk, id, "organisation", async () =>
        {
            await walk.FillAsync("ShortName", name);
            await walk.FillAsync("EnglishName", english);
            await walk.SelectAsync("LegalForm", "71400");
            await walk.Page.SelectOptionAsync("[name=\"Form.Region\"]", new SelectOptionValue { Index = 5 });
            await walk.FillAsync("City", "Город");
            await walk.DateAsync("RegisteredOn", new DateOnly(2016, 2, 29));
            await walk.DateAsync("ActiveSince", new DateOnly(2016, 2, 29));
            await walk.FillAsync("Inn", "7714320009");
        });
        await SectionAsync(walk, id, "purposes", async () =>
        {
            await walk.FillAsync("Purposes", "Помощь детям с психическими расстройствами и их семьям.");
            await walk.ChooseAsync("TargetGroups", "children_mental_disorders");
            await walk.ChooseAsync("Fields", "early_help");
        });
        await SectionAsync(walk, id, "founders", async () =>
        {
            await walk.FillAsync("Founders[0].Name", "Граждане");
            await walk.SelectAsync("Founders[0].Kind", "Citizen");
            await walk.FillAsync("Founders[0].Count", "3");
        });
        await SectionAsync(walk, id, "income", async () => await walk.FillAsync("Rows[1].Amount", "1 234 500,50"));
        await SectionAsync(walk, id, "people", async () =>
        {
            await walk.FillAsync("ContactPosition", "Директор");
            await walk.ChooseAsync("Head", "Contact");
        });
        await HandInPapersAsync(walk, id);
        await walk.GoAsync($"/applications/{id}/declarations");
        foreach (string declaration in (string[])["CommitsToMission", "IsIndependentOfState", "HasNoPoliticalAims", "DeniesNoHelp", "AcceptsConduct"])
            await walk.TickAsync(declaration);
        await walk.SendAsync();
        await walk.GoAsync($"/applications/{id}/consent");
        await walk.TickAsync("Agrees");
        await walk.SendAsync();
    }

    private static async Task SectionAsync(Walk walk, int id, string section, Func<Task> fill)
    {
        await walk.GoAsync($"/applications/{id}/{section}");
        await fill();
        if (await walk.Page.Locator("input[type=checkbox][name=\"Form.Finished\"]").CountAsync() > 0) await walk.TickAsync("Finished");
        await walk.SendAsync();
    }

    private static async Task HandInPapersAsync(Walk walk, int id)
    {
        string paper = Path.Combine(Repository.Root, "seeds", "alliance", "invented.pdf");
        await walk.GoAsync($"/applications/{id}/documents");
        int kinds = await walk.Page.Locator("section.paper").CountAsync();
        for (int kind = 0; kind < kinds; kind++)
        {
            ILocator section = walk.Page.Locator("section.paper").Nth(kind);
            await section.Locator("input[type=file]").SetInputFilesAsync(paper);
            await walk.Page.RunAndWaitForNavigationResponseAsync(() => section.Locator("button.btn-secondary").ClickAsync());
        }
        await walk.TickAsync("Finished");
        await walk.SendAsync("main form[action$=finish]");
    }

    private static async Task AskAsync(Walk walk, int id, string member)
    {
        await walk.GoAsync($"/applications/{id}/recommendations/new?q={member}");
        await walk.Page.Locator("input[name=\"Form.Member\"]").First.CheckAsync();
        await walk.FillAsync("Note", "Мы работаем рядом третий год.");
        await walk.SendAsync();
    }

    private static async Task SubmitAsync(Walk walk, int id)
    {
        await walk.GoAsync($"/applications/{id}/answers");
        await walk.TickAsync("Confirms");
        await walk.SendAsync();
        IAPIResponse copy = await walk.Page.APIRequest.GetAsync($"/{(walk.Page.Url.Contains("/ru/", StringComparison.Ordinal) ? "ru" : "en")}/applications/{id}/copy.pdf");
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await copy.BodyAsync())[..8], StringComparison.Ordinal);
    }

    private static async Task RecommendAsync(Walk walk, string email, string name)
    {
        await walk.SignInAsync(email);
        await walk.GoAsync("/recommendations");
        await walk.Page.RunAndWaitForNavigationResponseAsync(() => walk.Page.Locator("main table a", new() { HasText = name }).First.ClickAsync());
        await walk.ChooseAsync("Answer", "Recommends");
        await walk.FillAsync("Statement", "Знаем организацию, работали вместе.");
        await walk.SendAsync();
    }

    private static async Task<int> DecideAsync(Walk walk, int id, string name)
    {
        await walk.SignInAsync("board1@demo.example");
        foreach (string rule in (string[])["A12a", "A12d"])
        {
            await walk.GoAsync($"/board/cases/{id}/judgements/{rule}");
            await walk.Page.Locator("input[type=radio][name=\"Form.Answer\"]").First.CheckAsync();
            await walk.FillAsync("Reason", "Знаем по совместной работе.");
            await walk.SendAsync();
        }
        await walk.GoAsync($"/board/cases/{id}/proposals/new");
        await walk.ChooseAsync("Outcome", "Member");
        await walk.SendAsync();
        for (int seat = 1; seat <= 5; seat++)
        {
            if (seat > 1) await walk.SignInAsync($"board{seat}@demo.example");
            await walk.GoAsync($"/board/cases/{id}");
            await walk.ChooseAsync("Choice", "For");
            await walk.SendAsync("form#vote");
        }
        await walk.SignInAsync("board1@demo.example");
        await walk.GoAsync($"/board/cases/{id}");
        await walk.Page.RunAndWaitForNavigationResponseAsync(() => walk.Page.Locator("main a[href$='/closing']").ClickAsync());
        await walk.SendAsync();
        return await NumberOfAsync(walk, name);
    }

    private static async Task<int> NumberOfAsync(Walk walk, string name)
    {
        string row = "";
        for (int tries = 0; tries < 20 && row.Length == 0; tries++)
        {
            await walk.GoAsync("/registry?q=" + Uri.EscapeDataString(name));
            ILocator links = walk.Page.Locator("main a[href*='/registry/0']");
            if (await links.CountAsync() > 0) row = await links.First.GetAttributeAsync("href") ?? "";
            else await Task.Delay(250);
        }
        return int.Parse(row[(row.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);
    }

    private static async Task ReadEntryAsync(Walk walk, int number, string name)
    {
        await walk.Page.Context.ClearCookiesAsync();
        await walk.GoAsync($"/registry/{number:0000}");
        Assert.Contains(name, await walk.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Знаем организацию", await walk.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task PublishAsync(Walk walk, string english)
    {
        await walk.SignInAsync("office@demo.example");
        await walk.GoAsync("/registry/publication");
        if (await walk.Page.Locator("input[type=checkbox][name=\"Form.LookedOver\"]").CountAsync() > 0) await walk.TickAsync("LookedOver");
        await walk.SendAsync();
        string edition = walk.Page.Url.Split('?')[0];
        IAPIResponse data = await walk.Page.APIRequest.GetAsync(edition + ".json");
        Assert.True(data.Ok, $"{edition}.json answered {data.Status}");
        Assert.Contains(english, await data.TextAsync(), StringComparison.Ordinal);
    }

    private static string WithCheckDigit(string twelve) =>
        twelve + (long.Parse(twelve, CultureInfo.InvariantCulture) % 11 % 10).ToString(CultureInfo.InvariantCulture);
}
