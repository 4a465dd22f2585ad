using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Tests.Organisations;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>A member writes its report: numbers as people type them, last year beside, colleagues, lost sessions, submission.</summary>
[Trait("Clause", "U11")]
[Trait("Clause", "A12f")]
public sealed class WritingAReportTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact]
    public async Task A_report_is_begun_filled_in_and_submitted_and_its_copy_printed()
    {
        (ReportWriter writer, Member member) = await ReportWriter.BegunAsync(portal, "write1@test.example");
        await writer.FillInAsync();

        string before = Visitor.TextOf((await writer.Visitor.ReadAsync(writer.Home)).QuerySelector("main"));
        await writer.SubmitAsync();
        string done = Visitor.TextOf((await writer.Visitor.ReadAsync(writer.Home + "/submission")).QuerySelector("main"));
        string words = await PrintedPaper.WordsAsync(writer.Visitor, writer.Home + "/versions/1.pdf");

        Assert.Contains("Готово разделов: 11 из 11", before, StringComparison.Ordinal);
        Assert.Contains($"{portal.Today.Year - 1}/{member.Number.Value:0000}", done, StringComparison.Ordinal);
        Assert.Contains("Открыли школу", words, StringComparison.Ordinal);
        Assert.Contains("900 000", words.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync("write1@test.example"), letter => letter.Template == "ReportSubmitted");
    }

    [Fact]
    public async Task A_finished_section_leads_to_the_next_and_sums_follow_what_is_typed_before_it_is_saved()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "onwards@test.example");
        string income = writer.Home + "/sections/" + ReportCatalogue.Income, spending = writer.Home + "/sections/" + ReportCatalogue.Spending;

        HttpResponseMessage typed = await writer.Visitor.PostFromAsync("/ru/account/profile", income + "/sums", [.. ReportWriter.Fields(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "300"), (IncomeSources.FederalSubsidies, "100"))]);
        Assert.Contains("75 %", Visitor.TextOf(ReportWriter.Parse(await typed.Content.ReadAsStringAsync()).Body), StringComparison.Ordinal);
        Assert.True((await writer.SeeAsync()).Current.AnswersOf(ReportCatalogue.Income).IsEmpty);

        HttpResponseMessage saved = await writer.SaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "300"));
        Assert.EndsWith("/sections/spending?after=income", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        HttpResponseMessage off = await writer.SaveAsync(ReportCatalogue.Spending, ("staff", "200"), ("balance_start", "0"), ("balance_end", "99"));
        Assert.EndsWith("/sections/spending?saved=true#saved", off.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("100,00", Visitor.TextOf((await writer.Visitor.ReadAsync(spending)).QuerySelector("[aria-labelledby=across-title]")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 234,50", "1234.5")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1\u00a0234,50", "1234.5")]
    [InlineData("1\u202f234\u202f567", "1234567")]
    public async Task Numbers_are_understood_as_people_type_them(string typed, string kept)
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, $"number{Guid.NewGuid():N}@test.example");

        await writer.MustSaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, typed));

        Assert.Equal(kept, (await writer.SeeAsync()).Current.AnswersOf(ReportCatalogue.Income)[IncomeSources.PrivateDonations]);
    }

    [Fact]
    public async Task A_number_that_can_be_read_two_ways_is_asked_back_and_nothing_is_lost()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "ambiguous@test.example");

        HttpResponseMessage asked = await writer.SaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "1,234"), (IncomeSources.ServiceFees, "много"));
        IHtmlDocument page = ReportWriter.Parse(await asked.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("можно прочитать двояко", Visitor.TextOf(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Contains("введите число", Visitor.TextOf(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("input"), input => input.GetAttribute("value") == "1,234");
        Assert.Contains(page.QuerySelectorAll("input"), input => input.GetAttribute("value") == "много");
    }

    [Fact]
    public async Task None_is_an_answer_but_not_beside_figures_and_an_empty_section_is_not_finished()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "none@test.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await writer.SaveAsync(ReportCatalogue.Income)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await writer.SaveAsync(ReportCatalogue.Income, ("Form.None", "true"), (IncomeSources.ServiceFees, "1"))).StatusCode);
        await writer.MustSaveAsync(ReportCatalogue.Income, ("Form.None", "true"));
        Assert.True((await writer.SeeAsync()).Current.AnswersOf(ReportCatalogue.Income).None);
    }

    [Fact]
    public async Task The_own_independent_share_is_shown_as_figures_are_saved()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "share@test.example");

        HttpResponseMessage saved = await writer.SaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "400"), (IncomeSources.FederalSubsidies, "600"), ("Form.Stay", "true"));
        string page = Visitor.TextOf((await writer.Visitor.ReadAsync(saved.Headers.Location!.ToString().Split('#')[0])).QuerySelector("main"));

        Assert.Contains("40 %", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Устав требует больше", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_years_figures_stand_beside_and_ten_times_as_much_asks_really_and_lets_through()
    {
        (ReportWriter writer, Member member) = await ReportWriter.BegunAsync(portal, "tenfold@test.example");
        await portal.GivenAsync(async db =>
        {
            Organisation organisation = await db.Organisations.Include(one => one.Incomes).SingleAsync(one => one.Id == member.OrganisationId);
            organisation.StateIncome(new IncomeStatement(portal.Today.Year - 2, "RUB", [new IncomeLine(IncomeSources.PrivateDonations, 5000)]));
            return 0;
        });

        string page = Visitor.TextOf((await writer.Visitor.ReadAsync(writer.Home + "/sections/income")).QuerySelector("main")).Replace('\u00a0', ' ');
        HttpResponseMessage asked = await writer.SaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "50000"));
        string question = Visitor.TextOf(ReportWriter.Parse(await asked.Content.ReadAsStringAsync()).QuerySelector("main"));

        Assert.Contains("В прошлом году: 5 000", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("Да, эти числа верны", question, StringComparison.Ordinal);
        await writer.MustSaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "50000"), ("Form.Confirmed", "true"));
        await writer.MustSaveAsync(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "50000"));
    }

    [Fact]
    public async Task Two_colleagues_on_one_section_both_keep_their_text()
    {
        (ReportWriter first, Member member) = await ReportWriter.BegunAsync(portal, "colleague1@test.example");
        using Visitor second = await ColleagueAsync(member, "colleague2@test.example");
        var other = new ReportWriter(portal, second, first.Id);
        string token = await other.TokenAsync(ReportCatalogue.Assessment);
        await first.MustSaveAsync(ReportCatalogue.Assessment, ("achievements", "Первая написала это"));

        HttpResponseMessage late = await other.PostAsync(ReportCatalogue.Assessment, token, [.. ReportWriter.Fields(ReportCatalogue.Assessment, ("achievements", "Вторая написала другое"))]);
        IHtmlDocument page = ReportWriter.Parse(await late.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Первая написала это", Visitor.TextOf(page.QuerySelector(".meanwhile")), StringComparison.Ordinal);
        Assert.Contains("Вторая написала другое", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        HttpResponseMessage joined = await other.PostAsync(ReportCatalogue.Assessment, MembersPortal.Hidden(page, "Form.Token"), [.. ReportWriter.Fields(ReportCatalogue.Assessment, ("achievements", "Обе вместе"))]);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal("Обе вместе", (await first.SeeAsync()).Current.AnswersOf(ReportCatalogue.Assessment)["achievements"]);
    }

    [Fact]
    public async Task Two_colleagues_on_different_sections_do_not_hinder_each_other()
    {
        (ReportWriter first, Member member) = await ReportWriter.BegunAsync(portal, "apart1@test.example");
        using Visitor second = await ColleagueAsync(member, "apart2@test.example");
        var other = new ReportWriter(portal, second, first.Id);
        string token = await other.TokenAsync(ReportCatalogue.People);

        await first.MustSaveAsync(ReportCatalogue.Assessment, ("achievements", "Сделали"));
        HttpResponseMessage saved = await other.PostAsync(ReportCatalogue.People, token, [.. ReportWriter.Fields(ReportCatalogue.People, ("employees", "3"))]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_when_the_session_had_ended_is_there_after_signing_in()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "ended@test.example");
        string path = writer.Home + "/sections/assessment", token = await writer.TokenAsync(ReportCatalogue.Assessment);
        await portal.SeeAsync(db => db.InTurnAsync(() => db.Sessions.Where(one => db.Users.Any(account => account.Id == one.AccountId && account.Email == "ended@test.example")).ExecuteDeleteAsync(), CancellationToken.None));

        HttpResponseMessage sent = await writer.Visitor.Client.PostAsync(new Uri(path, UriKind.Relative), Visitor.Form([("Form.Token", token), .. ReportWriter.Fields(ReportCatalogue.Assessment, ("achievements", "Писала целый час"))]));
        string signIn = sent.Headers.Location!.ToString();
        Assert.Contains("не потеряно", Visitor.TextOf((await writer.Visitor.ReadAsync(signIn)).QuerySelector("main")), StringComparison.Ordinal);
        HttpResponseMessage back = await writer.Visitor.PostAsync(signIn, ("Form.Email", "ended@test.example"), ("Form.Password", Portal.Password));
        IHtmlDocument page = await writer.Visitor.ReadAsync(back.Headers.Location!.ToString());

        Assert.Contains("keptAs", Uri.UnescapeDataString(signIn), StringComparison.Ordinal);
        Assert.Contains("Писала целый час", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ещё не сохранён", Visitor.TextOf(page.QuerySelector("main")), StringComparison.Ordinal);
        HttpResponseMessage saved = await writer.PostAsync(ReportCatalogue.Assessment, MembersPortal.Hidden(page, "Form.Token"), [.. ReportWriter.Fields(ReportCatalogue.Assessment, ("achievements", "Писала целый час"))]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using Visitor stranger = portal.Visit();
        HttpResponseMessage nothing = await stranger.Client.PostAsync(new Uri(path, UriKind.Relative), Visitor.Form(("Form.Token", token)));
        Assert.DoesNotContain("keptAs", Uri.UnescapeDataString(nothing.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.EndsWith(path, Uri.UnescapeDataString(nothing.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sums_asked_for_when_the_session_had_ended_lead_to_sign_in_and_back_to_what_was_typed()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "endedsums@test.example");
        string path = writer.Home + "/sections/income";
        await portal.SeeAsync(db => db.InTurnAsync(() => db.Sessions.Where(one => db.Users.Any(account => account.Id == one.AccountId && account.Email == "endedsums@test.example")).ExecuteDeleteAsync(), CancellationToken.None));

        using var asked = new HttpRequestMessage(HttpMethod.Post, path + "/sums") { Content = Visitor.Form([.. ReportWriter.Fields(ReportCatalogue.Income, (IncomeSources.PrivateDonations, "300"))]) };
        asked.Headers.Add("HX-Request", "true");
        string signIn = (await writer.Visitor.Client.SendAsync(asked)).Headers.GetValues("HX-Redirect").Single();
        HttpResponseMessage back = await writer.Visitor.PostAsync(signIn, ("Form.Email", "endedsums@test.example"), ("Form.Password", Portal.Password));

        Assert.Contains((await writer.Visitor.ReadAsync(back.Headers.Location!.ToString())).QuerySelectorAll("input"), input => input.GetAttribute("value") == "300");
    }

    [Fact]
    public async Task Where_two_sign_the_second_is_another_person()
    {
        (ReportWriter writer, Member member) = await ReportWriter.BegunAsync(portal, "sign1@test.example");
        using Visitor second = await ColleagueAsync(member, "sign2@test.example");
        await writer.FillInAsync();

        await writer.Visitor.PostFromAsync(writer.Home + "/answers", writer.Home + "/signature", ("Form.Confirms", "true"));
        HttpResponseMessage same = await writer.Visitor.PostFromAsync("/ru/account/profile", writer.Home + "/submission", ("Form.Confirms", "true"));
        await new ReportWriter(portal, second, writer.Id).SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, same.StatusCode);
        Assert.Equal(ReportState.Submitted, (await writer.SeeAsync()).State);
        Assert.Contains(await portal.LettersToAsync("sign2@test.example"), letter => letter.Template == "ReportSecondSignature");
    }

    [Fact]
    public async Task Nobody_reads_the_draft_of_others()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "draft1@test.example");
        await portal.MemberExistsAsync("draft2@test.example");
        using Visitor stranger = await portal.SignInAsync("draft2@test.example");

        foreach (string path in (string[])["", "/sections/income", "/answers", "/versions/1", "/versions/1.pdf", "/files"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(writer.Home + path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync(writer.Home)).StatusCode);
    }

    private async Task<Visitor> ColleagueAsync(Member member, string email)
    {
        var account = await portal.AccountExistsAsync(email, "Вторая", "Ольга");
        await portal.GivenAsync(async db => db.Add(new Representative((await db.People.FindAsync(account.PersonId!.Value))!, (await db.Organisations.FindAsync(member.OrganisationId))!, RepresentativeRole.Authorised, "Бухгалтер", new(2020, 1, 1))).Entity);
        return await portal.SignInAsync(email);
    }
}
