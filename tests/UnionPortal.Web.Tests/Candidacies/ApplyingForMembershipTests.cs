using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Candidacies;

public sealed class ApplyingForMembershipTests : IClassFixture<ApplyingForMembershipTests.Fixture>
{
    private static int numbers;
    private readonly Fixture portal;

    public ApplyingForMembershipTests(Fixture portal) => this.portal = portal;

    public sealed class Fixture : Portal
    {
        public Fixture() => (Settings["Portal:Rates:SignIn"], Settings["Portal:Rates:Upload"]) = ("1000", "1000");
    }

    [Theory]
    [InlineData("ru", "Как вступить")]
    [InlineData("en", "How to join")]
    public async Task Anyone_may_read_how_to_join(string language, string title)
    {
        IHtmlDocument page = await portal.Visit().ReadAsync($"/{language}/applications/new");

        Assert.Equal(title, Visitor.TextOf(page.QuerySelector("h1")));
    }

    [Theory]
    [InlineData("NonProfit", "LongEnough", "Enough", "подать заявку на членство")]
    [InlineData("NonProfit", "LongEnough", "NotEnough", "кандидатства")]
    [InlineData("NonProfit", "Shorter", "Enough", "партнёрство")]
    [InlineData("StateBody", "LongEnough", "Enough", "не для этой организации")]
    public async Task Three_answers_lead_to_advice(string body, string practice, string members, string said)
    {
        IHtmlDocument page = await portal.Visit().ReadAsync($"/ru/applications/new/advice?Form.Body={body}&Form.Practice={practice}&Form.Members={members}");

        Assert.Contains(said, Visitor.TextOf(page.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".error-summary"));
    }

    [Theory]
    [InlineData("1067799030638", "Контрольная цифра")]
    [InlineData("7714320009", "13 цифр")]
    [InlineData("304500116000157", "ОГРНИП")]
    [InlineData("2065000000635", "ГРН")]
    [InlineData("0000000000000", "нули")]
    public async Task A_wrong_number_is_told_by_its_matter(string number, string said)
    {
        HttpResponseMessage answer = await (await NewcomerAsync()).TryToBeginAsync(number);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_application_of_others_is_told_of_without_their_names()
    {
        Applicant first = await NewcomerAsync();
        string number = NextOgrn();
        await first.BeginAsync(number);

        HttpResponseMessage answer = await (await NewcomerAsync()).TryToBeginAsync(number);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.DoesNotContain(first.Home, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_began_comes_back_to_the_same_application()
    {
        Applicant applicant = await NewcomerAsync();
        string number = NextOgrn();
        await applicant.BeginAsync(number);

        HttpResponseMessage again = await applicant.TryToBeginAsync(number);

        Assert.Equal(applicant.Home, again.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Two_at_once_begin_one_application()
    {
        Applicant[] both = [await NewcomerAsync(), await NewcomerAsync()];
        string number = NextOgrn();

        HttpResponseMessage[] answers = await Task.WhenAll(both.Select(one => one.TryToBeginAsync(number)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/organisation")]
    [InlineData("/passport")]
    [InlineData("/answers")]
    [InlineData("/documents")]
    [InlineData("/recommendations")]
    [InlineData("/copy.pdf")]
    public async Task A_foreign_application_is_not_there(string page)
    {
        Applicant owner = await NewcomerAsync(), other = await NewcomerAsync();
        await owner.BeginAsync(NextOgrn());
        await other.BeginAsync(NextOgrn());

        Assert.Equal(HttpStatusCode.NotFound, (await other.Visitor.GetAsync(owner.Home + page)).StatusCode);
    }

    [Fact]
    public async Task A_section_finished_must_be_complete_and_keeps_what_was_typed()
    {
        Applicant applicant = await BegunAsync();

        HttpResponseMessage answer = await applicant.SaveAsync("organisation", ("Form.IsRussian", "true"), ("Form.FullName", "Фонд «Заря»"), ("Form.Inn", "7708240400"), ("Form.Finished", "true"));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Контрольная цифра ИНН", page, StringComparison.Ordinal);
        Assert.Contains("Выберите регион", page, StringComparison.Ordinal);
        Assert.Contains("Фонд «Заря»", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_changed_meanwhile_shows_both_texts_and_loses_none()
    {
        Applicant applicant = await BegunAsync();
        string opened = Applicant.TokenOf(await applicant.Visitor.ReadAsync(applicant.Home + "/purposes"));
        await applicant.SaveAsync("purposes", ("Form.Purposes", "Текст коллеги"));

        HttpResponseMessage answer = await applicant.Visitor.PostAsync(applicant.Home + "/purposes", ("Form.Purposes", "Мой текст"), ("Form.Token", opened));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Текст коллеги", page, StringComparison.Ordinal);
        Assert.Contains("Мой текст", page, StringComparison.Ordinal);
        Assert.Equal("Текст коллеги", (await OrganisationAsync(applicant)).Purposes);
    }

    [Fact]
    public async Task Colleagues_on_different_sections_do_not_hinder_each_other()
    {
        Applicant applicant = await BegunAsync();
        string opened = Applicant.TokenOf(await applicant.Visitor.ReadAsync(applicant.Home + "/purposes"));
        await applicant.SaveAsync("organisation", Applicant.Organisation);

        HttpResponseMessage answer = await applicant.Visitor.PostAsync(applicant.Home + "/purposes", ("Form.Purposes", "Мой текст"), ("Form.Token", opened));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Rows_of_founders_come_and_go_without_losing_a_letter()
    {
        Applicant applicant = await BegunAsync();

        HttpResponseMessage answer = await applicant.Visitor.PostFromAsync(applicant.Home + "/founders", applicant.Home + "/founders/rows?row=0",
            ("Form.Founders[0].Name", "Лишний"), ("Form.Founders[1].Name", "Граждане"), ("Form.Founders[1].Count", "двенадцать"));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Лишний", page, StringComparison.Ordinal);
        Assert.Contains("двенадцать", page, StringComparison.Ordinal);
        Assert.Empty((await OrganisationAsync(applicant)).Founders);
    }

    [Theory]
    [InlineData("устав.exe", "MZ")]
    [InlineData("устав.pdf", "MZ")]
    [InlineData("устав.pdf", "")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string content)
    {
        Applicant applicant = await BegunAsync();

        HttpResponseMessage answer = await applicant.HandInAsync("charter", name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty((await OrganisationAsync(applicant)).Documents);
    }

    [Fact]
    public async Task The_consent_is_asked_by_an_unticked_box_and_kept_with_its_text_and_moment()
    {
        Applicant applicant = await BegunAsync();
        var box = (await applicant.Visitor.ReadAsync(applicant.Home + "/consent")).QuerySelector("input[name='Form.Agrees']");

        HttpResponseMessage without = await applicant.Visitor.PostAsync(applicant.Home + "/consent");
        await applicant.Visitor.PostAsync(applicant.Home + "/consent", ("Form.Agrees", "true"));

        Application application = await portal.SeeAsync(db => db.Applications.SingleAsync(one => one.Id == applicant.Id));
        Assert.False(box!.HasAttribute("checked"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.NotNull(application.ConsentAt);
        Assert.EndsWith("/ru", application.ConsentText, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A12")]
    public async Task The_passport_tells_the_arithmetic_of_each_rule()
    {
        Applicant applicant = await FilledAsync();

        string said = await applicant.TextAsync("passport");

        Assert.Contains("Не связаны с государством 7 из 12: больше половины", said, StringComparison.Ordinal);
        Assert.Contains("600 000,50 из 1 000 000,50", said.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("A12f", said, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A15")]
    public async Task A_submitted_application_has_a_number_a_copy_and_letters_and_is_closed_to_changes()
    {
        Applicant applicant = await FilledAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await applicant.SubmitAsync()).StatusCode);

        Application application = await portal.SeeAsync(db => db.Applications.SingleAsync(one => one.Id == applicant.Id));
        byte[] copy = await applicant.Visitor.Client.GetByteArrayAsync(new Uri(applicant.Home + "/copy.pdf", UriKind.Relative));
        List<Letter> letters = await portal.SeeAsync(db => db.Letters.Where(letter => letter.Subject.Contains(application.Number!)).ToListAsync());
        Assert.Matches(@"^\d{4}-\d{4}$", application.Number);
        Assert.Equal("%PDF-"u8.ToArray(), copy[..5]);
        Assert.Contains(letters, letter => letter.Template == "ApplicationSubmitted");
        Assert.Contains(letters, letter => letter.Template == "ApplicationArrived");
        Assert.Equal(HttpStatusCode.Redirect, (await applicant.Visitor.GetAsync(applicant.Home + "/organisation")).StatusCode);
        Assert.Contains(application.Number!, await applicant.TextAsync("submission"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_application_cannot_be_submitted()
    {
        Applicant applicant = await BegunAsync();

        HttpResponseMessage answer = await applicant.Visitor.PostFromAsync(applicant.Home + "/consent", applicant.Home + "/submission", ("Form.Confirms", "true"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Null(await portal.SeeAsync(db => db.Applications.Where(one => one.Id == applicant.Id).Select(one => one.Number).SingleAsync()));
    }

    [Fact]
    public async Task Five_submissions_at_once_draw_five_numbers()
    {
        List<Applicant> all = [];
        for (int i = 0; i < 5; i++) all.Add(await FilledAsync());

        await Task.WhenAll(all.Select(one => one.SubmitAsync()));

        List<int> ids = [.. all.Select(one => one.Id)];
        List<string?> drawn = await portal.SeeAsync(db => db.Applications.Where(one => ids.Contains(one.Id)).Select(one => one.Number).ToListAsync());
        Assert.Equal(5, drawn.OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task An_application_taken_back_leaves_room_for_another()
    {
        Applicant applicant = await NewcomerAsync();
        string number = NextOgrn();
        await applicant.BeginAsync(number);
        string first = applicant.Home;

        await applicant.Visitor.PostAsync(first + "/withdrawal");
        await applicant.BeginAsync(number);

        Assert.NotEqual(first, applicant.Home);
    }

    private async Task<Applicant> NewcomerAsync()
    {
        string email = $"newcomer{Interlocked.Increment(ref numbers)}@test.example";
        await portal.AccountExistsAsync(email);
        return new Applicant(await portal.SignInAsync(email));
    }

    private async Task<Applicant> BegunAsync()
    {
        Applicant applicant = await NewcomerAsync();
        await applicant.BeginAsync(NextOgrn());
        return applicant;
    }

    private async Task<Applicant> FilledAsync()
    {
        Applicant applicant = await BegunAsync();
        await applicant.FillAllAsync();
        return applicant;
    }

    private Task<Organisation> OrganisationAsync(Applicant applicant) => portal.SeeAsync(db => db.Applications.AsSplitQuery()
        .Where(one => one.Id == applicant.Id).Include(one => one.Organisation.Founders).Include(one => one.Organisation.Documents).Select(one => one.Organisation).SingleAsync());

    /// <summary>A number with the right check digit that no test has used.</summary>
    private static string NextOgrn()
    {
        long body = 111_770_000_000 + Interlocked.Increment(ref numbers);
        return $"{body}{body % 11 % 10}";
    }
}
