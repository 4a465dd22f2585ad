using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Tests.Organisations;
using UnionPortal.Web.Tests.Reports;

namespace UnionPortal.Web.Tests.Valuations;

/// <summary>The office begins, two read without seeing each other, a third where they lie apart, the member answers once.</summary>
[Trait("Clause", "U11")]
public sealed class ValuingResultsTests : IAsyncLifetime, IDisposable
{
    private readonly MembersPortal portal = new();

    private int Year => portal.Today.Year - 1;

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Two_readers_read_apart_and_the_member_sees_the_result_and_answers_once()
    {
        (int id, ReportWriter writer, _) = await BegunAsync("valued@test.example");
        (Visitor first, int one) = await ReaderAsync("first@test.example");
        (Visitor second, int other) = await ReaderAsync("second@test.example");
        await MustAssignAsync(id, one);
        await MustAssignAsync(id, other);

        await MustReadAsync(first, id, 4, "Сильный отчёт");
        string unseen = WordsOf(await second.ReadAsync($"/ru/valuations/{id}"));
        string early = WordsOf(await writer.Visitor.ReadAsync($"/ru/valuations/{id}"));
        await MustReadAsync(second, id, 3, "Ясный отчёт");
        string result = WordsOf(await writer.Visitor.ReadAsync($"/ru/valuations/{id}"));
        HttpResponseMessage reply = await writer.Visitor.PostFromAsync($"/ru/valuations/{id}", $"/ru/valuations/{id}/answer", ("Reply.Answer", "Спасибо, учтём"));
        HttpResponseMessage twice = await writer.Visitor.PostFromAsync("/ru/account/profile", $"/ru/valuations/{id}/answer", ("Reply.Answer", "И ещё"));

        Assert.DoesNotContain("Сильный отчёт", unseen + early, StringComparison.Ordinal);
        Assert.Contains("Сильный отчёт", result, StringComparison.Ordinal);
        Assert.Contains("60 × (4 + 3) ÷ (5 × 2) = 42", result, StringComparison.Ordinal); // The figure of one programme adds 40 × 1 ÷ 2 = 20.
        Assert.Contains("62", result, StringComparison.Ordinal);
        Assert.DoesNotContain("Читателева", result, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, reply.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal(6200, await ScoreAsync(id));
        Assert.Contains("60–70 1", WordsOf(await portal.Office.ReadAsync($"/ru/year-review/{Year}")), StringComparison.Ordinal);
        Assert.Equal(1, (await portal.Office.ReadAsync($"/ru/year-review/{Year}/reports?table=ScoresByBand&key=6")).QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("60–70", WordsOf(await portal.Visit().ReadAsync($"/ru/year-review/{Year}")), StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync("valued@test.example"), letter => letter.Template == "ValuationConcluded");
        Assert.Contains(await portal.LettersToAsync("first@test.example"), letter => letter.Template == "ReaderAsked");
    }

    [Fact]
    public async Task Beyond_the_distance_of_the_charter_a_third_reads()
    {
        (int id, _, _) = await BegunAsync("apart@test.example");
        (Visitor first, int one) = await ReaderAsync("low@test.example");
        (Visitor second, int other) = await ReaderAsync("high@test.example");
        (Visitor third, int last) = await ReaderAsync("third@test.example");
        await MustAssignAsync(id, one);
        await MustAssignAsync(id, other);
        HttpResponseMessage enough = await AssignAsync(id, last);
        await MustReadAsync(first, id, 1, "Мало");
        await MustReadAsync(second, id, 5, "Много");
        string desk = WordsOf(await portal.Office.ReadAsync("/ru"));

        await MustAssignAsync(id, last);
        await MustReadAsync(third, id, 4, "Хорошо");

        Assert.Equal(HttpStatusCode.Conflict, enough.StatusCode);
        Assert.Contains("нужен оценщик", desk, StringComparison.Ordinal);
        Assert.Equal(7400, await ScoreAsync(id)); // 60 × 9 ÷ 10 + 20: the two that lie nearest.
    }

    [Fact]
    public async Task Ties_and_declared_conflicts_exclude()
    {
        (int id, _, int organisation) = await BegunAsync("tied@test.example");
        (Visitor declares, int one) = await ReaderAsync("declares@test.example");
        (Visitor stranger, int tied) = await ReaderAsync("spoke@test.example");
        await portal.GivenAsync(async db => db.Add(new Representative((await db.People.FindAsync(tied))!, (await db.Organisations.FindAsync(organisation))!,
            RepresentativeRole.Authorised, null, portal.Today.AddYears(-4), portal.Today.AddYears(-2))).Entity);
        await MustAssignAsync(id, one);

        HttpResponseMessage refused = await AssignAsync(id, tied);
        HttpResponseMessage theirs = await stranger.GetAsync($"/ru/valuations/{id}/reading");
        HttpResponseMessage laidDown = await declares.PostFromAsync($"/ru/valuations/{id}/reading", $"/ru/valuations/{id}/conflict", ("Declaration.Conflict", "Общий проект"));
        HttpResponseMessage again = await AssignAsync(id, one);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("связан с организацией", await TextAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, laidDown.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task Visitors_learn_of_no_group_that_is_too_small_and_others_of_no_valuation_that_is_not_theirs()
    {
        (int id, ReportWriter writer, _) = await BegunAsync("small@test.example");
        (Visitor first, int one) = await ReaderAsync("r1@test.example");
        (Visitor second, int other) = await ReaderAsync("r2@test.example");
        await MustAssignAsync(id, one);
        await MustAssignAsync(id, other);
        await MustReadAsync(first, id, 4, "Хорошо");
        await MustReadAsync(second, id, 4, "Хорошо");
        await portal.MemberExistsAsync("neighbour@test.example");
        using Visitor neighbour = await portal.SignInAsync("neighbour@test.example");

        string outside = WordsOf(await portal.Visit().ReadAsync($"/ru/valuations/years/{Year}"));
        string inside = WordsOf(await portal.Office.ReadAsync($"/ru/valuations/years/{Year}"));

        Assert.Contains("Организаций слишком мало", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("68", outside, StringComparison.Ordinal);
        Assert.Contains("68", inside, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/ru/valuations/{id}")).StatusCode);
        Assert.Contains("68 из 100", WordsOf(await writer.Visitor.ReadAsync($"/ru/valuations/years/{Year}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_tells_who_would_score_what_before_anything_is_adopted()
    {
        (_, ReportWriter writer, _) = await BegunAsync("trial@test.example");
        int set = await portal.SeeAsync(db => db.CriteriaSets.Select(one => one.Id).SingleAsync());

        string office = WordsOf(await portal.Office.ReadAsync($"/ru/criteria/{set}/simulation"));
        string member = WordsOf(await writer.Visitor.ReadAsync($"/ru/criteria/{set}/simulation"));

        Assert.Contains("40 из 100", office, StringComparison.Ordinal);
        Assert.Contains("По организациям", office, StringComparison.Ordinal);
        Assert.DoesNotContain("По организациям", member, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Visit().GetAsync($"/ru/criteria/{set}/simulation")).StatusCode);
    }

    [Fact]
    public async Task The_office_begins_with_all_that_is_accepted_at_once()
    {
        await BegunAsync("begun@test.example");
        ReportWriter more = await AcceptedAsync("more@test.example");

        HttpResponseMessage all = await portal.Office.PostFromAsync($"/ru/valuations/years/{Year}/work", $"/ru/valuations/years/{Year}/openings");

        Assert.Equal(HttpStatusCode.Redirect, all.StatusCode);
        Valuation made = await portal.SeeAsync(db => db.WholeValuations.SingleAsync(one => one.ReportId == more.Id));
        Assert.Equal(1, Assert.Single(made.Computed).Points);
        Assert.Equal(2, await portal.SeeAsync(db => db.Valuations.CountAsync()));
    }

    [Fact]
    public async Task What_wants_a_reader_is_shared_out_with_one_letter_to_each()
    {
        (int id, ReportWriter _, int organisation) = await BegunAsync("share@test.example");
        ReportWriter more = await AcceptedAsync("share2@test.example");
        string year = $"/ru/valuations/years/{Year}", list = year + "/work?state=open";
        await portal.Office.PostFromAsync(year + "/work", year + "/openings");
        (Visitor first, int one) = await ReaderAsync("s1@test.example");
        (_, int other) = await ReaderAsync("s2@test.example");
        (_, int tied) = await ReaderAsync("s3@test.example");
        await portal.GivenAsync(async db => db.Add(new Representative((await db.People.FindAsync(tied))!, (await db.Organisations.FindAsync(organisation))!,
            RepresentativeRole.Authorised, null, portal.Today.AddYears(-1), null)).Entity);

        HttpResponseMessage nobody = await portal.Office.PostFromAsync(list, year + "/readers");
        HttpResponseMessage shared = await portal.Office.PostFromAsync(list, year + "/readers", ("Share.Readers", $"{one}"), ("Share.Readers", $"{other}"), ("Share.Readers", $"{tied}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.True(shared.StatusCode == HttpStatusCode.Redirect, await TextAsync(shared));
        Valuation theirs = await portal.SeeAsync(db => db.WholeValuations.SingleAsync(valuation => valuation.Id == id));
        Assert.Equal([one, other], theirs.Readings.Select(reading => reading.ReaderId).Order());
        Assert.Equal(2, (await portal.SeeAsync(db => db.WholeValuations.SingleAsync(valuation => valuation.ReportId == more.Id))).Readings.Count);
        Assert.Single(await portal.LettersToAsync("s1@test.example"), letter => letter.Template == "ReaderAskedMany");
        Assert.Equal(2, (await first.ReadAsync("/ru/valuations/assigned")).QuerySelectorAll("tbody tr").Length);
    }

    private async Task<ReportWriter> AcceptedAsync(string email)
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, email);
        await writer.FillInAsync();
        await writer.SubmitAsync();
        HttpResponseMessage accepted = await portal.Office.PostFromAsync(writer.Home + "/review", writer.Home + "/acceptance", ("Form.Version", $"{(await writer.SeeAsync()).Version}"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        return writer;
    }

    /// <summary>A member whose report is accepted and whose valuation the office has begun, by a set of 60 judged and 40 computed points.</summary>
    private async Task<(int Id, ReportWriter Writer, int Organisation)> BegunAsync(string email)
    {
        ReportWriter writer = await AcceptedAsync(email);
        int organisation = (await writer.SeeAsync()).OrganisationId;
        await portal.GivenAsync(async db =>
        {
            var set = new CriteriaSet("Критерии", "Criteria", Year, Year, await db.People.FirstAsync(), portal.Today);
            set.Put(new CriterionText("Польза", "Use", null, null, 60, 5, null, []));
            set.Put(new CriterionText("Программы", "Programmes", null, null, 40, 2, ReportMeasure.Programmes, [1, 5]));
            set.Adopt(new DecisionRecord(DecidingBody.GeneralMeeting, portal.Today, "М-1", "Принято", "Adopted"), []);
            return db.Add(set).Entity;
        });
        HttpResponseMessage begun = await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/valuations/years/{Year}/work", ("Form.Report", $"{writer.Id}"));
        Assert.True(begun.StatusCode == HttpStatusCode.Redirect, await TextAsync(begun));
        return (int.Parse(begun.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture), writer, organisation);
    }

    private async Task<(Visitor Visitor, int Person)> ReaderAsync(string email)
    {
        int person = (await portal.AccountExistsAsync(email, "Читателева", "Вера")).PersonId!.Value;
        await portal.GivenAsync(async db => db.Add(new CouncilSeat((await db.People.FindAsync(person))!, "Опыт", "Experience",
            new DecisionRecord(DecidingBody.GeneralMeeting, portal.Today.AddYears(-1), email, "Совет", "Council"), portal.Today.AddYears(-1))).Entity);
        return (await portal.SignInAsync(email), person);
    }

    private Task<HttpResponseMessage> AssignAsync(int id, int person) => portal.Office.PostFromAsync("/ru/account/profile", $"/ru/valuations/{id}/readers", ("Form.Person", $"{person}"));

    private async Task MustAssignAsync(int id, int person)
    {
        HttpResponseMessage assigned = await AssignAsync(id, person);
        Assert.True(assigned.StatusCode == HttpStatusCode.Redirect, await TextAsync(assigned));
    }

    private static async Task MustReadAsync(Visitor reader, int id, int points, string comment)
    {
        string path = $"/ru/valuations/{id}/reading";
        HttpResponseMessage read = await reader.PostAsync(path, ("Form.Lines[0].Criterion", MembersPortal.Hidden(await reader.ReadAsync(path), "Form.Lines[0].Criterion")),
            ("Form.Lines[0].Points", $"{points}"), ("Form.Comment", comment));
        Assert.True(read.StatusCode == HttpStatusCode.Redirect, await TextAsync(read));
    }

    private Task<int?> ScoreAsync(int id) => portal.SeeAsync(db => db.Valuations.Where(one => one.Id == id).Select(one => one.Score).SingleAsync());

    private static string WordsOf(AngleSharp.Html.Dom.IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WordsOf(ReportWriter.Parse(await answer.Content.ReadAsStringAsync()));
}
