using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Organisations.Departures;

/// <summary>Noting the end of an organisation.</summary>
public sealed record DeparturePage(OrganisationFile File, string Name, IReadOnlyList<string> WhatEnds, IReadOnlyList<Objection> Objections, DepartureForm Form);

/// <summary>What the public will read once it is confirmed.</summary>
/// <param name="SummaryRu">The public line of the record in Russian; beside it the English one.</param>
public sealed record DeparturePreview(
    OrganisationFile File, string Name, IReadOnlyList<string> WhatEnds, string SummaryRu, string SummaryEn, RegistryNumber? Successor, string? SuccessorName, DepartureForm Form);
