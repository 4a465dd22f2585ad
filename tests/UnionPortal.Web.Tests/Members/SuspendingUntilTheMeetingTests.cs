using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Members;

/// <summary>A suspension as people live it: notice, answer, the board's vote, the agenda, a meeting that did not reach it, the one that lifts it.</summary>
public sealed class SuspendingUntilTheMeetingTests : IAsyncLifetime, IDisposable
{
    private readonly UnionMatterPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    [Trait("Clause", "A19")]
    public async Task From_the_notice_to_the_meeting_that_gives_the_rights_back()
    {
        var (number, member, email) = await portal.MemberExistsAsync();
        (int id, int decision) = await ProposedAsync(number);
        string page = $"/ru/members/{number}/suspensions/{id}";
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SuspensionNotice");

        foreach (Visitor one in portal.Board)
            await one.PostFromAsync($"/ru/board/votes/{decision}", $"/ru/board/votes/{decision}/votes", ("Form.Choice", "For"), ("Form.Reason", ""));
        Assert.Equal(HttpStatusCode.Conflict, (await portal.CloseVoteAsync(decision)).StatusCode);

        HttpResponseMessage answered = await member.PostFromAsync(page, $"{page}/answer", ("Form.Answer", "Мы здесь."), ("Form.Version", MatterPortal.Hidden(await member.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Contains("Мы здесь.", Visitor.TextOf((await portal.Chair.ReadAsync(page)).Body), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseVoteAsync(decision)).StatusCode);
        Assert.Equal(Standing.Suspended, (await portal.SeeMemberAsync(number)).StandingOn(portal.Today));

        int first = await portal.MeetingIsConvenedAsync(30);
        int second = await portal.MeetingIsConvenedAsync(90);
        await AddedAsync(first);
        await portal.PassDaysAsync(30);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(first, "2", 7, 0)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseMeetingAsync(first)).StatusCode);
        Member rests = await portal.SeeMemberAsync(number);
        Assert.Equal(Standing.Suspended, rests.StandingOn(portal.Today));
        Assert.Equal(second, rests.Suspensions[0].UntilMeeting!.Number);

        await portal.PassDaysAsync(60);
        string item = await portal.ItemAsync(second, AgendaSubject.Suspension, number);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(second, item, 4, 3)).StatusCode);
        Assert.Equal(Standing.Good, (await portal.SeeMemberAsync(number)).StandingOn(portal.Today));
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SuspensionLifted");
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task A_meeting_that_refuses_to_lift_is_on_record_and_the_next_one_considers_it_again()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        int first = await portal.MeetingIsConvenedAsync(30);
        await SuspendedAsync(number);
        await portal.PassDaysAsync(15);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(first, await portal.ItemAsync(first, AgendaSubject.Suspension, number), 3, 4)).StatusCode);

        Member rests = await portal.SeeMemberAsync(number);
        Assert.Equal(Standing.Suspended, rests.StandingOn(portal.Today));
        Assert.Null(rests.Suspensions[0].UntilMeeting);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SuspensionKept");
        DecisionRecord refusal = await portal.SeeAsync(db => db.DecisionRecords.OrderByDescending(one => one.Id).FirstAsync());
        Assert.StartsWith("Права члена не возвращены", refusal.SummaryRu, StringComparison.Ordinal);
        string ledger = Visitor.TextOf((await portal.Office.ReadAsync($"/ru/decisions/{refusal.Id}")).Body);
        Assert.Contains("Приостановление сохранено", ledger, StringComparison.Ordinal);
        Assert.Contains("Приостановление сохранено", Visitor.TextOf((await portal.Office.ReadAsync($"/ru/meetings/{first}/minutes")).Body), StringComparison.Ordinal);
        Assert.Contains("Собрание не вернуло права", Visitor.TextOf((await portal.Office.ReadAsync($"/ru/members/{number}")).Body), StringComparison.Ordinal);

        int second = await portal.MeetingIsConvenedAsync(40);
        Assert.Equal(second, (await portal.SeeMemberAsync(number)).Suspensions[0].UntilMeeting!.Number);
        int third = await portal.MeetingIsConvenedAsync(60);
        await portal.PassDaysAsync(40);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(second, await portal.ItemAsync(second, AgendaSubject.Suspension, number), 3, 4)).StatusCode);
        Assert.Equal(third, (await portal.SeeMemberAsync(number)).Suspensions[0].UntilMeeting!.Number);
        await portal.PassDaysAsync(20);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(third, await portal.ItemAsync(third, AgendaSubject.Suspension, number), 4, 3)).StatusCode);
        Assert.Equal(Standing.Good, (await portal.SeeMemberAsync(number)).StandingOn(portal.Today));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task The_board_lifts_before_the_meeting_and_the_item_is_settled()
    {
        var (number, _, _) = await portal.MemberExistsAsync();
        await SuspendedAsync(number);
        int meeting = await portal.MeetingIsConvenedAsync(40);
        string start = $"/ru/members/{number}/liftings/new";
        HttpResponseMessage put = await portal.Office.PostFromAsync(start, $"/ru/members/{number}/liftings", ("Form.Reasons", "Связь есть."), ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(start), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);

        await portal.BoardAdoptsAsync(await portal.SeeAsync(db => db.LiftingProposals.OrderByDescending(one => one.Id).Select(one => one.Decision.Id).FirstAsync()));

        Assert.Equal(Standing.Good, (await portal.SeeMemberAsync(number)).StandingOn(portal.Today));
        await portal.PassDaysAsync(40);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ResolveAsync(meeting, await portal.ItemAsync(meeting, AgendaSubject.Suspension, number), 5, 0)).StatusCode);
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task Nobody_else_reads_the_matter_and_what_was_typed_is_kept()
    {
        var (number, member, _) = await portal.MemberExistsAsync();
        var (_, stranger, _) = await portal.MemberExistsAsync();
        (int id, _) = await ProposedAsync(number);
        string page = $"/ru/members/{number}/suspensions/{id}";

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page)).StatusCode);
        HttpResponseMessage late = await member.PostFromAsync(page, $"{page}/answer", ("Form.Answer", "Набрано давно."), ("Form.Version", "77"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Набрано давно.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string start = $"/ru/members/{number}/suspensions/new";
        Assert.Contains("Об этом правление уже голосует", Visitor.TextOf((await portal.Office.ReadAsync(start)).Body), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A21")]
    public async Task A_day_too_near_is_refused_with_the_first_one_possible_and_a_meeting_can_be_put_off()
    {
        HttpResponseMessage near = await portal.Office.PostFromAsync("/en/meetings/new", "/en/meetings",
            ("Form.Kind", "Extraordinary"), ("Form.On", MatterPortal.Iso(portal.Today.AddDays(29))), ("Form.PlaceRu", "Москва"), ("Form.PlaceEn", "Moscow"));
        Assert.Equal(HttpStatusCode.Conflict, near.StatusCode);
        Assert.Contains("The first possible day is", await near.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        int meeting = await portal.MeetingIsConvenedAsync(30);
        string page = $"/ru/meetings/{meeting}/postponement";
        string version = MatterPortal.Hidden(await portal.Office.ReadAsync(page), "Form.Version");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(page, ("Form.To", MatterPortal.Iso(portal.Today.AddDays(50))), ("Form.Version", version))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostAsync(page, ("Form.To", MatterPortal.Iso(portal.Today.AddDays(60))), ("Form.Version", version))).StatusCode);
        Assert.Equal(portal.Today.AddDays(50), await portal.SeeAsync(db => db.GeneralMeetings.Where(one => one.Number == meeting).Select(one => one.ConvenedFor).SingleAsync()));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public async Task The_arithmetic_of_a_resolution_is_shown_and_a_lost_motion_is_on_record()
    {
        int meeting = await portal.MeetingIsConvenedAsync(30);
        await AddedAsync(meeting);
        await portal.PassDaysAsync(30);
        string item = await portal.SeeAsync(async db => (await db.AgendaItems.Where(one => one.Meeting.Number == meeting && one.Subject == AgendaSubject.Ordinary).Select(one => one.Number).SingleAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(meeting, item, 3, 4)).StatusCode);

        string text = Visitor.TextOf((await portal.Board[1].ReadAsync($"/en/meetings/{meeting}")).Body);

        Assert.Contains("For 3 of 7 (votes for and against), more than 1/2 needed: not adopted.", text, StringComparison.Ordinal);
        Assert.Contains(await portal.SeeAsync(db => db.DecisionRecords.Select(one => one.SummaryEn).ToListAsync()), summary => summary == "Not adopted: Report");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseMeetingAsync(meeting)).StatusCode);
    }

    private async Task SuspendedAsync(string number)
    {
        (_, int decision) = await ProposedAsync(number);
        await portal.PassDaysAsync(15);
        await portal.BoardAdoptsAsync(decision);
    }

    private async Task<(int Id, int Decision)> ProposedAsync(string number)
    {
        string start = $"/ru/members/{number}/suspensions/new";
        HttpResponseMessage put = await portal.Office.PostFromAsync(start, $"/ru/members/{number}/suspensions",
            ("Form.Ground", "loss_of_contact"), ("Form.Facts", "Молчат полгода."), ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(start), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        return await portal.SeeAsync(async db =>
        {
            var found = await db.SuspensionProposals.OrderByDescending(one => one.Id).Select(one => new { one.Id, Decision = one.Decision.Id }).FirstAsync();
            return (found.Id, found.Decision);
        });
    }

    private async Task AddedAsync(int meeting)
    {
        string page = $"/ru/meetings/{meeting}/items/new";
        HttpResponseMessage added = await portal.Office.PostFromAsync(page, $"/ru/meetings/{meeting}/items",
            ("Form.TextRu", "Отчёт"), ("Form.TextEn", "Report"), ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
    }
}
