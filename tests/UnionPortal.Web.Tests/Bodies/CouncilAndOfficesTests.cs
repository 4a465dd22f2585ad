using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Tests.Members;

namespace UnionPortal.Web.Tests.Bodies;

/// <summary>The expert council, president and executive director, staff, and dissent kept inside.</summary>
public class CouncilAndOfficesTests(BodiesPortal portal) : IClassFixture<BodiesPortal>
{
    [Fact]
    [Trait("Clause", "A11")]
    public async Task The_meeting_calls_a_person_to_the_council_and_everybody_reads_why()
    {
        int record = await portal.ResolutionExistsAsync(5);
        HttpResponseMessage put = await portal.Office.PostFromAsync("/ru/bodies/council/new", "/ru/bodies/council", [.. Person("Мудрова", "council@test.example"),
            ("Form.MeritRu", "Детский психиатр"), ("Form.MeritEn", "Child psychiatrist"), ("Form.From", MatterPortal.Iso(portal.Today.AddDays(-5))), ("Form.Record", BodiesPortal.Written(record))]);

        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        Assert.Contains("Child psychiatrist", (await portal.Visit().ReadAsync("/en/bodies")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync("council@test.example"), letter => letter.Template == "CouncilSeatBegan");

        int id = await portal.SeeAsync(db => db.CouncilSeats.Select(one => one.Id).SingleAsync());
        string path = $"/ru/bodies/council/{id}/ending";
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(path, ("Form.Ending", "Resignation"), ("Form.On", MatterPortal.Iso(portal.Today)),
            ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(path), "Form.Version")))).StatusCode);
        Assert.Equal(SeatEnding.Resignation, (await portal.SeeAsync(db => db.CouncilSeats.SingleAsync())).EndedBy);
    }

    [Fact]
    [Trait("Clause", "U15")]
    public async Task There_is_one_president_by_a_decision_and_staff_is_for_the_administrator()
    {
        int record = await portal.ResolutionExistsAsync(5);
        Task<HttpResponseMessage> AppointAsync(string family, string email, string from) => portal.Office.PostFromAsync("/ru/bodies/officers/new", "/ru/bodies/officers",
            [.. Person(family, email), ("Form.Kind", "President"), ("Form.From", from), ("Form.Record", BodiesPortal.Written(record))]);
        string today = MatterPortal.Iso(portal.Today);

        Assert.Equal(HttpStatusCode.Conflict, (await AppointAsync("Главная", "president@test.example", MatterPortal.Iso(portal.Today.AddDays(-6)))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await AppointAsync("Главная", "president@test.example", today)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await AppointAsync("Вторая", "second@test.example", today)).StatusCode);
        IHtmlDocument page = await portal.Visit().ReadAsync("/ru/bodies");
        Assert.Contains("Главная", page.Body!.TextContent, StringComparison.Ordinal);

        int president = await portal.SeeAsync(db => db.Appointments.Where(one => one.Kind == AppointmentKind.President).Select(one => one.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Office.GetAsync("/ru/bodies/staff")).StatusCode);
        var account = await portal.AccountExistsAsync("admin@test.example", "Серверова");
        await portal.GivenAsync(db => { db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Administrator, portal.Today.AddYears(-1))); return 0; });
        Visitor admin = await portal.SignInAsync("admin@test.example");
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/ru/bodies/staff/{president}/ending")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.PostFromAsync("/ru/bodies/staff/new", "/ru/bodies/staff",
            [.. Person("Писарева", "clerk@test.example"), ("Form.Kind", "Office"), ("Form.From", today)])).StatusCode);
        Assert.Contains("Писарева", (await admin.ReadAsync("/ru/bodies/staff")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A23")]
    public async Task A_member_that_disagrees_with_the_board_says_so_inside_and_only_those_inside_read_it()
    {
        var (_, member, _) = await portal.MemberExistsAsync();
        var (_, other, _) = await portal.MemberExistsAsync();
        int id = (await portal.GivenAsync(db =>
        {
            var record = new DecisionRecord(DecidingBody.Board, portal.Today, "2026/B-77", "О планах", "On plans");
            db.Add(record);
            return record;
        })).Id;
        string page = $"/ru/decisions/{id}";

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.PostFromAsync(page + "/dissents/new", page + "/dissents", ("Form.Text", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await member.PostFromAsync(page + "/dissents/new", page + "/dissents", ("Form.Text", "План не по силам."))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await member.PostFromAsync(page + "/dissents/new", page + "/dissents", ("Form.Text", "И ещё."))).StatusCode);

        foreach (Visitor one in new[] { member, portal.Office, portal.Chair })
            Assert.Contains("План не по силам.", (await one.ReadAsync(page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("План не по силам.", (await other.ReadAsync(page)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A20")]
    public async Task A_decision_taken_at_a_meeting_of_the_board_says_so()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        int vote = await portal.CooptationIsProposedAsync(number, await portal.PersonOfAsync(email));
        await portal.BoardAdoptsAsync(vote);
        int record = await portal.SeeAsync(db => db.BoardDecisions.Where(one => one.Id == vote).Select(one => one.Record!.Id).SingleAsync());
        Assert.Contains("между заседаниями", (await portal.Office.ReadAsync($"/ru/decisions/{record}")).Body!.TextContent, StringComparison.Ordinal);

        HttpResponseMessage put = await portal.Chair.PostFromAsync("/ru/board/meetings/new", "/ru/board/meetings", ("Form.HeldOn", MatterPortal.Iso(portal.Today)),
            ("Form.Mode", "Remote"), ("Form.Reference", "П-7"), ("Form.Subject", "Состав"), ("Form.Decisions", BodiesPortal.Written(vote)));

        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        Assert.Contains("П-7", (await portal.Office.ReadAsync($"/ru/decisions/{record}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string)[] Person(string family, string email) => [("Form.FamilyName", family), ("Form.GivenName", "Инна"), ("Form.Email", email)];
}
