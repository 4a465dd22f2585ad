using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Proposed changes of an organisation, the latest first.</summary>
public sealed record ChangeListPage(OrganisationFile File, string Name, IReadOnlyList<OrganisationChange> Changes, bool MayPropose);

/// <summary>Proposing a change: the form brings what stands.</summary>
public sealed record NewChangePage(OrganisationFile File, string Name, IReadOnlyList<Option> Regions, IReadOnlyList<Objection> Objections, ChangeForm Form);

/// <summary>One line of the comparison, said in words also for those who see no colour.</summary>
public sealed record ChangeRow(string Name, string Before, string After, bool Changed);

/// <summary>A proposed change beside what stood before it.</summary>
/// <param name="Moved">Whether what stands now is no longer what the proposal saw.</param>
public sealed record ChangePage(
    OrganisationFile File, string Name, OrganisationChange Change, IReadOnlyList<ChangeRow> Rows, bool Moved, bool MayDecide, bool MayTakeBack,
    IReadOnlyList<Objection> Objections, VerdictForm Form);
