using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Tests.Members;

/// <summary>The database's answer to "what was it on that day" is the domain's, on random histories; the seed is fixed.</summary>
[Trait("Clause", "U1")]
public sealed class StandingsAgreeTests(Portal portal) : IClassFixture<Portal>
{
    private const int Histories = 450, Days = 160;
    private static readonly DateOnly First = new(2019, 1, 1);
    private readonly Random random = new(20261122);
    private int lastNumber;

    private CharterTerms Terms => portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today);

    [Fact]
    public async Task The_database_and_the_domain_tell_the_same_standing_on_any_day()
    {
        await portal.GivenAsync(db =>
        {
            for (int i = 0; i < Histories; i++) db.Add(i % 3 == 0 ? RandomPartner() : i % 3 == 1 ? RandomMember() : RandomCandidacy(db));
            return 0;
        });
        var members = await portal.SeeAsync(db => db.Members.Include(one => one.Departure).Include(one => one.Suspensions).Include(one => one.Number).ToListAsync());
        var candidacies = await portal.SeeAsync(db => db.Candidacies.Include(one => one.Departure).Include(one => one.Number).ToListAsync());
        var partners = await portal.SeeAsync(db => db.Partners.Include(one => one.Departure).Include(one => one.Number).ToListAsync());
        Assert.True(members.Count + candidacies.Count + partners.Count >= Histories);

        foreach (DateOnly day in DaysToAsk(members, candidacies))
        {
            foreach (Standing standing in Enum.GetValues<Standing>())
                Assert.Equal(IdsOf(members, one => one.StandingOn(day) == standing), await AskAsync(query => query.Members(standing, day).Select(one => one.Id)));
            foreach (CandidacyState state in Enum.GetValues<CandidacyState>())
                Assert.Equal(IdsOf(candidacies, one => one.StateOn(day) == state), await AskAsync(query => query.Candidacies(state, day).Select(one => one.Id)));
            Assert.Equal(IdsOf(partners, one => one.StandsOn(day)), await AskAsync(query => query.Partners(true, day).Select(one => one.Id)));
            Assert.Equal(IdsOf(members, one => one.StandsOn(day)), await AskAsync(query => query.MembersStanding(day).Select(one => one.Id)));
            await AssertEachNumberStandsOnceAsync(members, candidacies, partners, day);
        }
    }

    /// <summary>A number is in exactly one standing on a day, or has not begun.</summary>
    private async Task AssertEachNumberStandsOnceAsync(List<Member> members, List<Candidacy> candidacies, List<Partner> partners, DateOnly day)
    {
        List<int> all = await AskAsync(query => query.NumbersNotYet(day));
        foreach (RegisterStanding standing in Enum.GetValues<RegisterStanding>()) all.AddRange(await AskAsync(query => query.Numbers(standing, day)));
        HashSet<int> known = [.. members.Select(one => one.Number.Id), .. candidacies.Select(one => one.Number.Id), .. partners.Select(one => one.Number.Id)];
        Assert.Equal(known.Order(), all.Order());
    }

    private Task<List<int>> AskAsync(Func<StandingQuery, IQueryable<int>> question) =>
        portal.WithAsync<StandingQuery, List<int>>(async query => [.. (await question(query).ToListAsync()).Order()]);

    private static List<int> IdsOf<T>(IEnumerable<T> all, Func<T, bool> holds) where T : Affiliation => [.. all.Where(holds).Select(one => one.Id).Order()];

    /// <summary>Days on which something changes with the days around them, and days by chance.</summary>
    private IEnumerable<DateOnly> DaysToAsk(List<Member> members, List<Candidacy> candidacies)
    {
        List<DateOnly> turns =
        [
            .. members.SelectMany(one => one.Suspensions).SelectMany(rest => new[] { rest.From, rest.LiftedOn ?? rest.From }),
            .. members.Select(one => one.Departure?.EffectiveOn ?? one.AdmittedOn), .. candidacies.Select(one => one.ReviewDueOn), .. candidacies.Select(one => one.AdmittedOn ?? one.StartedOn),
        ];
        for (int i = 0; i < Days; i++) yield return i % 2 == 0 ? turns[random.Next(turns.Count)].AddDays(random.Next(-1, 2)) : SomeDay();
    }

    private Member RandomMember()
    {
        DateOnly day = SomeDay();
        var member = new Member(Number(day), Record(DecidingBody.Board, day), day);
        for (int i = random.Next(4); i > 0; i--)
        {
            day = day.AddDays(random.Next(1, 200));
            member.Suspend(Record(DecidingBody.Board, day), null, Terms.Suspension.Grounds[0], Terms.Suspension, day);
            if (random.Next(4) == 0) break;
            day = day.AddDays(random.Next(0, 100));
            member.Reinstate(Record(DecidingBody.Board, day), day);
        }
        return random.Next(3) == 0 ? Departed(member, day) : member;
    }

    /// <summary>Begins on any day, month ends and leap days not least; perhaps prolonged, then admitted, ended, or left to wait.</summary>
    private Candidacy RandomCandidacy(PortalDb db)
    {
        DateOnly day = random.Next(3) == 0 ? new DateOnly(random.Next(2019, 2027), random.Next(1, 13), 1).AddDays(-1) : SomeDay();
        CandidacyTerms terms = Terms.Candidacy with { Months = random.Next(1, 19), ProlongationMonths = random.Next(1, 13), MaxProlongations = 2 };
        var candidacy = new Candidacy(Number(day), Record(DecidingBody.Board, day), day, terms);
        for (int i = random.Next(3); i > 0; i--) candidacy.Prolong(Record(DecidingBody.Board, day), terms, day);
        day = day.AddDays(random.Next(0, 900));
        switch (random.Next(3))
        {
            case 0:
                db.Add(candidacy.Admit(Record(DecidingBody.Board, day), day));
                break;
            case 1:
                Departed(candidacy, day);
                break;
        }
        return candidacy;
    }

    private Partner RandomPartner()
    {
        DateOnly day = SomeDay();
        var partner = new Partner(Number(day), Record(DecidingBody.Board, day), day);
        return random.Next(2) == 0 ? Departed(partner, day) : partner;
    }

    private T Departed<T>(T affiliation, DateOnly noticed) where T : Affiliation
    {
        affiliation.Depart(DepartureGround.Withdrawal, Record(DecidingBody.Organisation, noticed), noticed.AddDays(random.Next(0, 400)), Terms.Expulsion);
        return affiliation;
    }

    private DateOnly SomeDay() => First.AddDays(random.Next(0, 365 * 9));

    private RegistryNumber Number(DateOnly on)
    {
        int value = ++lastNumber;
        string name = string.Create(CultureInfo.InvariantCulture, $"АНО «Пример {value}»");
        return new RegistryNumber(value, new Organisation(new OrganisationName(new(2010, 1, 1), name, null, null), "RU"), on);
    }

    private static DecisionRecord Record(DecidingBody body, DateOnly on) => new(body, on, "1", "Решено", "Decided");
}
