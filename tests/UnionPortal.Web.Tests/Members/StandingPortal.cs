using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Tests.Members;

/// <summary>An organisation kept in the database in one standing, with the ids its pages go by; 0 where it has nothing of the kind.</summary>
public sealed record Kept(int Organisation, int Number, int Member, int Candidacy, int Partner, int Version, int Person);

/// <summary>Puts organisations in each standing into the database of a portal.</summary>
public static class StandingPortal
{
    private static int last = 5000;

    public static async Task<Kept> StandsAsync(this Portal portal, Stands stands)
    {
        CharterTerms terms = portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today);
        int value = Interlocked.Increment(ref last);
        Made made = await portal.GivenAsync(db => Put(db, value, stands, terms, portal.Today));
        Affiliation? affiliation = made.Affiliation;
        return new Kept(
            made.Organisation.Id, affiliation?.Number.Value ?? value, (affiliation as Member)?.Id ?? 0, (affiliation as Candidacy)?.Id ?? 0,
            (affiliation as Partner)?.Id ?? 0, affiliation?.Version ?? 0, made.Person.Id);
    }

    private static Made Put(PortalDb db, int value, Stands stands, CharterTerms terms, DateOnly today)
    {
        DateOnly since = today.AddYears(-3), lately = today.AddDays(-10);
        var organisation = new Organisation(new OrganisationName(since, $"АНО «Пример {value}»", null, null), "RU");
        var person = new Person("Примерова", $"Анна{value}");
        DecisionRecord Record(DecidingBody body, DateOnly on) => new(body, on, $"П-{value}", "Решено.", "Decided.");
        RegistryNumber number = new(value, organisation, since);
        Member Member() => new(number, Record(DecidingBody.Board, since), since);
        Affiliation? affiliation = stands switch
        {
            Stands.Member or Stands.Suspended or Stands.Expelled or Stands.Withdrawn => Member(),
            Stands.Candidate => new Candidacy(number, Record(DecidingBody.Board, today.AddMonths(-2)), today.AddMonths(-2), terms.Candidacy),
            Stands.UnderReview => new Candidacy(number, Record(DecidingBody.Board, today.AddMonths(-13)), today.AddMonths(-13), terms.Candidacy),
            Stands.Partner or Stands.Former => new Partner(number, Record(DecidingBody.Board, since), since),
            _ => null,
        };
        if (stands == Stands.Suspended) ((Member)affiliation!).Suspend(Record(DecidingBody.Board, lately), null, terms.Suspension.Grounds[0], terms.Suspension, lately);
        if (stands == Stands.Expelled) affiliation!.Depart(DepartureGround.Expulsion, Record(DecidingBody.GeneralMeeting, lately), lately, terms.Expulsion);
        if (stands == Stands.Withdrawn) affiliation!.Depart(DepartureGround.Withdrawal, Record(DecidingBody.Organisation, lately), lately, terms.Expulsion);
        if (stands == Stands.Former) affiliation!.Depart(DepartureGround.PartnershipEnded, Record(DecidingBody.Board, lately), lately, terms.Expulsion);
        db.Add(new Representative(person, organisation, RepresentativeRole.Head, "Директор", since));
        db.Add(stands == Stands.Applicant ? new Application(organisation, Seeking.Membership, person, lately) : affiliation!);
        return new Made(organisation, affiliation, person);
    }

    private sealed record Made(Organisation Organisation, Affiliation? Affiliation, Person Person);
}
