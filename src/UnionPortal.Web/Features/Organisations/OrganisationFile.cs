using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>An organisation with all that ever tied it to the union, loaded whole and tracked, and the day it is looked at.</summary>
/// <param name="Affiliations">Memberships, candidacies and partnerships, oldest first.</param>
public sealed record OrganisationFile(Organisation Organisation, IReadOnlyList<Affiliation> Affiliations, CharterTerms Terms, DateOnly Today)
{
    public int Id => Organisation.Id;

    /// <summary>What it belongs to the union by today; null for one that never did or has left.</summary>
    public Affiliation? Present => Affiliations.FirstOrDefault(one => one.StandsOn(Today));

    public bool IsSuspended => Present is Member member && member.StandingOn(Today) == Domain.Members.Standing.Suspended;

    /// <summary>The latest affiliation, whether it stands or has ended.</summary>
    public Affiliation? Latest => Present ?? Affiliations.LastOrDefault(one => one.BeganOn <= Today);

    /// <summary>Departures that have taken effect: what a return is counted from.</summary>
    public IEnumerable<Departure> Departures => Affiliations.Select(one => one.Departure).OfType<Departure>().Where(one => one.EffectiveOn <= Today);

    public string NameIn(string language) => NameOf(Organisation, language);

    /// <summary>The stamp of the present standing; null where there never was one.</summary>
    public Stamp? Stamp => Present switch
    {
        Member => IsSuspended ? Shell.Parts.Stamp.Suspended : Shell.Parts.Stamp.Member,
        Candidacy => Shell.Parts.Stamp.Candidate,
        { } => Shell.Parts.Stamp.Partner,
        null => Latest?.Departure?.Ground switch
        {
            DepartureGround.Withdrawal => Shell.Parts.Stamp.Left,
            DepartureGround.Expulsion => Shell.Parts.Stamp.Expelled,
            DepartureGround.CandidacyEnded => Shell.Parts.Stamp.Ended,
            null => null,
            _ => Shell.Parts.Stamp.Departed,
        },
    };

    public DateOnly? StampDate => Present is Candidacy candidacy ? candidacy.ReviewDueOn : Present is null ? Latest?.Departure?.EffectiveOn : null;

    public static string NameOf(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;
}
