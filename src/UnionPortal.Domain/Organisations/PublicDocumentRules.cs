using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>How many documents an entry holds, and what is taken off it.</summary>
public static class PublicDocumentRules
{
    public static readonly Objection NotPublic = new("DocumentNotPublic");
    public static readonly Objection Enough = new("DocumentsEnough");

    public const int Most = 20;

    public static IReadOnlyList<Objection> ObjectionsToAdding(int onEntry) => onEntry >= Most ? [Enough.With(Most)] : [];
}
