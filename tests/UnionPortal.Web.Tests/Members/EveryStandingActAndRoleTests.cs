using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Members;

/// <summary>
/// Standing × act × role, through the pages: every act that union and board do to an organisation is sent, filled in rightly, by
/// everyone about an organisation in every standing. Who may not is shut out; who may is answered with what the table of
/// <see cref="EveryActInEveryStandingTests"/> says; and whatever is refused leaves the database as it was.
/// </summary>
public sealed class EveryStandingActAndRoleTests(PeopledPortal portal) : IClassFixture<PeopledPortal>
{
    private static readonly Act[] Sent =
    [
        Act.SuspendMember, Act.ReinstateMember, Act.ProposeExpulsion, Act.RecordDeparture, Act.ReviewCandidacy, Act.KeepPartnership, Act.EndPartnership,
        Act.FillBoardSeat, Act.IssueCertificate,
    ];

    /// <summary>What a page finds out before the rule is asked: no certificate of what is neither member nor partner, no departure of what has gone, no number of an applicant.</summary>
    private static string Expected(Act act, Stands stands) => (act, stands, EveryActInEveryStandingTests.Expected(act, stands)) switch
    {
        (Act.IssueCertificate, Stands.Applicant or Stands.Candidate or Stands.UnderReview, _) => EveryActInEveryStandingTests.Nil,
        (Act.RecordDeparture, _, "AlreadyDeparted") => "DepartureNotBelonging",
        (Act.FillBoardSeat, Stands.Applicant, _) => "SeatOrganisationUnknown",
        (_, _, var asInTheTable) => asInTheTable,
    };

    public static TheoryData<Act, Stands> Cells
    {
        get
        {
            var cells = new TheoryData<Act, Stands>();
            foreach (Act act in Sent)
                foreach (Stands stands in Enum.GetValues<Stands>()) cells.Add(act, stands);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Everyone_tries_it_and_gets_what_the_tables_say(Act act, Stands stands)
    {
        await MeetingIsConvenedAsync();
        Kept kept = await portal.StandsAsync(stands);
        await portal.Services.GetRequiredService<RegistryBook>().RefreshAsync(CancellationToken.None);
        var (path, fields) = FormOf(act, kept);
        (Visitor Visitor, bool May)[] everyone = await EveryoneAsync(act);
        string before = await portal.FingerprintAsync();

        foreach (Visitor shut in everyone.Where(one => !one.May).Select(one => one.Visitor))
            Assert.Contains((await SendAsync(shut, path, fields)).StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal(before, await portal.FingerprintAsync());

        string expected = Expected(act, stands);
        HttpResponseMessage answer = await SendAsync(everyone.Last(one => one.May).Visitor, path, fields);
        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        if (expected.Length == 0)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {MainOf(page)}");
            Assert.NotEqual(before, await portal.FingerprintAsync());
            return;
        }
        if (expected == EveryActInEveryStandingTests.Nil) Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        else Assert.True(page.Contains(SentenceOf(expected), StringComparison.Ordinal), $"{expected} is not on the page ({answer.StatusCode}): {MainOf(page)}");
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(before, await portal.FingerprintAsync());
    }

    /// <summary>Only a meeting expels.</summary>
    private Task<int> MeetingIsConvenedAsync() => portal.GivenAsync(async db =>
    {
        if (!await db.GeneralMeetings.AnyAsync()) db.Add(new GeneralMeeting(1, MeetingKind.Extraordinary, portal.Today.AddDays(60), "Москва", "Moscow"));
        return 0;
    });

    private async Task<(Visitor Visitor, bool May)[]> EveryoneAsync(Act act)
    {
        List<(Visitor, bool)> everyone = [];
        foreach (Role role in Enum.GetValues<Role>())
        {
            (Visitor visitor, Actor actor) = await portal.ComeAsync(role);
            everyone.Add((visitor, actor.May(act)));
        }
        return [.. everyone];
    }

    /// <summary>With a good token, so that nothing but the act itself can be the reason of a refusal.</summary>
    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string path, (string, string)[] fields) => visitor.PostFromAsync("/ru/view", path, fields);

    /// <summary>The sentence up to its first fact.</summary>
    private string SentenceOf(string code) => portal.Services.GetRequiredService<Texts>().In("ru")["Objections." + code].Split('{')[0];

    private (string Path, (string, string)[] Fields) FormOf(Act act, Kept kept)
    {
        string day = portal.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), version = Text(kept.Version);
        string ground = act == Act.ProposeExpulsion ? "incompatible_activity" : "loss_of_contact";
        return act switch
        {
            Act.SuspendMember => ($"/ru/members/{kept.Number}/suspensions", [("Form.Ground", ground), ("Form.Facts", "Молчат."), ("Form.Version", version)]),
            Act.ReinstateMember => ($"/ru/members/{kept.Number}/liftings", [("Form.Reasons", "Ответили."), ("Form.Version", version)]),
            Act.ProposeExpulsion => ($"/ru/members/{kept.Number}/expulsions", [("Form.Ground", ground), ("Form.Facts", "Собирали деньги от имени союза."), ("Form.Version", version)]),
            Act.RecordDeparture => ($"/ru/organisations/{kept.Organisation}/departure", [("Form.Ground", "Liquidation"), ("Form.Paper", "Выписка"), ("Form.PaperOn", day), ("Form.EffectiveOn", day)]),
            Act.ReviewCandidacy => ($"/ru/candidacies/{kept.Candidacy}/reviews", [("Form.Outcome", "Prolong"), ("Form.Reasons", "Ждём отчёт."), ("Form.Version", version)]),
            Act.KeepPartnership => ($"/ru/partners/{kept.Partner}/agreements",
                [("Form.Reference", "Д-1"), ("Form.Field", "social_services"), ("Form.Subject", "Обмен опытом"), ("Form.Contact", "Анна"), ("Form.From", day)]),
            Act.EndPartnership => ($"/ru/partners/{kept.Partner}/ending", [("Form.Reasons", "Не отвечают."), ("Form.Version", version)]),
            Act.FillBoardSeat => ("/ru/bodies/seats",
                [("Form.Number", Text(kept.Number)), ("Form.Person", Text(kept.Person)), ("Form.Origin", "Election"), ("Form.From", day), ("Form.EarlierReference", "П-1"), ("Form.EarlierOn", day)]),
            Act.IssueCertificate => ($"/ru/certificates/{kept.Number}", []),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "No form for this act."),
        };
    }

    private static string MainOf(string page) => Visitor.TextOf(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector("main"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
