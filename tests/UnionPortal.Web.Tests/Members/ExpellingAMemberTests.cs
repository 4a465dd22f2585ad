using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Members;

/// <summary>An expulsion under a charter without an appeal, and under one with notice, hearing, two thirds and an appeal.</summary>
[Trait("Clause", "A18")]
public sealed class ExpellingAMemberTests : IDisposable
{
    private readonly MatterPortal alliance = new();
    private readonly UnionMatterPortal union = new();

    public void Dispose()
    {
        alliance.Dispose();
        union.Dispose();
    }

    [Fact]
    public async Task Without_an_appeal_the_member_departs_with_the_meeting_once_its_number_is_typed()
    {
        await alliance.InitializeAsync();
        var (number, _, email) = await alliance.MemberExistsAsync();
        int meeting = await alliance.MeetingIsConvenedAsync(30);
        await ProposedAsync(alliance, number);
        await alliance.PassDaysAsync(30);
        string item = await alliance.ItemAsync(meeting, AgendaSubject.Expulsion, number);

        Assert.Equal(HttpStatusCode.Conflict, (await alliance.ResolveAsync(meeting, item, 5, 2, "9999")).StatusCode);
        Assert.Equal(Standing.Good, (await alliance.SeeMemberAsync(number)).StandingOn(alliance.Today));
        Assert.Equal(HttpStatusCode.Redirect, (await alliance.ResolveAsync(meeting, item, 5, 2, number)).StatusCode);

        Member gone = await alliance.SeeMemberAsync(number);
        Assert.Equal(Standing.Departed, gone.StandingOn(alliance.Today));
        Assert.Equal(alliance.Today, gone.Departure!.PublicFrom);
        Assert.Contains(await alliance.LettersToAsync(email), letter => letter.Template == "Expelled");
    }

    [Fact]
    public async Task Silence_without_recorded_attempts_is_no_ground_and_the_text_stays()
    {
        await alliance.InitializeAsync();
        var (number, _, _) = await alliance.MemberExistsAsync();
        await alliance.MeetingIsConvenedAsync(30);
        string start = $"/ru/members/{number}/expulsions/new";
        HttpResponseMessage put = await alliance.Office.PostFromAsync(start, $"/ru/members/{number}/expulsions",
            ("Form.Ground", "loss_of_contact"), ("Form.Facts", "Молчат давно."), ("Form.Version", MatterPortal.Hidden(await alliance.Office.ReadAsync(start), "Form.Version")));

        string page = await put.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, put.StatusCode);
        Assert.Contains("ещё не записано", page, StringComparison.Ordinal);
        Assert.Contains("Молчат давно.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_appeal_the_rights_rest_until_the_next_meeting_has_decided_on_it()
    {
        await union.InitializeAsync();
        var (number, member, email) = await union.MemberExistsAsync();
        int meeting = await union.MeetingIsConvenedAsync(40);
        int id = await ProposedAsync(union, number);
        string page = $"/ru/members/{number}/expulsions/{id}";
        await union.PassDaysAsync(40);
        string item = await union.ItemAsync(meeting, AgendaSubject.Expulsion, number);
        Assert.Equal(HttpStatusCode.Conflict, (await union.ResolveAsync(meeting, item, 6, 1, number)).StatusCode);

        HttpResponseMessage heard = await union.Office.PostFromAsync(page, $"{page}/hearing", ("Hearing.On", MatterPortal.Iso(union.Today)), ("Hearing.Note", "Не согласны."),
            ("Hearing.Version", MatterPortal.Hidden(await union.Office.ReadAsync(page), "Hearing.Version")));
        Assert.Equal(HttpStatusCode.Redirect, heard.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await union.ResolveAsync(meeting, item, 6, 1, number)).StatusCode);
        Member rests = await union.SeeMemberAsync(number);
        Assert.Equal(Standing.Suspended, rests.StandingOn(union.Today));
        Assert.Equal(union.Today.AddDays(31), rests.Departure!.PublicFrom);
        Assert.Contains(await union.LettersToAsync(email), letter => letter.Template == "ExpelledMayAppeal");
        Assert.Equal(HttpStatusCode.Redirect, (await union.CloseMeetingAsync(meeting)).StatusCode);

        await union.PassDaysAsync(30);
        HttpResponseMessage appealed = await member.PostFromAsync(page, $"{page}/appeal", ("Form.Text", "Решение несправедливо."), ("Form.Version", MatterPortal.Hidden(await member.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, appealed.StatusCode);
        int next = await union.MeetingIsConvenedAsync(30);
        await union.PassDaysAsync(30);
        Assert.Equal(Standing.Suspended, (await union.SeeMemberAsync(number)).StandingOn(union.Today));
        Assert.Equal(HttpStatusCode.Redirect, (await union.ResolveAsync(next, await union.ItemAsync(next, AgendaSubject.Appeal, number), 5, 2)).StatusCode);

        Assert.Equal(Standing.Good, (await union.SeeMemberAsync(number)).StandingOn(union.Today));
        Assert.Contains(await union.LettersToAsync(email), letter => letter.Template == "AppealGranted");
    }

    [Fact]
    public async Task Two_thirds_are_needed_where_the_charter_says_so_and_the_member_stays_otherwise()
    {
        await union.InitializeAsync();
        var (number, member, _) = await union.MemberExistsAsync();
        int meeting = await union.MeetingIsConvenedAsync(40);
        int id = await ProposedAsync(union, number);
        string page = $"/ru/members/{number}/expulsions/{id}";
        await member.PostFromAsync(page, $"{page}/answer", ("Form.Text", "Мы исправили."), ("Form.Version", MatterPortal.Hidden(await member.ReadAsync(page), "Form.Version")));
        await union.PassDaysAsync(40);

        Assert.Equal(HttpStatusCode.Redirect, (await union.ResolveAsync(meeting, await union.ItemAsync(meeting, AgendaSubject.Expulsion, number), 4, 3)).StatusCode);

        Assert.Equal(Standing.Good, (await union.SeeMemberAsync(number)).StandingOn(union.Today));
        Assert.Equal(ExpulsionState.NotAdopted, (await union.SeeAsync(db => db.Expulsions.SingleAsync(one => one.Id == id))).StateOn(union.Today));
    }

    private static async Task<int> ProposedAsync(MatterPortal portal, string number)
    {
        string start = $"/ru/members/{number}/expulsions/new";
        HttpResponseMessage put = await portal.Office.PostFromAsync(start, $"/ru/members/{number}/expulsions",
            ("Form.Ground", "incompatible_activity"), ("Form.Facts", "Собирали деньги от имени союза."), ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(start), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        return await portal.SeeAsync(db => db.Expulsions.OrderByDescending(one => one.Id).Select(one => one.Id).FirstAsync());
    }
}
