using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Registry;

/// <summary>Reads public events off memberships, candidacies and partnerships, and an entry off its events.</summary>
internal static class RegistryEvents
{
    public static IEnumerable<RegistryEvent> Of(Member member, DateOnly asOf)
    {
        yield return Event(RegistryEventKind.Admitted, member.AdmittedOn, member.AdmittedBy);
        foreach (Suspension suspension in member.Suspensions.OrderBy(one => one.From).ThenBy(one => one.Id))
        {
            yield return Event(RegistryEventKind.Suspended, suspension.From, suspension.Decision);
            if (suspension is { LiftedOn: { } liftedOn, LiftedBy: { } liftedBy })
                yield return Event(RegistryEventKind.Reinstated, liftedOn, liftedBy);
        }
        foreach (RegistryEvent departed in Of(member.Departure, asOf)) yield return departed;
    }

    public static IEnumerable<RegistryEvent> Of(Candidacy candidacy, DateOnly asOf)
    {
        yield return Event(RegistryEventKind.BecameCandidate, candidacy.StartedOn, candidacy.StartedBy);
        foreach (RegistryEvent departed in Of(candidacy.Departure, asOf)) yield return departed;
    }

    public static IEnumerable<RegistryEvent> Of(Partner partner, DateOnly asOf)
    {
        yield return Event(RegistryEventKind.BecamePartner, partner.AcceptedOn, partner.AcceptedBy);
        foreach (RegistryEvent departed in Of(partner.Departure, asOf)) yield return departed;
    }

    /// <summary>Events of one day stay in the order they came in: a suspension that follows a reinstatement the same day is the later one.</summary>
    public static RegistryEntry Entry(RegistryNumber number, List<RegistryEvent> events, DateOnly reviewDueOn, DateOnly asOf)
    {
        List<RegistryEvent> history = [.. events.OrderBy(one => one.On)];
        Organisation organisation = number.Organisation;
        OrganisationName name = organisation.NameOn(asOf);
        PublicStanding standing = StandingAfter(history[^1].Kind, reviewDueOn, asOf);
        bool candidate = standing is PublicStanding.Candidate or PublicStanding.UnderReview;
        return new RegistryEntry
        {
            Number = number.Value,
            Standing = standing,
            Since = standing == PublicStanding.Member ? history.First(one => one.Kind == RegistryEventKind.Admitted).On : history[^1].On,
            CandidateUntil = candidate ? reviewDueOn : null,
            Names = new PublicNames(name.Full, name.Short, name.English),
            FormerNames = [.. organisation.Names.Where(one => one.From < name.From).OrderByDescending(one => one.From).Select(one => new FormerName(one.From, one.Full))],
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
        };
    }

    private static PublicStanding StandingAfter(RegistryEventKind last, DateOnly reviewDueOn, DateOnly asOf) => last switch
    {
        RegistryEventKind.Admitted or RegistryEventKind.Reinstated => PublicStanding.Member,
        RegistryEventKind.BecameCandidate => asOf < reviewDueOn ? PublicStanding.Candidate : PublicStanding.UnderReview,
        RegistryEventKind.BecamePartner => PublicStanding.Partner,
        RegistryEventKind.Suspended => PublicStanding.Suspended,
        _ => PublicStanding.Departed,
    };

    /// <summary>A departure shows only from its public day: before that the organisation stands as it stood.</summary>
    [Clause("U8")]
    private static IEnumerable<RegistryEvent> Of(Departure? departure, DateOnly asOf)
    {
        if (departure is not null && departure.PublicFrom <= asOf)
            yield return Event(RegistryEventKind.Departed, departure.EffectiveOn, departure.Record) with { Ground = departure.Ground, PublicOn = Later(departure.PublicFrom, departure.Record.On) };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static RegistryEvent Event(RegistryEventKind kind, DateOnly on, DecisionRecord record) =>
        new(kind, on, record.Body, record.On, record.Reference);
}
