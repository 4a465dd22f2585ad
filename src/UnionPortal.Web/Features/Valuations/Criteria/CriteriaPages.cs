using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Sets of criteria: those adopted, and for people of the union those that are drafted.</summary>
public sealed record CriteriaListPage(IReadOnlyList<CriteriaSet> Adopted, IReadOnlyList<CriteriaSet> Drafts, CriteriaSet? Now, int Year, bool MayDraft);

/// <summary>One set as it stands.</summary>
public sealed record CriteriaPage(CriteriaSet Set, bool MayChange, bool MayTry, IReadOnlyList<Objection> Refused)
{
    public bool IsDraft => Set.Record is null;

    /// <summary>What still keeps it from going before a meeting.</summary>
    public IReadOnlyList<Objection> Unready => IsDraft ? CriteriaRules.ObjectionsToWeights(Set) : [];
}

/// <summary>Name and years of a set, new or to be changed.</summary>
public sealed record CriteriaSetPage(CriteriaSet? Set, CriteriaSetForm Form, IReadOnlyList<Objection> Refused);

/// <summary>One criterion, new or to be changed.</summary>
public sealed record CriterionPage(CriteriaSet Set, Criterion? Criterion, CriterionForm Form, IReadOnlyList<Objection> Refused);

/// <summary>A question of a meeting on criteria: the set put before it, and the drafts that could be.</summary>
public sealed record CriteriaItemPage(int Meeting, int Item, string Text, CriteriaSet? Put, IReadOnlyList<CriteriaSet> Drafts, bool MayPut, IReadOnlyList<Objection> Against, IReadOnlyList<Objection> Refused)
{
    public PutCriteriaForm Form { get; init; } = new();
}
