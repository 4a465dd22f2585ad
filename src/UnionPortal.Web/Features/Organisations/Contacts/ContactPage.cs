using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Features.Organisations.Contacts;

/// <summary>Attempts to reach an organisation, newest first, and how far the charter's measure of silence is reached.</summary>
/// <param name="HeardOn">The last day on which the organisation said something through the portal.</param>
/// <param name="Missing">What is still missing before loss of contact may be put to the meeting; empty when nothing is.</param>
public sealed record ContactPage(
    OrganisationFile File, string Name, IReadOnlyList<ContactAttempt> Attempts, DateOnly? HeardOn, ContactLoss Loss, IReadOnlyList<Objection> Missing, ContactForm Form)
{
    public DepartureTerms Terms => File.Terms.Departure;
}
