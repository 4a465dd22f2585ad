using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>A person and an organisation that have to do with each other.</summary>
public sealed record Bond(int PersonId, int OrganisationId);

/// <summary>What ties people of the council and the office to organisations, read once for all that are asked about (U11).</summary>
/// <param name="spoke">Mandates that hold, or ended within the years looked back on.</param>
/// <param name="sat">Seats on the board, likewise.</param>
/// <param name="speaksFor">Organisations each person speaks for today.</param>
/// <param name="leaders">Names of heads and founding citizens, folded, by organisation.</param>
public sealed class ReaderTies(IReadOnlySet<Bond> spoke, IReadOnlySet<Bond> sat, ILookup<int, int> speaksFor, IReadOnlyDictionary<int, HashSet<string>> leaders)
{
    public ReaderTie Of(Person person, int organisation)
    {
        var bond = new Bond(person.Id, organisation);
        if (spoke.Contains(bond)) return ReaderTie.Mandate;
        if (sat.Contains(bond)) return ReaderTie.Seat;
        HashSet<string> own = leaders[organisation];
        if (own.Count == 0) return ReaderTie.None;
        if (own.Contains(Folding.Fold(person.NameIn("ru"))) || own.Contains(Folding.Fold($"{person.FamilyName} {person.GivenName}"))) return ReaderTie.Founder;
        return speaksFor[person.Id].Any(other => other != organisation && leaders[other].Overlaps(own)) ? ReaderTie.Kindred : ReaderTie.None;
    }
}
