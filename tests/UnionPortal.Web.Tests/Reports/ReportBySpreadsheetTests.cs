using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Tests.Organisations;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>A member fills in its report as a spreadsheet: fetches the form, hands it in, looks at what was read, takes it over, submits.</summary>
[Trait("Clause", "U11")]
public sealed class ReportBySpreadsheetTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact]
    public async Task A_form_handed_in_as_it_was_fetched_changes_nothing()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet1@test.example");
        await writer.FillInAsync();

        IHtmlDocument page = await ReadAsync(await FilledForm.FetchedAsync(writer), writer);

        Assert.Contains("В файле то же, что уже стоит в отчёте", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/spreadsheet/answers']"));
    }

    [Fact]
    public async Task What_was_read_is_shown_beside_what_stood_there_and_taken_over_at_once()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet2@test.example");
        await writer.FillInAsync();
        FilledForm form = (await FilledForm.FetchedAsync(writer))
            .Number("income", "q:private_donations", "950000.5").Number("spending", "q:programmes", "1050000.5").Text("people", "q:volunteers", "1 234")
            .Text("programmes", "row", "Школа мам", 3).Text("programmes", "row", "Лагерь", 3, 1).Text("programmes", "row", "Москва", 5, 1)
            .Number("programmes", "row", "46142", 6, 1).Text("programmes", "row", "Отдохнули", 9, 1).Text("governance", "q:audit", "External");

        IHtmlDocument page = await ReadAsync(form, writer);
        string said = Said(page);
        AnnualReport untouched = await writer.SeeAsync();
        HttpResponseMessage taken = await TakeAsync(writer, page);
        AnnualReport report = await writer.SeeAsync();

        Assert.Contains("Сейчас: 900 000 · ячейка C", said.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Строк было 1, станет 2", said, StringComparison.Ordinal);
        Assert.Equal("900000", untouched.Current.AnswersOf(ReportCatalogue.Income)[IncomeSources.PrivateDonations]);
        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, Said(ReportWriter.Parse(await taken.Content.ReadAsStringAsync())));
        Assert.Equal("950000.5", report.Current.AnswersOf(ReportCatalogue.Income)[IncomeSources.PrivateDonations]);
        Assert.Equal("1234", report.Current.AnswersOf(ReportCatalogue.People)[ReportCatalogue.Volunteers]);
        Assert.Equal("external", report.Current.AnswersOf(ReportCatalogue.Governance)["audit"]);
        SortedDictionary<string, string> camp = report.Current.AnswersOf(ReportCatalogue.Programmes).Rows[1];
        Assert.Equal(("Лагерь", "2026-04-30", "Отдохнули"), (camp["title"], camp["from"], camp["result"]));
        Assert.True(camp.ContainsKey("region"));
        Assert.All(report.Current.Sections, section => Assert.True(section.Finished));
        await writer.SubmitAsync();
    }

    [Fact]
    public async Task Formulas_and_what_cannot_be_read_are_refused_cell_by_cell_and_can_be_corrected_on_the_page()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet3@test.example");
        await writer.FillInAsync();
        FilledForm form = (await FilledForm.FetchedAsync(writer))
            .Put("income", "q:private_donations", "<x:f>SUM(D1:D9)</x:f><x:v>7</x:v>").Text("people", "q:employees", "много").Text("governance", "q:audit", "кое-какой");

        IHtmlDocument page = await ReadAsync(form, writer);
        string refused = Visitor.TextOf(page.QuerySelector("section[aria-labelledby=refused-title]"));
        IHtmlInputElement employees = page.QuerySelectorAll<IHtmlInputElement>("input[aria-invalid=true]").Single(input => input.Value == "много");
        HttpResponseMessage again = await TakeAsync(writer, page);
        HttpResponseMessage taken = await TakeAsync(writer, page, (employees.Name!, "4"));

        Assert.Contains("3 ячейки не прочитаны", refused, StringComparison.Ordinal);
        Assert.Contains("Поступления", refused, StringComparison.Ordinal);
        Assert.Contains("Здесь формула", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        AnnualReport report = await writer.SeeAsync();
        Assert.Equal("4", report.Current.AnswersOf(ReportCatalogue.People)[ReportCatalogue.Employees]);
        Assert.Equal("900000", report.Current.AnswersOf(ReportCatalogue.Income)[IncomeSources.PrivateDonations]);
    }

    [Fact]
    public async Task What_was_read_when_the_session_had_ended_is_there_after_signing_in()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet9@test.example");
        await writer.FillInAsync();
        IHtmlDocument page = await ReadAsync((await FilledForm.FetchedAsync(writer)).Text("people", "q:volunteers", "1 234"), writer);
        await portal.SeeAsync(db => db.InTurnAsync(() => db.Sessions.Where(one => db.Users.Any(account => account.Id == one.AccountId && account.Email == "sheet9@test.example")).ExecuteDeleteAsync(), CancellationToken.None));

        HttpResponseMessage sent = await TakeAsync(writer, page);
        HttpResponseMessage back = await writer.Visitor.PostAsync(sent.Headers.Location!.ToString(), ("Form.Email", "sheet9@test.example"), ("Form.Password", Portal.Password));
        IHtmlDocument again = await writer.Visitor.ReadAsync(back.Headers.Location!.ToString());
        HttpResponseMessage taken = await TakeAsync(writer, again);

        Assert.Contains("ещё не сохранён", Said(again), StringComparison.Ordinal);
        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, Said(ReportWriter.Parse(await taken.Content.ReadAsStringAsync())));
        Assert.Equal("1234", (await writer.SeeAsync()).Current.AnswersOf(ReportCatalogue.People)[ReportCatalogue.Volunteers]);
        Assert.Equal(HttpStatusCode.Redirect, (await writer.Visitor.GetAsync(writer.Home + "/spreadsheet/answers")).StatusCode);
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_not_overwritten_unseen()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet4@test.example");
        await writer.FillInAsync();
        IHtmlDocument page = await ReadAsync((await FilledForm.FetchedAsync(writer)).Number("people", "q:employees", "5"), writer);
        await writer.MustSaveAsync(ReportCatalogue.People, ("employees", "9"), ("volunteers", "0"));

        HttpResponseMessage first = await TakeAsync(writer, page);
        IHtmlDocument shown = ReportWriter.Parse(await first.Content.ReadAsStringAsync());
        HttpResponseMessage second = await TakeAsync(writer, shown);

        Assert.Equal(HttpStatusCode.Conflict, first.StatusCode);
        Assert.Contains("Сейчас: 9", Said(shown), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal("5", (await writer.SeeAsync()).Current.AnswersOf(ReportCatalogue.People)[ReportCatalogue.Employees]);
    }

    [Fact]
    public async Task The_form_of_another_report_and_files_that_are_no_form_are_refused()
    {
        (ReportWriter one, _) = await ReportWriter.BegunAsync(portal, "sheet5@test.example");
        (ReportWriter other, _) = await ReportWriter.BegunAsync(portal, "sheet6@test.example");

        HttpResponseMessage nothing = await one.Visitor.PostAsync(one.Home + "/spreadsheet");
        HttpResponseMessage foreign = await (await FilledForm.FetchedAsync(other)).HandInAsync(one);
        HttpResponseMessage text = await new FilledForm("not a spreadsheet"u8.ToArray()).HandInAsync(one);
        HttpResponseMessage days = await (await FilledForm.FetchedAsync(one)).Change(name => name == "xl/workbook.xml", xml => xml.Replace("<x:sheets>", "<x:workbookPr date1904=\"1\"/><x:sheets>", StringComparison.Ordinal)).HandInAsync(one);

        Assert.Contains("Выберите файл", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Это бланк другого отчёта", await foreign.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Это не файл XLSX", await text.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("считает дни от 1904 года", await days.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.All([foreign, text, days], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
    }

    [Fact]
    public async Task Nobody_fetches_or_fills_in_the_form_of_others()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "sheet7@test.example");
        await portal.MemberExistsAsync("sheet8@test.example");
        using Visitor stranger = await portal.SignInAsync("sheet8@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(writer.Home + "/spreadsheet")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(writer.Home + "/spreadsheet.xlsx")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostFromAsync("/ru/account/profile", writer.Home + "/spreadsheet/answers", ("Form.Sections[0].Part", "people"))).StatusCode);
    }

    private static async Task<IHtmlDocument> ReadAsync(FilledForm form, ReportWriter writer)
    {
        HttpResponseMessage response = await form.HandInAsync(writer);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {Said(ReportWriter.Parse(text))}");
        return ReportWriter.Parse(text);
    }

    /// <summary>Presses the button under what was read, with everything the page holds.</summary>
    private static Task<HttpResponseMessage> TakeAsync(ReportWriter writer, IHtmlDocument page, params (string Name, string Value)[] corrected)
    {
        IElement form = page.QuerySelector("form[action$='/spreadsheet/answers']")!;
        List<(string Name, string Value)> fields = [];
        foreach (IElement box in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            if (box is IHtmlInputElement { Type: "checkbox", IsChecked: false }) continue;
            string name = box.GetAttribute("name")!, value = box switch { IHtmlInputElement input => input.Value, IHtmlSelectElement select => select.Value ?? "", IHtmlTextAreaElement area => area.Value, _ => "" };
            fields.Add((name, corrected.FirstOrDefault(one => one.Name == name).Value ?? value));
        }
        return writer.Visitor.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), Visitor.Form([.. fields]));
    }

    private static string Said(IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));
}
