using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Registry;

/// <summary>Reads public events off memberships, candidacies and partnerships, and an entry off its events.</summary>
internal static class RegistryEvents
{
    public static IEnumerable<RegistryEvent> Of(StandingFacts standing, DateOnly asOf)
    {
        yield return Event(standing.Began, standing.BeganOn, standing.BeganBy);
        if (standing.Suspensions.Count > 0)
        {
            foreach (RegistryEvent one in Of(standing.Suspensions)) yield return one;
        }
        if (Of(standing.Departure, asOf) is { } departed) yield return departed;
    }

    /// <summary>Events of one day stay in the order they came in: a suspension that follows a reinstatement the same day is the later one.</summary>
    public static RegistryEntry Entry(int number, OrganisationFacts organisation, List<RegistryEvent> events, DateOnly? reviewDueOn, DateOnly asOf)
    {
        RegistryEvent[] history = events.Count == 1 ? [events[0]] : [.. events.OrderBy(one => one.On)];
        DatedNames[] names = Names(organisation);
        return new RegistryEntry
        {
            Number = number,
            Standing = StandingAfter(history[^1].Kind, reviewDueOn, asOf),
            Since = history[^1].On,
            Names = names[^1].Names,
            AllNames = names,
            ReviewDueOn = reviewDueOn,
            Numbers = [.. organisation.Numbers.OrderBy(one => one.Scheme, StringComparer.Ordinal).Select(one => new PublicNumber(one.Scheme, one.Value, one.Verification == Verification.ToVerify))],
            LegalFormCode = organisation.LegalFormCode,
            CountryCode = organisation.CountryCode,
            RegionKey = organisation.RegionKey,
            City = organisation.City,
            Website = organisation.Website,
            Fields = organisation.Fields,
            TargetGroups = organisation.TargetGroups,
            Purposes = organisation.Purposes,
            History = history,
        }.On(asOf)!;
    }

    private static DatedNames[] Names(OrganisationFacts organisation) => organisation.Names.Count == 1
        ? [Dated(organisation.Names[0])]
        : [.. organisation.Names.OrderBy(one => one.From).ThenBy(one => one.Id).Select(Dated)];

    private static DatedNames Dated(OrganisationName name) => new(name.From, new PublicNames(name.Full, name.Short, name.English));

    public static PublicStanding StandingAfter(RegistryEventKind last, DateOnly? reviewDueOn, DateOnly asOf) => last switch
    {
        RegistryEventKind.Admitted or RegistryEventKind.Reinstated => PublicStanding.Member,
        RegistryEventKind.BecameCandidate => reviewDueOn <= asOf ? PublicStanding.UnderReview : PublicStanding.Candidate,
        RegistryEventKind.BecamePartner => PublicStanding.Partner,
        RegistryEventKind.Suspended => PublicStanding.Suspended,
        _ => PublicStanding.Departed,
    };

    /// <summary>A departure shows only from its public day: before that the organisation stands as it stood.</summary>
    [Clause("U8")]
    private static RegistryEvent? Of(DepartureFacts? departure, DateOnly asOf) => departure is null || departure.PublicFrom > asOf
        ? null
        : Event(RegistryEventKind.Departed, departure.EffectiveOn, departure.Record) with
        {
            Ground = departure.Ground, PublicOn = Later(departure.PublicFrom, departure.Record.On), SeenFrom = departure.PublicFrom, Successor = departure.Successor,
        };

    private static IEnumerable<RegistryEvent> Of(IReadOnlyList<SuspensionFacts> suspensions)
    {
        foreach (SuspensionFacts suspension in suspensions.OrderBy(one => one.From).ThenBy(one => one.Id))
        {
            yield return Event(RegistryEventKind.Suspended, suspension.From, suspension.Decision);
            if (suspension is { LiftedOn: { } liftedOn, LiftedBy: { } liftedBy })
                yield return Event(RegistryEventKind.Reinstated, liftedOn, liftedBy);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static RegistryEvent Event(RegistryEventKind kind, DateOnly on, DecisionRecord record) =>
        new(kind, on, record.Body, record.On, record.Reference);
}
