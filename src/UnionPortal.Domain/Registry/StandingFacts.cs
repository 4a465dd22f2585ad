using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Registry;

/// <summary>
/// What the register tells of one membership, candidacy or partnership: all that <see cref="RegistrySnapshot"/> is made of. The
/// entities give it, and so can a query that reads a hundred thousand of them.
/// </summary>
/// <param name="Number">The register number; standings of one number make one entry.</param>
public sealed record StandingFacts(int Number, OrganisationFacts Organisation, RegistryEventKind Began, DateOnly BeganOn, DecisionRecord BeganBy)
{
    public DepartureFacts? Departure { get; init; }

    public IReadOnlyList<SuspensionFacts> Suspensions { get; init; } = [];

    /// <summary>For a candidacy: the day of the review.</summary>
    public DateOnly? ReviewDueOn { get; init; }

    public static StandingFacts Of(Member member) =>
        new(member.Number.Value, OrganisationFacts.Of(member.Number.Organisation), RegistryEventKind.Admitted, member.AdmittedOn, member.AdmittedBy)
        {
            Departure = DepartureFacts.Of(member.Departure), Suspensions = [.. member.Suspensions.Select(SuspensionFacts.Of)],
        };

    public static StandingFacts Of(Candidacy candidacy) =>
        new(candidacy.Number.Value, OrganisationFacts.Of(candidacy.Number.Organisation), RegistryEventKind.BecameCandidate, candidacy.StartedOn, candidacy.StartedBy)
        {
            Departure = DepartureFacts.Of(candidacy.Departure), ReviewDueOn = candidacy.ReviewDueOn,
        };

    public static StandingFacts Of(Partner partner) =>
        new(partner.Number.Value, OrganisationFacts.Of(partner.Number.Organisation), RegistryEventKind.BecamePartner, partner.AcceptedOn, partner.AcceptedBy)
        {
            Departure = DepartureFacts.Of(partner.Departure),
        };
}

/// <summary>A suspension as the register tells it; its ground is nobody's business.</summary>
public sealed record SuspensionFacts(int Id, DateOnly From, DecisionRecord Decision, DateOnly? LiftedOn, DecisionRecord? LiftedBy)
{
    public static SuspensionFacts Of(Suspension suspension) =>
        new(suspension.Id, suspension.From, suspension.Decision, suspension.LiftedOn, suspension.LiftedBy);
}

/// <summary>A departure as the register tells it.</summary>
/// <param name="Successor">After a merger, the number of the organisation that goes on.</param>
public sealed record DepartureFacts(DepartureGround Ground, DecisionRecord Record, DateOnly EffectiveOn, DateOnly PublicFrom, int? Successor)
{
    public static DepartureFacts? Of(Departure? departure) => departure is null
        ? null
        : new(departure.Ground, departure.Record, departure.EffectiveOn, departure.PublicFrom, departure.Successor?.Value);
}
