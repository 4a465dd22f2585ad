using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>An organisation the portal knows, with its latest standing of each kind.</summary>
internal sealed record KnownOrganisation(Organisation Organisation, Member? Member, Candidacy? Candidacy, Partner? Partner)
{
    /// <summary>True when the row cannot mean this organisation: both have an OGRN, and not the same.</summary>
    public bool Contradicts(ImportedRow row) =>
        row.Ogrn is { } ogrn && Organisation.Number(ogrn.Scheme) is { } own && own.Value != ogrn.Value;

    /// <summary>Whether it stands in the register on the day as something else than the list says.</summary>
    public bool StandsOtherwise(ImportKind kind, DateOnly on) =>
        (kind != ImportKind.Members && Member is { Departure: null })
        || (kind != ImportKind.Partners && Partner is { Departure: null })
        || (kind != ImportKind.Candidates && Candidacy?.StateOn(on) is CandidacyState.Running or CandidacyState.UnderReview);

    /// <summary>Whether it has the number of the row already, as something else than the list is taken over as.</summary>
    public bool HoldsAsOther(ImportKind kind, int? number) =>
        number is not null && Enum.GetValues<ImportKind>().Any(other => other != kind && NumberAs(other)?.Value == number) && NumberAs(kind)?.Value != number;

    public RegistryNumber? NumberAs(ImportKind kind) => kind switch
    {
        ImportKind.Members => Member?.Number,
        ImportKind.Candidates => Candidacy?.Number,
        _ => Partner?.Number,
    };

    public Departure? DepartureAs(ImportKind kind) => kind switch
    {
        ImportKind.Members => Member?.Departure,
        ImportKind.Candidates => Candidacy?.Departure,
        _ => Partner?.Departure,
    };

    public DateOnly EntryAs(ImportKind kind) => kind switch
    {
        ImportKind.Members => Member!.AdmittedOn,
        ImportKind.Candidates => Candidacy!.StartedOn,
        _ => Partner!.AcceptedOn,
    };

    /// <summary>Ends the standing of that kind.</summary>
    public void End(ImportKind kind, DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, CharterTerms terms)
    {
        Affiliation ended = kind switch { ImportKind.Members => Member!, ImportKind.Candidates => Candidacy!, _ => Partner! };
        ended.Depart(ground, record, effectiveOn, terms.Expulsion);
    }
}
