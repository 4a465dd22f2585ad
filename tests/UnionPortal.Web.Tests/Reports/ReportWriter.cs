using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Tests.Organisations;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>Somebody who writes a report at the browser, as people do: page by page, with the mark of each page.</summary>
internal sealed class ReportWriter(MembersPortal portal, Visitor visitor, int id)
{
    public int Id => id;

    public string Home => $"/ru/reports/{id}";

    public Visitor Visitor => visitor;

    /// <summary>Opens the last closed year, due in a month, unless it is open.</summary>
    public static Task<ReportingPeriod> YearIsOpenAsync(MembersPortal portal) => portal.GivenAsync(async db =>
    {
        int year = portal.Today.Year - 1;
        ReportingPeriod? open = await db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year);
        return open ?? db.Add(new ReportingPeriod(year, portal.Today.AddDays(30), false, portal.Terms.Report, portal.Today)).Entity;
    });

    /// <summary>A new member whose representative has begun the report.</summary>
    public static async Task<(ReportWriter Writer, Member Member)> BegunAsync(MembersPortal portal, string email)
    {
        await YearIsOpenAsync(portal);
        Member member = await portal.MemberExistsAsync(email);
        Visitor speaker = await portal.SignInAsync(email);
        return (await BeginAsync(portal, speaker, member), member);
    }

    public static async Task<ReportWriter> BeginAsync(MembersPortal portal, Visitor speaker, Member member)
    {
        HttpResponseMessage begun = await speaker.PostAsync("/ru/reports", ("Form.Organisation", Text(member.OrganisationId)), ("Form.Year", Text(portal.Today.Year - 1)));
        Assert.True(begun.StatusCode == HttpStatusCode.Redirect, await begun.Content.ReadAsStringAsync());
        return new ReportWriter(portal, speaker, int.Parse(begun.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture));
    }

    /// <summary>Saves a section as finished; a key in brackets, <c>[0].title</c>, is a cell of a row.</summary>
    public async Task<HttpResponseMessage> SaveAsync(string part, params (string Key, string Value)[] answers) => await PostAsync(part, await TokenAsync(part), [("Form.Finished", "true"), .. Fields(part, answers)]);

    public Task<HttpResponseMessage> PostAsync(string part, string token, params (string Name, string Value)[] fields) =>
        visitor.PostFromAsync("/ru/account/profile", $"{Home}/sections/{part}", [("Form.Token", token), .. fields]);

    public async Task<string> TokenAsync(string part) => MembersPortal.Hidden(await visitor.ReadAsync($"{Home}/sections/{part}"), "Form.Token");

    /// <summary>What a browser would send: a value for each box up to the last that is filled in, empty where nothing was typed.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(string part, params (string Key, string Value)[] answers)
    {
        ReportPart section = ReportCatalogue.Of(part);
        List<(string Key, string Value)> plain = [.. answers.Where(one => !one.Key.StartsWith("Form.", StringComparison.Ordinal) && !one.Key.StartsWith('['))];
        return
        [
            .. answers.Where(one => one.Key.StartsWith("Form.", StringComparison.Ordinal)),
            .. plain.Count == 0 ? [] : Boxes("Form.Answers", section.Questions, plain),
            .. answers.Where(one => one.Key.StartsWith('[')).GroupBy(one => one.Key.Split('.')[0]).SelectMany(row =>
                Boxes($"Form.Rows{row.Key}.Cells", section.RowQuestions, [.. row.Select(one => (one.Key.Split('.')[1], one.Value))])),
        ];
    }

    /// <summary>Every section finished, with sums that hold: income, the rest spent.</summary>
    public async Task FillInAsync(decimal donations = 900_000, decimal subsidies = 100_000)
    {
        string income = ReportAnswers.Written(donations + subsidies);
        await MustSaveAsync(ReportCatalogue.Header, ("contact_name", "Анна Членова"), ("contact_email", "anna@member.example"), ("head", "Анна Членова"), ("currency", "RUB"));
        await MustSaveAsync(ReportCatalogue.Changes, ("Form.None", "true"));
        await MustSaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, ReportAnswers.Written(donations)), (IncomeSources.FederalSubsidies, ReportAnswers.Written(subsidies)));
        await MustSaveAsync(ReportCatalogue.Spending, ("programmes", income), ("balance_start", "0"), ("balance_end", "0"));
        await MustSaveAsync(ReportCatalogue.Programmes, ("[0].title", "Школа"), ("[0].result", "Учились"), ("[0].budget", "1000"));
        await MustSaveAsync(ReportCatalogue.Beneficiaries, ("total", "40"), ("method", "По журналу"), ("[0].group", "other"), ("[0].persons", "40"));
        await MustSaveAsync(ReportCatalogue.People, ("employees", "3"), ("volunteers", "0"));
        await MustSaveAsync(ReportCatalogue.Governance, ("supreme_meetings", "1"), ("composition", "Собрание"));
        await MustSaveAsync(ReportCatalogue.Publicity, ("Form.None", "true"));
        await MustSaveAsync(ReportCatalogue.Participation, ("Form.None", "true"));
        await MustSaveAsync(ReportCatalogue.Assessment, ("achievements", "Открыли школу"));
    }

    public async Task SubmitAsync()
    {
        HttpResponseMessage answer = await visitor.PostFromAsync(Home + "/answers", Home + "/submission", ("Form.Confirms", "true"));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Visitor.TextOf(Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("main")));
    }

    public Task<AnnualReport> SeeAsync() => portal.SeeAsync(db => db.WholeReports.AsNoTracking().SingleAsync(one => one.Id == id));

    public async Task MustSaveAsync(string part, params (string Key, string Value)[] answers)
    {
        HttpResponseMessage saved = await SaveAsync(part, answers);
        Assert.True(saved.StatusCode == HttpStatusCode.Redirect, $"{part}: " + Visitor.TextOf(Parse(await saved.Content.ReadAsStringAsync()).QuerySelector("main")));
    }

    public static IHtmlDocument Parse(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, string Value)> Boxes(string list, IReadOnlyList<ReportQuestion> questions, List<(string Key, string Value)> typed) =>
        questions.Select((question, place) => ($"{list}[{Text(place)}].Value", typed.FirstOrDefault(one => one.Key == question.Key).Value ?? ""));
}
