using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Letters;
using UnionPortal.Web.Tests.Organisations;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>The office opens a year, reminds, gives more time, reads reports and closes the year; the public entry tells how a report stands.</summary>
[Trait("Clause", "U11")]
[Trait("Clause", "A12f")]
public sealed class KeepingReportingYearsTests : IAsyncLifetime, IDisposable
{
    private readonly MembersPortal portal = new();

    private int Year => portal.Today.Year - 1;

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task The_office_opens_a_year_once_and_closes_it_when_its_day_is_over()
    {
        HttpResponseMessage opened = await OpenAsync(30), again = await OpenAsync(30);
        HttpResponseMessage early = await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/reports/periods/{Year}/closing");
        portal.Clock.Advance(TimeSpan.FromDays(31));
        using Visitor later = await portal.SignInAsync(MembersPortal.OfficeAddress);
        HttpResponseMessage closed = await later.PostFromAsync("/ru/account/profile", $"/ru/reports/periods/{Year}/closing");

        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.NotNull(await portal.SeeAsync(db => db.ReportingPeriods.Select(one => one.ClosedOn).SingleAsync()));
    }

    [Fact]
    public async Task The_public_entry_says_overdue_until_the_minute_the_report_arrives()
    {
        (ReportWriter writer, Member member) = await ReportWriter.BegunAsync(portal, "overdue@test.example");
        await writer.FillInAsync();
        string inTime = await EntryAsync(member);
        portal.Clock.Advance(TimeSpan.FromDays(31));
        string late = await EntryAsync(member);
        using Visitor again = await portal.SignInAsync("overdue@test.example");

        await new ReportWriter(portal, again, writer.Id).SubmitAsync();

        Assert.Contains("Ожидается до", inTime, StringComparison.Ordinal);
        Assert.Contains("Отчёт просрочен", late, StringComparison.Ordinal);
        string now = await EntryAsync(member);
        Assert.DoesNotContain("Отчёт просрочен", now, StringComparison.Ordinal);
        Assert.Contains("Сдан", now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminders_go_out_on_their_days_once_and_end_with_the_report()
    {
        await OpenAsync(70);
        Member member = await portal.MemberExistsAsync("remind@test.example");
        List<string> sent = [];
        foreach (int day in (int[])[0, 10, 11, 40, 63, 70, 71, 84, 100, 130, 131])
        {
            portal.Clock.Set(new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.Zero).AddDays(day));
            await RemindAsync();
            await RemindAsync();
            sent.Add($"{day}:{(await portal.LettersToAsync("remind@test.example")).Count}");
        }

        Assert.Equal(["0:0", "10:1", "11:1", "40:2", "63:3", "70:4", "71:4", "84:5", "100:6", "130:6", "131:6"], sent);
        Assert.Equal(["ReportReminder", "ReportReminder", "ReportReminder", "ReportReminder", "ReportLate", "ReportWarning"], (await portal.LettersToAsync("remind@test.example")).ConvertAll(one => one.Template));
        Assert.Equal(Standing.Good, member.StandingOn(portal.Today));
    }

    [Fact]
    public async Task Silence_of_the_length_the_charter_names_is_a_task_of_the_board()
    {
        await OpenAsync(30);
        await portal.MemberExistsAsync("silent@test.example", onBoard: true);
        portal.Clock.Advance(TimeSpan.FromDays(30 + 89));
        string before = await DeskAsync();
        portal.Clock.Advance(TimeSpan.FromDays(1));

        Assert.DoesNotContain("давно не", before, StringComparison.Ordinal);
        Assert.Contains($"1 член союза давно не сдал отчёт за {Year} год", await DeskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_time_is_asked_before_the_day_and_granted_by_the_office()
    {
        await OpenAsync(30);
        Member member = await portal.MemberExistsAsync("time@test.example");
        using Visitor speaker = await portal.SignInAsync("time@test.example");
        string path = $"/ru/reports/periods/{Year}/extensions/{member.OrganisationId}";
        DateOnly wanted = portal.Today.AddDays(44);

        HttpResponseMessage tooFar = await speaker.PostAsync(path, ("Form.Until", MembersPortal.Iso(portal.Today.AddDays(91))), ("Form.Reason", "Аудит"));
        HttpResponseMessage asked = await speaker.PostAsync(path, ("Form.Until", MembersPortal.Iso(wanted)), ("Form.Reason", "Аудит ещё идёт"));
        HttpResponseMessage granted = await portal.Office.PostFromAsync(path, path + "/decision", ("Decision.Outcome", "Grant"), ("Decision.Until", MembersPortal.Iso(wanted)));
        portal.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal(HttpStatusCode.Conflict, tooFar.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, granted.StatusCode);
        Assert.DoesNotContain("Отчёт просрочен", await EntryAsync(member), StringComparison.Ordinal);
        portal.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Contains("Отчёт просрочен", await EntryAsync(member), StringComparison.Ordinal);
        Assert.Contains(await portal.LettersToAsync("time@test.example"), letter => letter.Template == "ReportExtensionGranted");
    }

    [Fact]
    public async Task A_returned_section_comes_back_as_version_two_and_acceptance_reruns_the_passport()
    {
        (ReportWriter writer, Member member) = await ReportWriter.BegunAsync(portal, "review@test.example");
        await writer.FillInAsync(donations: 500_000, subsidies: 500_000);
        await writer.SubmitAsync();
        int version = (await writer.SeeAsync()).Version;

        HttpResponseMessage nothing = await portal.Office.PostFromAsync(writer.Home + "/review", writer.Home + "/return", ("Form.Version", $"{version}"));
        HttpResponseMessage returned = await portal.Office.PostFromAsync(writer.Home + "/review", writer.Home + "/return", ("Form.Version", $"{version}"),
            ("Form.Comments[0].Section", ReportCatalogue.People), ("Form.Comments[0].Text", "А волонтёры?"));
        HttpResponseMessage shut = await writer.Visitor.GetAsync(writer.Home + "/sections/income");
        await writer.MustSaveAsync(ReportCatalogue.People, ("employees", "3"), ("volunteers", "12"));
        await writer.SubmitAsync();
        string first = Visitor.TextOf((await writer.Visitor.ReadAsync(writer.Home + "/versions/1")).QuerySelector("main"));
        HttpResponseMessage accepted = await portal.Office.PostFromAsync(writer.Home + "/review", writer.Home + "/acceptance", ("Form.Version", $"{(await writer.SeeAsync()).Version}"));

        Assert.Equal(HttpStatusCode.Conflict, nothing.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, shut.StatusCode);
        Assert.Contains("А волонтёры?", first, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        EligibilityReview review = await portal.SeeAsync(db => db.EligibilityReviews.SingleAsync(one => one.OrganisationId == member.OrganisationId));
        Assert.Contains("A12f", review.WorsenedRules);
        Assert.True(review.IsTask);
        Assert.Equal(1_000_000, await portal.SeeAsync(db => db.Set<IncomeStatement>().Where(one => one.Year == Year).SelectMany(one => one.Lines).SumAsync(line => (double)line.Amount)));
    }

    [Fact]
    public async Task A_version_that_came_meanwhile_is_not_accepted_unread()
    {
        (ReportWriter writer, _) = await ReportWriter.BegunAsync(portal, "meanwhile@test.example");
        await writer.FillInAsync();
        await writer.SubmitAsync();
        int read = (await writer.SeeAsync()).Version;
        await writer.Visitor.PostFromAsync(writer.Home, writer.Home + "/versions");
        await writer.SubmitAsync();

        HttpResponseMessage stale = await portal.Office.PostFromAsync(writer.Home + "/review", writer.Home + "/acceptance", ("Form.Version", $"{read}"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(ReportState.Submitted, (await writer.SeeAsync()).State);
    }

    private Task<HttpResponseMessage> OpenAsync(int days) =>
        portal.Office.PostAsync("/ru/reports/periods", ("Form.Year", $"{Year}"), ("Form.DueOn", MembersPortal.Iso(portal.Today.AddDays(days))));

    private Task<bool> RemindAsync() => portal.WithAsync<ReportReminderService, bool>(async service =>
    {
        await service.RemindAsync(CancellationToken.None);
        return true;
    });

    private async Task<string> EntryAsync(Member member) => Visitor.TextOf((await portal.PublicEntryAsync(member.Number)).QuerySelector("main"));

    private async Task<string> DeskAsync()
    {
        using Visitor board = await portal.SignInAsync("silent@test.example");
        return Visitor.TextOf((await board.ReadAsync("/ru")).QuerySelector("main"));
    }
}
