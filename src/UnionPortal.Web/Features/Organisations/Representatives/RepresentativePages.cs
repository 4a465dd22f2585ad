using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>One mandate as the list shows it.</summary>
/// <param name="Access">Key of what is known of the way in: an account, an invitation, or none; null where the mandate is over.</param>
public sealed record MandateRow(Representative Mandate, string Name, string State, string? Access, bool MayEnd)
{
    public bool MayInvite => Access is "None" or "Invited";
}

/// <summary>Who speaks, will speak and spoke for an organisation.</summary>
/// <param name="NobodyFrom">The first day on which nobody would; null where somebody does for good.</param>
public sealed record RepresentativesPage(OrganisationFile File, string Name, IReadOnlyList<MandateRow> Rows, DateOnly? NobodyFrom);

/// <summary>Naming somebody.</summary>
public sealed record NewRepresentativePage(OrganisationFile File, string Name, bool IsOffice, IReadOnlyList<Objection> Objections, NameRepresentativeForm Form);

/// <summary>Inviting whoever holds a mandate to the portal, for the first time or once more.</summary>
/// <param name="Address">Of the account that waits for its owner; null where there is none yet.</param>
/// <param name="Sent">Days of the invitations so far, the latest first.</param>
public sealed record InvitationPage(
    OrganisationFile File, string Name, Representative Mandate, string? Address, IReadOnlyList<DateOnly> Sent, IReadOnlyList<Objection> Objections, InvitationForm Form);

/// <summary>Ending a mandate.</summary>
/// <param name="IsOwn">Whether it is the mandate of the person who asks.</param>
public sealed record EndMandatePage(OrganisationFile File, string Name, Representative Mandate, bool IsOwn, IReadOnlyList<Objection> Objections, EndMandateForm Form)
{
    public DateOnly Earliest => Mandate.From > File.Today ? Mandate.From : File.Today;
}
