using AngleSharp.Html.Dom;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>A newcomer who applies: every step through the pages, as people take it.</summary>
public sealed class Applicant(Visitor visitor)
{
    public const string KnownOgrn = "1067799030639";
    private const string Start = "/ru/applications/new/number";
    private static readonly byte[] Pdf = "%PDF-1.4\n%%EOF\n"u8.ToArray();

    public static readonly (string, string)[] Organisation =
    [
        ("Form.IsRussian", "true"), ("Form.FullName", "Фонд «Рассвет»"), ("Form.LegalForm", "70401"), ("Form.Region", "TA"), ("Form.City", "Казань"),
        ("Form.RegisteredOn.Day", "24"), ("Form.RegisteredOn.Month", "мая"), ("Form.RegisteredOn.Year", "2012"),
        ("Form.ActiveSince.Day", "1"), ("Form.ActiveSince.Month", "9"), ("Form.ActiveSince.Year", "2011"), ("Form.Inn", "7714320009"), ("Form.Finished", "true"),
    ];

    public Visitor Visitor => visitor;

    /// <summary>The address of the application, without the page behind it.</summary>
    public string Home { get; private set; } = "";

    public int Id => int.Parse(Home.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    public Task<HttpResponseMessage> TryToBeginAsync(string number = KnownOgrn, string seeking = "Membership") => visitor.PostAsync(Start,
        ("Form.Country", "RU"), ("Form.Scheme", "RU-OGRN"), ("Form.Number", number), ("Form.FullName", "Фонд «Рассвет»"), ("Form.Seeking", seeking));

    public async Task BeginAsync(string number = KnownOgrn)
    {
        HttpResponseMessage answer = await TryToBeginAsync(number);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        Home = answer.Headers.Location!.ToString();
    }

    /// <summary>Posts a section with the mark of the page it was opened on.</summary>
    public async Task<HttpResponseMessage> SaveAsync(string section, params (string, string)[] fields)
    {
        IHtmlDocument page = await visitor.ReadAsync($"{Home}/{section}");
        return await visitor.PostAsync($"{Home}/{section}", [.. fields, ("Form.Token", TokenOf(page))]);
    }

    public static string TokenOf(IHtmlDocument page) => page.QuerySelector("input[name='Form.Token']")?.GetAttribute("value") ?? "";

    public async Task FillAllAsync()
    {
        await Saved("organisation", Organisation);
        await Saved("purposes", ("Form.Purposes", "Помощь детям"), ("Form.TargetGroups", "children_severe_multiple"), ("Form.Fields", "early_help"), ("Form.Finished", "true"));
        await Saved("founders", ("Form.Founders[0].Name", "Граждане"), ("Form.Founders[0].Kind", "Citizen"), ("Form.Founders[0].Count", "7"),
            ("Form.Founders[1].Name", "Управление"), ("Form.Founders[1].Kind", "StateBody"), ("Form.Founders[1].Count", "5"), ("Form.Finished", "true"));
        await Saved("income", Income(("private_donations", "600 000,50"), ("state_contracts", "400000")));
        await Saved("people", ("Form.ContactPosition", "Директор"), ("Form.Head", "Another"), ("Form.FamilyName", "Зимин"), ("Form.GivenName", "Олег"), ("Form.HeadPosition", "Президент"), ("Form.Finished", "true"));
        foreach (string kind in new[] { "charter", "register_extract", "decision_to_join", "election_of_head", "annual_report" })
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await HandInAsync(kind, kind + ".pdf", Pdf)).StatusCode);
        await visitor.PostFromAsync($"{Home}/documents", $"{Home}/documents/finish", ("Form.Finished", "true"));
        await Saved("declarations", ("Form.CommitsToMission", "true"), ("Form.IsIndependentOfState", "true"), ("Form.HasNoPoliticalAims", "true"), ("Form.DeniesNoHelp", "true"));
        await visitor.PostAsync($"{Home}/consent", ("Form.Agrees", "true"));
    }

    public static (string, string)[] Income(params (string Source, string Amount)[] amounts) =>
    [
        ("Form.Currency", "RUB"), ("Form.Finished", "true"),
        .. IncomeSources.All.SelectMany((source, i) => new[]
        {
            ($"Form.Rows[{i}].Source", source), ($"Form.Rows[{i}].Amount", amounts.FirstOrDefault(one => one.Source == source).Amount ?? ""),
        }),
    ];

    public async Task<HttpResponseMessage> HandInAsync(string kind, string fileName, byte[] content)
    {
        IHtmlDocument page = await visitor.ReadAsync($"{Home}/documents");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(kind), "Form.Kind" },
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "Form.File", fileName },
        };
        return await visitor.Client.PostAsync(new Uri($"{Home}/documents", UriKind.Relative), form);
    }

    public Task<HttpResponseMessage> SubmitAsync() => visitor.PostFromAsync($"{Home}/answers", $"{Home}/submission", ("Form.Confirms", "true"));

    public async Task<string> TextAsync(string page) => Visitor.TextOf((await visitor.ReadAsync($"{Home}/{page}")).QuerySelector("main"));

    private async Task Saved(string section, params (string, string)[] fields)
    {
        HttpResponseMessage answer = await SaveAsync(section, fields);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Redirect, $"{section} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
