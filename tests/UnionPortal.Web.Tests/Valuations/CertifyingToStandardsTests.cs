using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Tests.Organisations;
using UnionPortal.Web.Tests.Reports;

namespace UnionPortal.Web.Tests.Valuations;

/// <summary>The office drafts a standard, a body adopts it, a member answers with evidence, two read, and everybody sees until when it holds.</summary>
[Trait("Clause", "U10")]
public sealed class CertifyingToStandardsTests : IAsyncLifetime, IDisposable
{
    private readonly MembersPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task From_a_draft_to_a_certificate_that_everybody_sees()
    {
        int standard = await AdoptedAsync();
        (int id, Visitor member, Member of) = await BegunAsync(standard, "certified@test.example");
        HttpResponseMessage bare = await SayAsync(member, id, 1, "Met", "");
        HttpResponseMessage early = await member.PostFromAsync($"/ru/certifications/{id}", $"/ru/certifications/{id}/submission");
        HttpResponseMessage closed = await portal.Office.GetAsync($"/ru/certifications/{id}");
        await MustSubmitAsync(member, id);
        (Visitor first, int one) = await ReaderAsync("first@test.example");
        (Visitor second, int other) = await ReaderAsync("second@test.example");
        await MustAssignAsync(id, one);
        await MustAssignAsync(id, other);

        await MustReadAsync(first, id, "2", "Всё видно");
        string unseen = WordsOf(await member.ReadAsync($"/ru/certifications/{id}")) + WordsOf(await second.ReadAsync($"/ru/certifications/{id}/assessment"));
        await MustReadAsync(second, id, "2", "Доказано");
        string result = WordsOf(await member.ReadAsync($"/ru/certifications/{id}"));
        string outside = WordsOf(await portal.Visit().ReadAsync("/ru/standards"));
        string entry = WordsOf(await portal.PublicEntryAsync(of.Number));
        HttpResponseMessage reply = await member.PostFromAsync($"/ru/certifications/{id}", $"/ru/certifications/{id}/reply", ("Reply.Answer", "Спасибо"));
        HttpResponseMessage again = await member.PostFromAsync("/ru/account/profile", "/ru/certifications", ("Form.Standard", $"{standard}"), ("Form.Organisation", $"{of.OrganisationId}"));

        Assert.Equal(HttpStatusCode.Conflict, bare.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode); // A draft is the member's alone.
        Assert.DoesNotContain("Всё видно", unseen, StringComparison.Ordinal);
        Assert.Contains("Всё видно", result, StringComparison.Ordinal);
        Assert.DoesNotContain("Читателева", result, StringComparison.Ordinal);
        Assert.Contains("Сертификат действует до", result, StringComparison.Ordinal);
        Assert.Contains("Открытость", entry, StringComparison.Ordinal);
        Assert.Contains(of.Organisation.Name.Full, outside, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, reply.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode); // Not before its last months.
        Assert.Contains(await portal.LettersToAsync("first@test.example"), letter => letter.Template == "AssessorAsked");
        Assert.Contains(await portal.LettersToAsync("certified@test.example"), letter => letter.Template == "CertificationConcluded");
    }

    [Fact]
    public async Task Who_has_a_conflict_lays_it_down_and_who_is_no_reader_is_refused()
    {
        (int id, Visitor member, _) = await BegunAsync(await AdoptedAsync(), "conflict@test.example");
        await MustSubmitAsync(member, id);
        (Visitor reader, int one) = await ReaderAsync("lays@test.example");
        (Visitor stranger, _) = await ReaderAsync("stranger@test.example");
        int outsider = (await portal.AccountExistsAsync("outsider@test.example", "Сторонняя", "Нина")).PersonId!.Value;
        await MustAssignAsync(id, one);
        string desk = WordsOf(await reader.ReadAsync("/ru"));

        HttpResponseMessage refused = await AssignAsync(id, outsider);
        HttpResponseMessage theirs = await stranger.GetAsync($"/ru/certifications/{id}/assessment");
        HttpResponseMessage laidDown = await reader.PostFromAsync($"/ru/certifications/{id}/assessment", $"/ru/certifications/{id}/conflict", ("Declaration.Conflict", "Общий проект"));
        string inside = WordsOf(await portal.Office.ReadAsync($"/ru/certifications/{id}")), own = WordsOf(await member.ReadAsync($"/ru/certifications/{id}"));

        Assert.Contains("ждёт вашей проверки", desk, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, laidDown.StatusCode);
        Assert.Contains("Общий проект", inside, StringComparison.Ordinal);
        Assert.DoesNotContain("Общий проект", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_that_came_back_shows_its_certificate_on_its_present_entry_alone()
    {
        Member before = await portal.MemberExistsAsync("back@test.example");
        Member now = await portal.GivenAsync(async db =>
        {
            Member gone = await db.Members.Include(one => one.Number).Include(one => one.Organisation.Names).SingleAsync(one => one.Id == before.Id);
            DateOnly left = portal.Today.AddYears(-1);
            gone.Depart(DepartureGround.Withdrawal, new DecisionRecord(DecidingBody.Organisation, left, "L-1", "Выход", "Withdrawal"), left, portal.Terms.Expulsion);
            var back = new Member(new RegistryNumber(900, gone.Organisation, left.AddMonths(6)), new DecisionRecord(DecidingBody.Board, left.AddMonths(6), "B-9", "Приём", "Admission"), left.AddMonths(6));
            var standard = new Standard("Открытость", "Openness", await db.People.FirstAsync(), left);
            standard.Ask(new QuestionText("Есть ли порядок?", "Is there a procedure?", null, null, false));
            standard.Adopt(new DecisionRecord(DecidingBody.Board, left, "B-8", "Принято", "Adopted"));
            db.AddRange(back, standard);
            return back;
        });
        int standardId = await portal.SeeAsync(db => db.Standards.Select(one => one.Id).SingleAsync());
        using Visitor member = await portal.SignInAsync("back@test.example");
        int id = await BeginAsync(member, standardId, now.OrganisationId);
        await MustSubmitAsync(member, id, 1);
        (Visitor first, int one) = await ReaderAsync("a@test.example");
        (Visitor second, int other) = await ReaderAsync("b@test.example");
        await MustAssignAsync(id, one);
        await MustAssignAsync(id, other);
        await MustReadAsync(first, id, "2", "Да", 1);
        await MustReadAsync(second, id, "2", "Да", 1);

        string present = WordsOf(await portal.PublicEntryAsync(now.Number)), past = WordsOf(await portal.PublicEntryAsync(before.Number));

        Assert.Contains("Открытость", present, StringComparison.Ordinal);
        Assert.DoesNotContain("Открытость", past, StringComparison.Ordinal);
    }

    /// <summary>Two questions, the first wants evidence; adopted by the board.</summary>
    private async Task<int> AdoptedAsync()
    {
        HttpResponseMessage drafted = await portal.Office.PostAsync("/ru/standards", ("Form.NameRu", "Открытость"), ("Form.NameEn", "Openness"));
        Assert.True(drafted.StatusCode == HttpStatusCode.Redirect, await TextAsync(drafted));
        int id = IdOf(drafted);
        string path = $"/ru/standards/{id}";
        foreach (string needs in new[] { "true", "false" })
        {
            HttpResponseMessage asked = await portal.Office.PostFromAsync(path, path + "/questions", ("Form.TextRu", "Есть ли порядок?"), ("Form.TextEn", "Is there a procedure?"), ("Form.NeedsEvidence", needs));
            Assert.True(asked.StatusCode == HttpStatusCode.Redirect, await TextAsync(asked));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync(path)).StatusCode); // Nobody outside sees a draft.
        DecisionRecord record = await portal.GivenAsync(db => Task.FromResult(db.Add(new DecisionRecord(DecidingBody.Board, portal.Today, "B-1", "Принято", "Adopted")).Entity));
        HttpResponseMessage adopted = await portal.Office.PostFromAsync(path, path + "/adoption", ("Adoption.Record", $"{record.Id}"));
        Assert.True(adopted.StatusCode == HttpStatusCode.Redirect, await TextAsync(adopted));
        Assert.Equal(HttpStatusCode.OK, (await portal.Visit().GetAsync(path)).StatusCode);
        return id;
    }

    private async Task<(int Id, Visitor Visitor, Member Member)> BegunAsync(int standard, string email)
    {
        Member member = await portal.MemberExistsAsync(email);
        Visitor visitor = await portal.SignInAsync(email);
        return (await BeginAsync(visitor, standard, member.OrganisationId), visitor, member);
    }

    private static async Task<int> BeginAsync(Visitor visitor, int standard, int organisation)
    {
        HttpResponseMessage begun = await visitor.PostFromAsync($"/ru/standards/{standard}", "/ru/certifications", ("Form.Standard", $"{standard}"), ("Form.Organisation", $"{organisation}"));
        Assert.True(begun.StatusCode == HttpStatusCode.Redirect, await TextAsync(begun));
        return IdOf(begun);
    }

    private static Task<HttpResponseMessage> SayAsync(Visitor member, int id, int place, string mark, string words) =>
        member.PostAsync($"/ru/certifications/{id}/questions/{place}", ("Form.Mark", mark), ("Form.Words", words), ("Form.Link", ""));

    private static async Task MustSubmitAsync(Visitor member, int id, int questions = 2)
    {
        for (int place = 1; place <= questions; place++)
        {
            HttpResponseMessage said = await SayAsync(member, id, place, "Met", "Положение от 1 марта");
            Assert.True(said.StatusCode == HttpStatusCode.Redirect, await TextAsync(said));
        }
        HttpResponseMessage submitted = await member.PostFromAsync($"/ru/certifications/{id}", $"/ru/certifications/{id}/submission");
        Assert.True(submitted.StatusCode == HttpStatusCode.Redirect, await TextAsync(submitted));
    }

    private async Task<(Visitor Visitor, int Person)> ReaderAsync(string email)
    {
        int person = (await portal.AccountExistsAsync(email, "Читателева", "Вера")).PersonId!.Value;
        await portal.GivenAsync(async db => db.Add(new CouncilSeat((await db.People.FindAsync(person))!, "Опыт", "Experience",
            new DecisionRecord(DecidingBody.GeneralMeeting, portal.Today.AddYears(-1), email, "Совет", "Council"), portal.Today.AddYears(-1))).Entity);
        return (await portal.SignInAsync(email), person);
    }

    private Task<HttpResponseMessage> AssignAsync(int id, int person) => portal.Office.PostFromAsync("/ru/account/profile", $"/ru/certifications/{id}/readers", ("Form.Person", $"{person}"));

    private async Task MustAssignAsync(int id, int person)
    {
        HttpResponseMessage assigned = await AssignAsync(id, person);
        Assert.True(assigned.StatusCode == HttpStatusCode.Redirect, await TextAsync(assigned));
    }

    private static async Task MustReadAsync(Visitor reader, int id, string points, string comment, int questions = 2)
    {
        (string, string)[] lines = [.. Enumerable.Range(0, questions).Select(at => ($"Form.Lines[{at}].Points", points)), ("Form.Comment", comment)];
        HttpResponseMessage read = await reader.PostAsync($"/ru/certifications/{id}/assessment", lines);
        Assert.True(read.StatusCode == HttpStatusCode.Redirect, await TextAsync(read));
    }

    private static int IdOf(HttpResponseMessage made) => int.Parse(made.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);

    private static string WordsOf(AngleSharp.Html.Dom.IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WordsOf(ReportWriter.Parse(await answer.Content.ReadAsStringAsync()));
}
