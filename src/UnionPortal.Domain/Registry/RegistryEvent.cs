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
    RegistryEventKind Kind, DateOnly On, DecidingBody Body, DateOnly DecidedOn, string Reference, DepartureGround? Ground = null);
