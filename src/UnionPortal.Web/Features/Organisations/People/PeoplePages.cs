using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.People;

/// <summary>A person and the consent: given on, taken back on.</summary>
/// <param name="Path">Where the withdrawal is sent, behind the address of the page.</param>
public sealed record NamedPerson(string Name, string Position, DateOnly? ConsentedOn, DateOnly? WithdrawnOn, bool IsShown, string Path);

/// <summary>Who is named on the public entry, who was, and who may be.</summary>
public sealed record PeoplePage(
    OrganisationFile File, string Name, IReadOnlyList<NamedPerson> People, IReadOnlyList<Option> Mandates, IReadOnlyList<Objection> Objections, NamePersonForm Form)
{
    public IEnumerable<NamedPerson> Shown => People.Where(one => one.IsShown);

    public IEnumerable<NamedPerson> Withdrawn => People.Where(one => !one.IsShown);
}
