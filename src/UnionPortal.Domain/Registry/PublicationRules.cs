using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Registry;

/// <summary>When the next numbered edition of the member list may be issued (U8).</summary>
public static class PublicationRules
{
    public static readonly Objection DayToCome = new("EditionDayToCome", "U8");
    public static readonly Objection BeforeLastEdition = new("EditionBeforeLast", "U8");
    public static readonly Objection IssuedMeanwhile = new("EditionIssuedMeanwhile", "U8");
    public static readonly Objection RegisterEmpty = new("EditionOfNothing", "U8");

    /// <summary>
    /// An edition describes a day that has come, not earlier than the one before it, and the number it was prepared under
    /// must still be free: of two people who publish at once, one is told.
    /// </summary>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsTo(DateOnly asOf, int preparedNumber, RegistryEdition? last, DateOnly today)
    {
        List<Objection> objections = [];
        if (asOf > today) objections.Add(DayToCome.With(asOf));
        if (last is not null && asOf < last.AsOf) objections.Add(BeforeLastEdition.With(last.Number, last.AsOf));
        if (preparedNumber != NumberAfter(last)) objections.Add(IssuedMeanwhile.With(preparedNumber));
        return objections;
    }

    public static int NumberAfter(RegistryEdition? last) => (last?.Number ?? 0) + 1;
}
