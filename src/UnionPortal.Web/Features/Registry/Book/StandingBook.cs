using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>A membership, candidacy or partnership as its table tells it, with the ids of what it points at.</summary>
internal sealed record StandingRow(
    RegistryEventKind Began, int Id, int Number, int OrganisationId, DateOnly On, int ById, int? DepartureId, DateOnly? ReviewDueOn);

/// <summary>A suspension as its table tells it.</summary>
internal sealed record SuspensionRow(int Id, int MemberId, DateOnly From, int DecisionId, DateOnly? LiftedOn, int? LiftedById);

/// <summary>A departure as its table tells it.</summary>
internal sealed record DepartureRow(int Id, DepartureGround Ground, int RecordId, DateOnly EffectiveOn, DateOnly PublicFrom, int? Successor);

/// <summary>Puts the rows of the tables together again.</summary>
internal sealed class StandingBook(
    Dictionary<int, OrganisationFacts> organisations, Dictionary<int, DecisionRecord> records, List<DepartureRow> departures, List<SuspensionRow> suspensions)
{
    private readonly Dictionary<int, DepartureFacts> departureOf = departures.ToDictionary(
        row => row.Id, row => new DepartureFacts(row.Ground, records[row.RecordId], row.EffectiveOn, row.PublicFrom, row.Successor));

    private readonly ILookup<int, SuspensionFacts> suspensionsOf = suspensions.ToLookup(row => row.MemberId, row => new SuspensionFacts(
        row.Id, row.From, records[row.DecisionId], row.LiftedOn, row.LiftedById is { } lifted ? records[lifted] : null));

    public StandingFacts FactsOf(StandingRow row) => new(row.Number, organisations[row.OrganisationId], row.Began, row.On, records[row.ById])
    {
        Departure = row.DepartureId is { } departure ? departureOf[departure] : null,
        Suspensions = row.Began == RegistryEventKind.Admitted && suspensionsOf.Contains(row.Id) ? [.. suspensionsOf[row.Id]] : [],
        ReviewDueOn = row.ReviewDueOn,
    };
}
