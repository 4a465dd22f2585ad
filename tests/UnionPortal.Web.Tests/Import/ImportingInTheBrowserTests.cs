using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Import;

/// <summary>The office takes a list over through the pages: hands it in, corrects a column, looks, lets it run, reads the report.</summary>
public class ImportingInTheBrowserTests : IClassFixture<Portal>, IAsyncLifetime
{
    private const string List = "Организация;Название;ОГРН;Дата вступления\nА;Фонд «Подари жизнь»;1067799030639;05.03.2014\nБ;Союз;0000000000000;вчера\n";

    private readonly Portal portal;
    private Visitor office = null!;

    public ImportingInTheBrowserTests(Portal portal) => this.portal = portal;

    public async Task InitializeAsync()
    {
        var email = $"office{Guid.NewGuid():N}@portal.example";
        var account = await portal.AccountExistsAsync(email);
        await portal.GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, portal.Today.AddYears(-1))));
        office = await portal.SignInAsync(email);
    }

    public Task DisposeAsync()
    {
        office.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_list_is_looked_over_corrected_run_and_reported()
    {
        var address = await UploadAsync("list.csv", List);
        var preview = await office.ReadAsync(address);
        Assert.Equal(["Name", "", "Ogrn", "JoinedOn"], Chosen(preview));
        Assert.Contains("Номер состоит из одних нулей.", preview.Body!.TextContent, StringComparison.Ordinal);

        var corrected = await office.PostFromAsync(address, address + "/columns",
            ("Form.Fields[0]", ""), ("Form.Fields[1]", "Name"), ("Form.Fields[2]", "Ogrn"), ("Form.Fields[3]", "JoinedOn"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal(["", "Name", "Ogrn", "JoinedOn"], Chosen(await office.ReadAsync(address)));

        await office.PostFromAsync(address, address + "/start");
        var report = await ReportAsync(address);
        Assert.Contains("Итоги переноса", report.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await portal.SeeAsync(db => db.Members.AnyAsync(m => m.Organisation.Names.Any(n => n.Full == "Фонд «Подари жизнь»"))));
        var refused = await (await office.GetAsync(address + "/refused.csv")).Content.ReadAsStringAsync();
        Assert.Contains("Б,Союз,0000000000000,вчера,3,", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_starts_once()
    {
        var address = await UploadAsync("once.csv", "name,ogrn\nФонд,1127799002924\n");
        var page = await office.ReadAsync(address);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = Visitor.Form(("__RequestVerificationToken", token));
        using var again = Visitor.Form(("__RequestVerificationToken", token));
        var start = new Uri(address + "/start", UriKind.Relative);
        Assert.Equal(HttpStatusCode.Redirect, (await office.Client.PostAsync(start, form)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Client.PostAsync(start, again)).StatusCode);
        await ReportAsync(address);
    }

    [Fact]
    public async Task A_list_without_names_is_not_run_before_its_column_is_pointed_out()
    {
        var address = await UploadAsync("numbers.csv", "a,b\n1,2\n");
        var preview = await office.ReadAsync(address);
        Assert.Null(preview.QuerySelector("form[action$='/start']"));
        var answer = await office.PostFromAsync(address, address + "/columns", ("Form.Fields[0]", ""), ("Form.Fields[1]", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("no.csv", "")]
    [InlineData("page.csv", "<html><body>нет</body></html>")]
    [InlineData("program.exe", "name\nФонд\n")]
    [InlineData("book.xlsx", "name\nФонд\n")]
    public async Task What_is_no_list_is_refused_with_a_reason_and_the_form_again(string name, string content)
    {
        var answer = await PostAsync(name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.NotNull(page.QuerySelector("input[type=file]"));
    }

    [Fact]
    public async Task Nobody_but_the_office_imports()
    {
        var account = await portal.AccountExistsAsync($"nobody{Guid.NewGuid():N}@portal.example");
        using var nobody = await portal.SignInAsync(account.Email!);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync("/ru/import")).StatusCode);
        using var visitor = portal.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/ru/import")).StatusCode);
    }

    [Fact]
    public async Task An_import_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync("/ru/import/987654")).StatusCode);

    private static List<string> Chosen(IHtmlDocument page) => [.. page.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(select => select.Value ?? "")];

    private async Task<string> UploadAsync(string name, string content)
    {
        var answer = await PostAsync(name, content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> PostAsync(string name, string content)
    {
        var index = await office.ReadAsync("/ru/import");
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "Form.List", name);
        form.Add(new StringContent("Members"), "Form.As");
        form.Add(new StringContent(portal.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), "Form.On");
        form.Add(new StringContent(index.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken");
        return await office.Client.PostAsync(new Uri("/ru/import", UriKind.Relative), form);
    }

    private async Task<IHtmlDocument> ReportAsync(string address)
    {
        var id = int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        for (var tries = 0; tries < 300; tries++)
        {
            var state = await portal.SeeAsync(db => db.ImportRuns.Where(run => run.Id == id).Select(run => run.State).SingleAsync());
            if (state is ImportState.Done or ImportState.Failed) break;
            await Task.Delay(100);
        }

        return await office.ReadAsync(address);
    }
}
