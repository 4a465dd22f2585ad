using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Organisations.Documents;

/// <summary>The documents of a public entry, and the form for another.</summary>
public sealed record PublicDocumentsPage(
    OrganisationFile File, string Name, IReadOnlyList<PublicDocument> Documents, IReadOnlyList<Objection> Objections, PublicDocumentForm Form)
{
    public static string Accept => string.Join(",", FilePurpose.Public.Kinds.SelectMany(kind => kind.Extensions));

    public static long MostMegabytes => FilePurpose.Public.MaxBytes / (1024 * 1024);

    public IEnumerable<PublicDocument> Shown => Documents.Where(one => one.IsPublic);

    public IEnumerable<PublicDocument> Removed => Documents.Where(one => !one.IsPublic);
}
