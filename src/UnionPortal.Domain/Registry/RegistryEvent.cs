using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Registry;

/// <summary>What can happen to an organisation in the register.</summary>
public enum RegistryEventKind
{
    BecameCandidate,
    Admitted,
    BecamePartner,
    Suspended,
    Reinstated,
    Departed,
}

/// <summary>A public change of standing: when, which body decided under which number, and the ground of a departure.</summary>
public sealed record RegistryEvent(
    RegistryEventKind Kind, DateOnly On, DecidingBody Body, DateOnly DecidedOn, string Reference, DepartureGround? Ground = null)
{
    /// <summary>The first day on which the public could know: what happened earlier but became public later is news on that day.</summary>
    public DateOnly PublicOn { get; init; } = On > DecidedOn ? On : DecidedOn;

    /// <summary>The first day whose register shows it: a departure that may be appealed waits for its term.</summary>
    public DateOnly SeenFrom { get; init; } = On;

    /// <summary>After a merger, the number of the organisation that goes on.</summary>
    public int? Successor { get; init; }
}
