using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>What is due: of the union for those who answer for it, of each organisation the reader speaks for.</summary>
public sealed record ObligationsPage(DateOnly Today, IReadOnlyList<ObligationGroup> Groups, string Language);

/// <summary>One owner of obligations with the address under which a calendar program fetches them.</summary>
/// <param name="OrganisationId">Null for the union.</param>
public sealed record ObligationGroup(int? OrganisationId, string Name, IReadOnlyList<ObligationLine> Lines, string? CalendarAddress, bool MayKeepKey)
{
    public string Anchor => OrganisationId is { } id ? FormattableString.Invariant($"organisation-{id}") : "union";
}

/// <summary>Which address for calendars is to be made or renewed; empty for the union's.</summary>
public sealed class CalendarKeyForm
{
    public int? Organisation { get; set; }
}
