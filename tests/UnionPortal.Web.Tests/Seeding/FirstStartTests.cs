using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Seeding;

/// <summary>One first start of the Alliance for all who only look at it.</summary>
public sealed class AllianceStart : IDisposable
{
    internal FreshPortal Portal { get; } = new();

    public void Dispose() => Portal.Dispose();
}

public class FirstStartTests(AllianceStart start) : IClassFixture<AllianceStart>
{
    private FreshPortal Alliance => start.Portal;

    [Fact]
    public async Task An_empty_folder_becomes_a_union_with_a_history()
    {
        FreshPortal portal = Alliance;

        RegistrySnapshot snapshot = await portal.SnapshotAsync();

        Assert.Equal(new RegistryCounts(Members: 39, Candidates: 5, Partners: 4, Suspended: 1, Departures: 6), snapshot.CountsSince(null));
        Assert.Equal(Enumerable.Range(1, 55), snapshot.Entries.Select(entry => entry.Number));
        Assert.Equal(6, snapshot.Departed.Select(entry => entry.Departure!.Ground).Distinct().Count());
        Assert.Equal(2, snapshot.Entries.Count(entry => entry.FormerNames.Count > 0));
    }

    [Theory]
    [InlineData(75)]
    [InlineData(360)]
    public async Task The_history_looks_alive_on_whichever_day_it_is_loaded(int offsetDays)
    {
        using var portal = new FreshPortal(offsetDays: offsetDays);

        RegistrySnapshot snapshot = await portal.SnapshotAsync();
        List<Application> applications = await portal.SeeAsync(db => db.Applications.Include(one => one.Proposals).ThenInclude(one => one.Decision.Votes)
            .Include(one => one.Recommendations).ThenInclude(one => one.Recommender).ThenInclude(one => one.Suspensions)
            .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Organisation).ToListAsync());

        Assert.Single(snapshot.Entries, entry => entry.Standing == PublicStanding.UnderReview);
        Assert.Single(snapshot.Entries, entry => entry.Standing == PublicStanding.Candidate && entry.CandidateUntil < portal.Today.AddDays(30));
        Assert.Equal([ApplicationState.Draft, ApplicationState.Draft, ApplicationState.Submitted, ApplicationState.Submitted, ApplicationState.Submitted], applications.Select(one => one.State).Order());
        Assert.Equal([0, 0, 1, 2, 2], applications.Select(one => one.RecommendationsCountingOn(portal.Today)).Order());
        Assert.Equal(2, Assert.Single(applications, one => one.OpenProposal is not null).OpenProposal!.Decision.Votes.Count);
    }

    [Fact]
    [Trait("Clause", "A14")]
    [Trait("Clause", "A16")]
    [Trait("Clause", "A18")]
    [Trait("Clause", "A19")]
    public async Task The_history_has_every_kind_of_event_in_the_life_of_a_membership()
    {
        FreshPortal portal = Alliance;
        DateOnly today = portal.Today;
        List<Recommendation> recommendations = await portal.SeeAsync(db => db.Recommendations.Include(one => one.Recommender.Suspensions).ToListAsync());
        List<Candidacy> candidacies = await portal.SeeAsync(db => db.Candidacies.Include(one => one.Departure).Include(one => one.Prolongations).ToListAsync());
        List<Member> members = await portal.SeeAsync(db => db.Members.Include(one => one.Departure).Include(one => one.Number).Include(one => one.Suspensions).ThenInclude(one => one.Decision)
            .Include(one => one.Suspensions).ThenInclude(one => one.LiftedBy).ToListAsync());
        List<Withdrawal> withdrawals = await portal.SeeAsync(db => db.Withdrawals.ToListAsync());
        List<BoardDecision> decisions = await portal.SeeAsync(db => db.WholeBoardDecisions.ToListAsync());
        List<Representative> mandates = await portal.SeeAsync(db => db.Representatives.ToListAsync());

        Assert.Equal(Enum.GetValues<RecommendationAnswer>()[..3], recommendations.Select(one => one.Answer).Distinct().Order());
        Assert.Contains(recommendations, one => one.RemindedOn is not null && one.ReplacedOn is not null);
        Assert.Contains(recommendations, one => one.WithdrawnOn is not null);
        Assert.Contains(recommendations, one => one.Answer == RecommendationAnswer.Recommends && one.IsAlive && !one.CountsOn(today) && one.Recommender.StandingOn(today) == Standing.Suspended);
        Assert.Equal(Enum.GetValues<CandidacyState>()[1..], candidacies.Select(one => one.StateOn(today)).Distinct().Order());
        Assert.Contains(candidacies, one => one.Prolongations.Count > 0);
        Assert.Equal([Domain.Charter.DecidingBody.Board, Domain.Charter.DecidingBody.GeneralMeeting],
            members.SelectMany(one => one.Suspensions).Where(one => one.LiftedBy is not null).Select(one => one.LiftedBy!.Body).Distinct().Order());
        Assert.Contains(members, one => one.StandingOn(today) == Standing.Suspended);
        Assert.Contains(members, one => one.Departure?.Ground == Domain.Charter.DepartureGround.Merger);
        Assert.Contains(members.GroupBy(one => one.OrganisationId), one => one.Count() > 1);
        Assert.Contains(withdrawals, one => one.RevokedOn is not null);
        Assert.Contains(withdrawals, one => one.RevokedOn is null && one.EffectiveOn > today);
        Assert.Contains(decisions, one => one.Result == BoardResult.AdoptedAsUrgent && one.Votes.Any(vote => vote.Choice == VoteChoice.Recused));
        Assert.Equal(2, await portal.SeeAsync(db => db.OrganisationChanges.CountAsync(one => one.DecidedOn != null)));
        Assert.Contains(mandates, one => one.Until <= today);
        Assert.Contains(mandates.GroupBy(one => one.PersonId), one => one.Count() > 1);
    }

    [Fact]
    public async Task The_board_is_as_the_charter_wants_it_on_any_day()
    {
        FreshPortal portal = Alliance;
        List<BoardSeat> seats = await portal.SeeAsync(db => db.BoardSeats.Include(seat => seat.Organisation.Names).ToListAsync());

        for (DateOnly day = portal.Book.Union.FoundedOn; day <= portal.Today; day = day.AddDays(31))
            Assert.Empty(BoardRules.ObjectionsToComposition(seats, day, portal.Book.TermsOn(day).Board));
        Assert.Equal(5, seats.Count(seat => seat.StandsOn(portal.Today)));
    }

    [Fact]
    public async Task The_last_meeting_is_told_in_full_with_signed_minutes()
    {
        for (int tries = 600; tries > 0 && !await Alliance.SeeAsync(db => db.GeneralMeetings.AnyAsync(one => one.Minutes != null)); tries--) await Task.Delay(100);

        GeneralMeeting held = await Alliance.SeeAsync(db => db.MeetingsInFull.Where(one => one.HeldOn != null).OrderByDescending(one => one.Number).FirstAsync());
        Assert.NotNull(held.Minutes);
        Assert.True(held.Delegates.Count(one => one.Attendance.Count > 0) > 20);
        Assert.Contains(held.Delegates, one => one.Basis == DelegateBasis.Guest);
        Assert.All(held.Agenda, item => Assert.True(item.Resolution?.Adopted));
        Assert.Contains(held.Agenda, item => item.Texts.Count == 2);
        Assert.Equal(5, await Alliance.SeeAsync(db => db.Polls.CountAsync(poll => poll.State == PollState.Published)));
        Assert.Single(await Alliance.SeeAsync(db => db.UnionTexts.Where(text => text.Record != null).ToListAsync()));
        string folder = Path.Combine(Alliance.Folder, "files");
        Assert.All(await Alliance.SeeAsync(db => db.StoredFiles.Where(file => file.Id == held.Minutes!.FileRuId || file.Id == held.Minutes.FileEnId).ToListAsync()),
            file => Assert.NotEmpty(Directory.EnumerateFiles(folder, $"{file.StorageName}*", SearchOption.AllDirectories)));
    }

    [Fact]
    public async Task The_next_meeting_is_in_preparation_with_votes_in_absence()
    {
        GeneralMeeting next = await Alliance.SeeAsync(db => db.MeetingsInFull.SingleAsync(one => one.HeldOn == null));
        List<Poll> polls = await Alliance.SeeAsync(db => db.Polls.Include(one => one.Votes).Include(one => one.Candidates).Where(one => one.Item.Meeting.Number == next.Number).OrderBy(one => one.Mode).ToListAsync());

        Assert.InRange(next.ConvenedFor.DayNumber - Alliance.Today.DayNumber, 8, 14);
        Assert.Equal([AgendaSubject.Ordinary, AgendaSubject.Suspension, AgendaSubject.Expulsion, AgendaSubject.Strategy, AgendaSubject.BoardElection], next.Agenda.OrderBy(one => one.Number).Select(one => one.Subject));
        Assert.True(next.Invitations.Count > 30);
        Assert.Equal((PollMode.Open, PollState.Open, 7), (polls[0].Mode, polls[0].State, polls[0].Votes.Count));
        Assert.Equal((PollMode.Secret, PollState.Draft, 2, 3), (polls[1].Mode, polls[1].State, polls[1].Seats, polls[1].Questions.Count));
    }

    [Fact]
    public async Task Every_invented_number_has_a_right_check_digit_and_is_given_once()
    {
        List<Organisation> organisations = await Alliance.SeeAsync(db => db.Organisations.Include(one => one.Names).ToListAsync());

        List<RegistrationNumber> numbers = [.. organisations.SelectMany(one => one.Numbers)];
        Assert.All(numbers, number => Assert.Empty(RegistrationNumberRules.ObjectionsTo(IdentifierSchemes.Find(number.Scheme)!, number.Value)));
        Assert.Equal(numbers.Count, numbers.Select(number => number.OrgId).Distinct().Count());
        Assert.All(organisations, one => Assert.False(string.IsNullOrWhiteSpace(one.Name.English)));
    }

    [Fact]
    public async Task The_invented_people_can_sign_in()
    {
        FreshPortal portal = Alliance;
        List<Account> accounts = await portal.SeeAsync(db => db.Users.Include(one => one.Person).ToListAsync());
        var hasher = portal.Services.GetRequiredService<IPasswordHasher<Account>>();

        string[] promised = [.. Numbered("board", 5), "president", "office", "council1", .. Numbered("member", 9), "candidate1", "partner1", "admin"];
        Assert.Empty(promised.Select(name => name + "@demo.example").Except(accounts.Select(one => one.Email)));
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(accounts[0], accounts[0].PasswordHash!, FreshPortal.Password));
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        using var first = new FreshPortal();
        int before = await first.SeeAsync(db => db.Organisations.CountAsync());
        long lines = await first.SeeAsync(db => db.AuditLines.LongCountAsync(line => line.Act == "LoadSeeds"));
        await first.DisposeAsync();

        using var second = new FreshPortal(folder: first.Folder);

        Assert.Equal((before, lines), (await second.SeeAsync(db => db.Organisations.CountAsync()), await second.SeeAsync(db => db.AuditLines.LongCountAsync(line => line.Act == "LoadSeeds"))));
    }

    [Fact]
    public async Task Without_the_demo_only_the_charter_is_recorded()
    {
        using var portal = new FreshPortal(demo: false);

        Assert.Equal(0, await portal.SeeAsync(db => db.Organisations.CountAsync()) + await portal.SeeAsync(db => db.Users.CountAsync()));
        Assert.Equal(portal.Book.Union.FoundedOn, (await portal.SeeAsync(db => db.CharterVersions.SingleAsync())).From);
    }

    [Fact]
    public async Task The_umbrella_union_has_thirty_members_and_three_departures()
    {
        using var portal = new FreshPortal("union");

        RegistryCounts counts = (await portal.SnapshotAsync()).CountsSince(null);

        Assert.Equal((30, 3), (counts.Members, counts.Departures));
    }

    [Fact]
    public async Task The_large_union_has_more_than_five_thousand_members_in_all_regions_and_abroad()
    {
        using var portal = new FreshPortal("soyuz");

        int entered = await portal.SeeAsync(db => db.Members.CountAsync());
        List<string?> regions = await portal.SeeAsync(db => db.Organisations.Where(one => one.CountryCode == "RU").Select(one => one.RegionKey).Distinct().ToListAsync());
        int countries = await portal.SeeAsync(db => db.Organisations.Select(one => one.CountryCode).Distinct().CountAsync());
        int names = await portal.SeeAsync(db => db.Set<OrganisationName>().Select(one => one.Full).Distinct().CountAsync());
        int total = await portal.SeeAsync(db => db.Organisations.CountAsync());

        Assert.True(entered - await portal.SeeAsync(db => db.Set<Departure>().CountAsync()) > 5000);
        Assert.Equal((86, 13, total), (regions.Count, countries, names));
    }

    private static IEnumerable<string> Numbered(string name, int count) => Enumerable.Range(1, count).Select(number => name + number);
}
