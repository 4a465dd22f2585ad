using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Tests;

namespace UnionPortal.Web.Tests.Members;

/// <summary>What an organisation can be to the union, told as people tell it.</summary>
public enum Stands
{
    Applicant,
    Candidate,
    UnderReview,
    Member,
    Suspended,
    Expelled,
    Withdrawn,
    Partner,
    Former,
}

/// <summary>One organisation in a standing, with what belongs to it; each rule is asked about it on the same day.</summary>
internal sealed class StandingWorld
{
    public static readonly DateOnly Today = A.Today;

    public static readonly CharterTerms Terms = A.Terms() with
    {
        Departure = A.Terms().Departure with { ReturnAfterMonths = new Dictionary<DepartureGround, int> { [DepartureGround.Expulsion] = 12 } },
    };

    public StandingWorld(Stands stands)
    {
        Organisation = A.Organisation();
        DateOnly since = Today.AddYears(-3);
        Member = stands switch
        {
            Stands.Member => A.Member().Of(Organisation).AdmittedOn(since).Made(),
            Stands.Suspended => A.Member().Of(Organisation).AdmittedOn(since).SuspendedOn(Today.AddDays(-10)).Made(),
            Stands.Expelled => A.Member().Of(Organisation).AdmittedOn(since).DepartedOn(Today.AddDays(-10), DepartureGround.Expulsion).Made(),
            Stands.Withdrawn => A.Member().Of(Organisation).AdmittedOn(since).DepartedOn(Today.AddDays(-10)).Made(),
            _ => null,
        };
        if (stands is Stands.Candidate or Stands.UnderReview)
            Candidacy = new Candidacy(A.Number(Organisation), A.Decision(), Today.AddMonths(stands == Stands.Candidate ? -2 : -13), Terms.Candidacy);
        if (stands is Stands.Partner or Stands.Former) Partner = new Partner(A.Number(Organisation), A.Decision(), since);
        if (stands == Stands.Former) Partner!.Depart(DepartureGround.PartnershipEnded, A.Decision(), Today.AddDays(-10), Terms.Expulsion);
        if (stands == Stands.Applicant) Application = new Application(Organisation, Seeking.Membership, A.Person(), Today.AddDays(-10));
    }

    public Organisation Organisation { get; }

    public Member? Member { get; }

    public Candidacy? Candidacy { get; }

    public Partner? Partner { get; }

    public Application? Application { get; }

    public Affiliation? Affiliation => Member ?? (Affiliation?)Candidacy ?? Partner;

    public IReadOnlyList<Member> Members => Member is null ? [] : [Member];

    public BoardSeat Seat => A.Seat(of: Organisation);

    public IReadOnlyList<Departure> Departures => Affiliation?.Departure is { } departure ? [departure] : [];

    /// <summary>The word of the organisation, asked for when it still was what it had been.</summary>
    public Recommendation? Asked => Member is null ? null : A.Application().Made().Ask(Member, null, A.Facts(), Terms.Recommendation, Today.AddDays(-20));

    /// <summary>A suspension that the board decided on some days ago.</summary>
    public SuspensionProposal? Decided => Member is null
        ? null
        : new SuspensionProposal(Member, "loss_of_contact", "Молчат.", Today.AddDays(-20), Terms.Suspension, A.OpenDecision(Today.AddDays(-20)).Adopted(Today.AddDays(-10)));
}
