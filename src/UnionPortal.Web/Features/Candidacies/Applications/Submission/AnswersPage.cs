using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Sheets;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>All answers of an application; while it is a draft, with the way back to each and the declaration to submit it.</summary>
public sealed record AnswersPage(int Id, ApplicationSheet Sheet, bool IsDraft, SubmissionForm Form)
{
    /// <summary>What still stands in the way of submitting.</summary>
    public IReadOnlyList<Objection> Missing { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public int RecommendationsGiven { get; init; }

    public int RecommendationsNeeded { get; init; }

    public bool HasCopy { get; init; }

    public bool MaySubmit => IsDraft && Missing.Count == 0;
}

/// <summary>"It is done": the number, and by when the board decides.</summary>
public sealed record SubmittedPage(int Id, string Number, DateOnly DecideBy, bool HasCopy);

public sealed record WithdrawalPage(int Id, string Organisation, string? Number, IReadOnlyList<Objection> Objections);
