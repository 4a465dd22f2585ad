using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Features.Obligations;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Tests.Candidacies;
using Microsoft.Extensions.DependencyInjection;

namespace UnionPortal.Web.Tests.Obligations;

/// <summary>Organisations and the union see what is due, subscribe to it, and get a letter a week (A20, A21, U8, A14, U11).</summary>
public class KeepingTermsTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private static int made;

    [Fact]
    [Trait("Clause", "A20")]
    [Trait("Clause", "A21")]
    public async Task The_board_sees_what_the_union_owes_overdue_first()
    {
        var page = await portal.Chair.ReadAsync("/ru/obligations");
        string told = Visitor.TextOf(page.QuerySelector("main"));

        Assert.Contains("Общее собрание", told, StringComparison.Ordinal);
        Assert.Contains("Заседание правления", told, StringComparison.Ordinal);
        string[] days = [.. page.QuerySelectorAll("section[aria-labelledby=union] time").Select(one => one.GetAttribute("datetime")!)];
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=union] .due-late"));
    }

    [Fact]
    [Trait("Clause", "A15")]
    [Trait("Clause", "U11")]
    public async Task A_member_sees_its_own_terms_and_nothing_of_the_union()
    {
        (Visitor member, _) = await AskedAsync();

        string told = Visitor.TextOf((await member.ReadAsync("/ru/obligations")).QuerySelector("main"));

        Assert.Contains("Ответить на просьбу о рекомендации", told, StringComparison.Ordinal);
        Assert.Contains("Годовой отчёт", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Заседание правления", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_is_fetched_by_its_secret_address_until_that_is_renewed()
    {
        (Visitor member, int organisation) = await AskedAsync();
        await RenewAsync(member, organisation);
        string first = await PathAsync(organisation);

        string text = await portal.Visit().Client.GetStringAsync(new Uri(first, UriKind.Relative));
        AssertCalendar(text);
        Assert.Contains("Ответить на просьбу о рекомендации", Unfolded(text), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:", text, StringComparison.Ordinal);
        Assert.Equal(Uids(text), Uids(await portal.Visit().Client.GetStringAsync(new Uri(first.Replace("/ru/", "/en/", StringComparison.Ordinal), UriKind.Relative))));

        await RenewAsync(member, organisation);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visit().GetAsync(await PathAsync(organisation))).StatusCode);
    }

    [Fact]
    public async Task Nobody_makes_an_address_for_others()
    {
        (_, int organisation) = await AskedAsync();
        (Visitor other, _) = await AskedAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.PostFromAsync("/ru/obligations", "/ru/obligations/calendar", ("Organisation", $"{organisation}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostFromAsync("/ru/obligations", "/ru/obligations/calendar", ("Organisation", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync($"/ru/obligations/{new string('a', 36)}.ics")).StatusCode);
    }

    [Fact]
    [Trait("Clause", "A21")]
    [Trait("Clause", "U8")]
    public async Task The_public_calendar_holds_meetings_and_editions()
    {
        await portal.GivenAsync(db => db.Add(new GeneralMeeting(7, MeetingKind.Annual, portal.Today.AddDays(40), "Москва, Дом; зал 2", "Moscow, House; hall 2")).Entity);

        string russian = await portal.Visit().Client.GetStringAsync(new Uri("/ru/calendar.ics", UriKind.Relative));
        string english = await portal.Visit().Client.GetStringAsync(new Uri("/en/calendar.ics", UriKind.Relative));

        AssertCalendar(russian);
        Assert.Contains("SUMMARY:Общее собрание №\u00a07", Unfolded(russian), StringComparison.Ordinal);
        Assert.Contains("Москва\\, Дом\\; зал 2", Unfolded(russian), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:General meeting No.\u00a07", Unfolded(english), StringComparison.Ordinal);
        Assert.Contains("Next edition of the register due", Unfolded(english), StringComparison.Ordinal);
        Assert.Equal(Uids(russian), Uids(english));
    }

    [Fact]
    public async Task One_letter_a_week_tells_what_is_due_and_never_twice()
    {
        await using var later = new BoardPortal();
        await later.InitializeAsync();
        (_, int organisation) = await AskedAsync(later);
        string email = await later.SeeAsync(db => db.Users.Where(user => db.Representatives.Any(one => one.OrganisationId == organisation && one.PersonId == user.PersonId)).Select(user => user.Email!).SingleAsync());

        later.Clock.Advance(TimeSpan.FromDays(7));
        await RemindAsync(later);
        await RemindAsync(later);
        var letter = Assert.Single(await DigestsAsync(later, email));
        Assert.Contains("Ответить на просьбу о рекомендации", letter.Body, StringComparison.Ordinal);
        Assert.Contains("/ru/obligations", letter.Body, StringComparison.Ordinal);
        Assert.Contains("срок прошёл", (await DigestsAsync(later, "seat0@test.example"))[^1].Body, StringComparison.Ordinal);

        later.Clock.Advance(TimeSpan.FromDays(7));
        await RemindAsync(later);
        Assert.Equal(2, (await DigestsAsync(later, email)).Count);
    }

    [Fact]
    public void The_digest_is_asked_by_the_job_of_reminders() =>
        Assert.Contains(portal.Services.GetServices<ReminderKind>(), kind => kind.Type == typeof(ObligationDigestService));

    private static Task<int> RemindAsync(Portal portal) => portal.WithAsync<ObligationDigestService, int>(async service =>
    {
        await service.RemindAsync(CancellationToken.None);
        return 0;
    });

    private static async Task<List<Data.Records.Letter>> DigestsAsync(Portal portal, string email) => [.. (await portal.LettersToAsync(email)).Where(one => one.Template == "ObligationDigest")];

    private static Task<HttpResponseMessage> RenewAsync(Visitor member, int organisation) =>
        member.PostFromAsync("/ru/obligations", "/ru/obligations/calendar", ("Organisation", $"{organisation}"));

    private async Task<string> PathAsync(int organisation) =>
        $"/ru/obligations/{await portal.SeeAsync(db => db.CalendarKeys.Where(one => one.OrganisationId == organisation).Select(one => one.Key).SingleAsync())}.ics";

    private static void AssertCalendar(string text)
    {
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        string[] lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
        Assert.Equal(Uids(text).Distinct(), Uids(text));
    }

    private static List<string> Uids(string text) => [.. Unfolded(text).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private Task<(Visitor Member, int Organisation)> AskedAsync() => AskedAsync(portal);

    private static async Task<(Visitor Member, int Organisation)> AskedAsync(BoardPortal portal)
    {
        string email = $"terms{Interlocked.Increment(ref made)}@test.example";
        var member = await portal.MemberExistsAsync(email);
        int application = await portal.ApplicationExistsAsync(recommendations: 0);
        await portal.GivenAsync(async db =>
        {
            Application found = await db.Applications.Include(one => one.Organisation).SingleAsync(one => one.Id == application);
            var asked = await db.Members.Include(one => one.Organisation.Names).Include(one => one.Suspensions).SingleAsync(one => one.Id == member.Id);
            return found.Ask(asked, null, new RecommendationFacts(0, []), portal.Services.GetRequiredService<Data.Charters.CharterBook>().TermsOn(portal.Today).Recommendation, portal.Today);
        });
        return (await portal.SignInAsync(email), member.OrganisationId);
    }
}
