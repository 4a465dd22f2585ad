using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>A certificate that holds, as everybody may read it.</summary>
public sealed record CertifiedRow(int Number, string Organisation, Standard Standard, DateOnly Until);

/// <summary>A certification among those of the reader of the page.</summary>
public sealed record CertificationRow(int Id, string Organisation, Standard Standard, CertificationState State, DateOnly? Until, bool IsMineToRead);

/// <summary>Standards in force, who is certified, and what the reader of the page has to do with it.</summary>
public sealed record StandardListPage(IReadOnlyList<Standard> InForce, IReadOnlyList<Standard> Drafts, IReadOnlyList<CertifiedRow> Certified, IReadOnlyList<CertificationRow> Certifications)
{
    public bool MayKeep { get; init; }

    public StandardForm Form { get; init; } = new();

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>One edition with its questions.</summary>
public sealed record StandardPage(Standard Standard, bool IsInForce, bool MayChange, bool MayRenew, IReadOnlyList<Option> Records, IReadOnlyList<Option> Own)
{
    public QuestionForm Form { get; init; } = new();

    public AdoptStandardForm Adoption { get; init; } = new();

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}
