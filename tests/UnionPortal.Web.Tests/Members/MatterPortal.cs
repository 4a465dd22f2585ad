using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Tests.Members;

/// <summary>A portal with a board of three, an office, and members enough for a meeting; members are made to order.</summary>
public class MatterPortal : Portal, IAsyncLifetime
{
    private readonly List<(Visitor Visitor, string Email)> present = [];
    private int made;

    public MatterPortal() => Settings["Portal:Rates:SignIn"] = "1000";

    public List<Visitor> Board { get; } = [];

    public Visitor Chair => Board[0];

    public Visitor Office { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        for (int seat = 0; seat < 3; seat++)
        {
            string email = $"seat{seat}@test.example";
            await NewMemberAsync(email, seat == 0);
            Board.Add(await ComeAsync(email));
        }
        for (int one = 0; one < 4; one++) await NewMemberAsync(null, null);
        var account = await AccountExistsAsync("office@test.example", "Канцелярская");
        await GivenAsync(db => { db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, Today.AddYears(-1))); return 0; });
        Office = await ComeAsync("office@test.example");
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A member with somebody who speaks for it; answers its number as people write it and the browser of that person.</summary>
    public async Task<(string Number, Visitor Visitor, string Email)> MemberExistsAsync()
    {
        string email = $"member{made + 1}@test.example";
        string number = await NewMemberAsync(email, null);
        return (number, await ComeAsync(email), email);
    }

    /// <summary>Convenes a meeting through the page; answers its number.</summary>
    public async Task<int> MeetingIsConvenedAsync(int inDays, string kind = "Extraordinary")
    {
        HttpResponseMessage answer = await Office.PostFromAsync("/ru/meetings/new", "/ru/meetings",
            ("Form.Kind", kind), ("Form.On", Iso(Today.AddDays(inDays))), ("Form.PlaceRu", "Москва"), ("Form.PlaceEn", "Moscow"));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return int.Parse(answer.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>Enters a resolution on the item about an organisation, or on the first.</summary>
    public async Task<HttpResponseMessage> ResolveAsync(int meeting, string item, int inFavour, int against, string number = "")
    {
        string page = $"/ru/meetings/{meeting}/items/{item}/resolution";
        return await Office.PostAsync(page, ("Form.Present", Text(inFavour + against)), ("Form.For", Text(inFavour)), ("Form.Against", Text(against)),
            ("Form.Abstained", "0"), ("Form.Recused", "0"), ("Form.Number", number), ("Form.Version", Hidden(await Office.ReadAsync(page), "Form.Version")));
    }

    /// <summary>The number of the open item of a subject about a member on the agenda of a meeting.</summary>
    public Task<string> ItemAsync(int meeting, Domain.Charter.AgendaSubject subject, string number) => SeeAsync(async db =>
    {
        int value = int.Parse(number, CultureInfo.InvariantCulture);
        int organisation = await db.RegistryNumbers.Where(one => one.Value == value).Select(one => one.OrganisationId).SingleAsync();
        return Text(await db.AgendaItems.Where(one => one.Meeting.Number == meeting && one.Subject == subject && one.About!.Id == organisation).Select(one => one.Number).SingleAsync());
    });

    public async Task<HttpResponseMessage> CloseMeetingAsync(int meeting)
    {
        string page = $"/ru/meetings/{meeting}/closing";
        return await Office.PostAsync(page, ("Form.Version", Hidden(await Office.ReadAsync(page), "Form.Version")));
    }

    /// <summary>The whole board votes for, and the chair closes.</summary>
    public async Task BoardAdoptsAsync(int decision)
    {
        foreach (Visitor one in Board)
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await one.PostFromAsync($"/ru/board/votes/{decision}", $"/ru/board/votes/{decision}/votes", ("Form.Choice", "For"), ("Form.Reason", ""))).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await CloseVoteAsync(decision)).StatusCode);
    }

    public async Task<HttpResponseMessage> CloseVoteAsync(int decision)
    {
        string path = $"/ru/board/votes/{decision}/closing";
        return await Chair.PostAsync(path, ("Form.Version", Hidden(await Chair.ReadAsync(path), "Form.Version")));
    }

    public Task<Member> SeeMemberAsync(string number) => SeeAsync(db =>
    {
        int value = int.Parse(number, CultureInfo.InvariantCulture);
        return db.Members.AsNoTracking().AsSplitQuery().Include(one => one.Departure!.Record).Include(one => one.Suspensions).ThenInclude(one => one.UntilMeeting)
            .Include(one => one.Suspensions).ThenInclude(one => one.LiftedBy).SingleAsync(one => one.Number.Value == value);
    });

    /// <summary>Days pass; a session does not outlast them, so that everybody signs in again at their browser.</summary>
    public async Task PassDaysAsync(int days)
    {
        Clock.Advance(TimeSpan.FromDays(days));
        foreach ((Visitor visitor, string email) in present)
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", Password))).StatusCode);
    }

    private async Task<Visitor> ComeAsync(string email)
    {
        Visitor visitor = await SignInAsync(email);
        present.Add((visitor, email));
        return visitor;
    }

    public static string Hidden(IHtmlDocument page, string name) => page.QuerySelector($"input[name='{name}']")?.GetAttribute("value") ?? "";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<string> NewMemberAsync(string? email, bool? chairs)
    {
        int number = ++made;
        var account = email is null ? null : await AccountExistsAsync(email, "Членова", $"Анна {number}");
        await GivenAsync(db =>
        {
            var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), $"АНО «Член {number}»", null, null), "RU");
            DateOnly on = Today.AddYears(-3);
            var member = new Member(new RegistryNumber(number, organisation, on), new DecisionRecord(DecidingBody.Founders, on, "1", "Учреждение", "Foundation"), on);
            db.Add(member);
            if (account is null) return 0;
            Person person = db.People.Find(account.PersonId)!;
            db.Add(new Representative(person, organisation, RepresentativeRole.Authorised, null, new(2020, 1, 1)));
            if (chairs is { } chair) db.Add(new BoardSeat(person, organisation, SeatOrigin.Election, chair, member.AdmittedBy, Today.AddYears(-1)));
            return 0;
        });
        return number.ToString("0000", CultureInfo.InvariantCulture);
    }
}

/// <summary>The same under the charter of the umbrella Union: answer, hearing, notice, two thirds, appeal.</summary>
public sealed class UnionMatterPortal : MatterPortal
{
    public UnionMatterPortal() => Settings["Portal:Union"] = "union";
}
