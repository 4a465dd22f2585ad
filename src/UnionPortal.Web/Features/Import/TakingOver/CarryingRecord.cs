using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>The decision record of one import; made only when something begins or ends on it.</summary>
internal sealed class CarryingRecord(DateOnly on, int runNumber)
{
    private DecisionRecord? made;

    public DecisionRecord? Made => made;

    public DecisionRecord Get() => made ??= new DecisionRecord(
        DecidingBody.EarlierRegister, on, string.Create(CultureInfo.InvariantCulture, $"{on.Year}/I-{runNumber}"),
        "Перенесено из списка, который вёлся до портала.", "Carried over from the list kept before the portal.");
}

/// <summary>Gives the numbers of the register, one after the other; one that the list brings along is kept where nobody has it.</summary>
/// <param name="given">Every number given before; needed only where the list brings numbers.</param>
internal sealed class NumberGiver(int next, HashSet<int> given)
{
    private int next = next;

    public RegistryNumber Next(Organisation organisation, DateOnly givenOn, int? own)
    {
        int number = own is { } kept && given.Add(kept) ? kept : next;
        given.Add(number);
        next = Math.Max(next, number + 1);
        return new RegistryNumber(number, organisation, givenOn);
    }
}
