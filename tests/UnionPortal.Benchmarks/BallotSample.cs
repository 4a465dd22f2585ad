using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>A voter of the load: its organisation and the cookie of a session that was begun for it.</summary>
internal sealed record SampleVoter(int Organisation, string Cookie);

/// <summary>An open secret poll with a motion, and what envelopes for it are sealed with.</summary>
internal sealed record SamplePoll(int Id, string Manifest, string UrnKey);

/// <summary>Two open secret polls of a meeting, one after the other, and so many signed-in voters.</summary>
internal sealed record BallotSample(SamplePoll Earlier, SamplePoll Poll, IReadOnlyList<SampleVoter> Voters, Actor First, Actor Second)
{
    /// <summary>How many have voted on an earlier item of the meeting: the server is as warm as a meeting makes it, not cold and not drilled.</summary>
    public const int EarlierVoters = 100;

    public static readonly TimeSpan BetweenPolls = TimeSpan.FromSeconds(3);

    public static string Warmth { get; } = string.Create(CultureInfo.InvariantCulture, $"before it {EarlierVoters} have voted on an earlier item, and all have opened their ballots");

    public static async Task<BallotSample> MakeAsync(IServiceProvider services, int voters)
    {
        List<(int Organisation, Account Account)> people = await PeopleAsync(services, voters);
        (Actor first, Actor second) = (new() { PersonId = people[0].Account.PersonId }, new() { PersonId = people[1].Account.PersonId });
        SamplePoll earlier = await PollAsync(services, 1, first), poll = await PollAsync(services, 2, first);
        List<SampleVoter> signedIn = [];
        foreach ((int organisation, Account account) in people) signedIn.Add(new(organisation, await SessionAsync(services, account)));
        return new(earlier, poll, signedIn, first, second);
    }

    private static async Task<SamplePoll> PollAsync(IServiceProvider services, int number, Actor keeper)
    {
        int poll = await DraftAsync(services, number);
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
            _ = (await scope.ServiceProvider.GetRequiredService<UrnKeyService>().MakeAsync(poll, UrnKeeper.Server, [], keeper, default))!.Value;
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
        {
            Outcome opened = (await scope.ServiceProvider.GetRequiredService<BallotOpeningService>().OpenAsync(poll, keeper, default))!;
            if (!opened.Succeeded) throw new InvalidOperationException(string.Join(", ", opened.Objections));
        }

        await using AsyncServiceScope last = services.CreateAsyncScope();
        SecretBallot ballot = await last.ServiceProvider.GetRequiredService<PortalDb>().SecretBallots.AsNoTracking().SingleAsync(one => one.PollId == poll);
        return new(poll, ballot.ManifestSha256, ballot.UrnPublicKey);
    }

    /// <summary>So many members in good standing, each with somebody who has signed in.</summary>
    public static async Task<IReadOnlyList<SampleVoter>> VotersAsync(IServiceProvider services, int voters)
    {
        List<SampleVoter> signedIn = [];
        foreach ((int organisation, Account account) in await PeopleAsync(services, voters)) signedIn.Add(new(organisation, await SessionAsync(services, account)));
        return signedIn;
    }

    private static async Task<List<(int, Account)>> PeopleAsync(IServiceProvider services, int voters)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        DateOnly today = scope.ServiceProvider.GetRequiredService<UnionCalendar>().Today;
        List<Organisation> organisations = await db.InGoodStandingOn(today).OrderBy(one => one.Id).Select(one => one.Organisation).Take(voters).ToListAsync();
        List<(int, Account)> people = [];
        foreach (Organisation organisation in organisations)
        {
            string email = string.Create(CultureInfo.InvariantCulture, $"voter{organisation.Id}@sample.example");
            var person = new Person("Голосова", "Анна", email: email);
            var account = new Account
            {
                UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
                EmailConfirmed = true, Person = person, SecurityStamp = "stamp",
            };
            db.AddRange(account, new Representative(person, organisation, RepresentativeRole.Head, "Директор", new(2020, 1, 1)));
            people.Add((organisation.Id, account));
        }

        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
        await db.SaveChangesAsync();
        return people;
    }

    private static async Task<int> DraftAsync(IServiceProvider services, int number)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var calendar = scope.ServiceProvider.GetRequiredService<UnionCalendar>();
        var meeting = new GeneralMeeting(number, MeetingKind.Annual, calendar.Today, "Зал", "Hall");
        var poll = new Poll(meeting.PutOnAgenda(AgendaSubject.Ordinary, "Утвердить отчёт", "Approve the report"), PollMode.Secret, calendar.Now, calendar.Now.AddHours(6));
        db.AddRange(meeting, poll);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
        await db.SaveChangesAsync();
        return poll.Id;
    }

    /// <summary>A session as a sign-in begins it, without the work of a password: the cookie names a row in the database.</summary>
    private static async Task<string> SessionAsync(IServiceProvider services, Account account)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new(SessionTickets.StampClaim, account.SecurityStamp!)];
        var properties = new AuthenticationProperties { IssuedUtc = DateTimeOffset.Now, ExpiresUtc = DateTimeOffset.Now.AddMinutes(30) };
        var ticket = new AuthenticationTicket(new(new ClaimsIdentity(claims, SecurityRegistration.Scheme)), properties, SecurityRegistration.Scheme);
        string key = await services.GetRequiredService<SessionTickets>().StoreAsync(ticket);
        CookieAuthenticationOptions options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SecurityRegistration.Scheme);
        var named = new ClaimsPrincipal(new ClaimsIdentity([new("Microsoft.AspNetCore.Authentication.Cookies-SessionId", key, ClaimValueTypes.String, options.ClaimsIssuer)], options.ClaimsIssuer ?? SecurityRegistration.Scheme));
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(named, null, SecurityRegistration.Scheme))}";
    }
}
