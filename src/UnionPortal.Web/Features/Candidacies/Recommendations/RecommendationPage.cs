using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>What a member's organisations were asked for, and how much they have given this year.</summary>
public sealed record RecommendationsPage(IReadOnlyList<RecommendationRow> Awaited, IReadOnlyList<RecommendationRow> Earlier, IReadOnlyList<GivenLine> Given, DateOnly Today);

/// <summary>One request in the list.</summary>
public sealed record RecommendationRow(int Id, string Applicant, string AskedOf, DateOnly AskedOn, DateOnly AnswerBy, RecommendationAnswer Answer, bool IsClosed, bool IsWithdrawn)
{
    /// <summary>Key of the word for where it stands, in topic Recommendations.</summary>
    public string StateKey => StateOf(Answer, IsClosed, IsWithdrawn);

    public static string StateOf(RecommendationAnswer answer, bool isClosed, bool isWithdrawn) =>
        isWithdrawn ? "Recommendations.State.Withdrawn"
        : isClosed && answer == RecommendationAnswer.Awaited ? "Recommendations.State.Closed"
        : $"Recommendations.State.{answer}";
}

/// <summary>How many recommendations an organisation has given this year, and how many it may; null for no limit.</summary>
public sealed record GivenLine(string Organisation, int Given, int? Limit);

/// <summary>The page on which a member answers, or reads what it answered.</summary>
public sealed record RecommendationPage
{
    public required int Id { get; init; }

    public required string Applicant { get; init; }

    public required string AskedOf { get; init; }

    public required IReadOnlyList<Answer> Facts { get; init; }

    public required string? Note { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required DateOnly AnswerBy { get; init; }

    public required DateOnly Today { get; init; }

    public required RecommendationAnswer Answer { get; init; }

    public required string StateKey { get; init; }

    public required string? Statement { get; init; }

    public required string? AnsweredBy { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    public required DateOnly? WithdrawnOn { get; init; }

    public required bool MayAnswer { get; init; }

    public required bool MayWithdraw { get; init; }

    /// <summary>Why this member may not recommend this applicant; it may still decline.</summary>
    public required IReadOnlyList<Objection> AgainstRecommending { get; init; }

    /// <summary>What spoke against the act just tried.</summary>
    public IReadOnlyList<Objection> Refused { get; init; } = [];

    public required RecommendationForm Form { get; init; }

    /// <summary>Answers this member can give.</summary>
    public IReadOnlyList<RecommendationAnswer> Choices => AgainstRecommending.Count == 0
        ? [RecommendationAnswer.Recommends, RecommendationAnswer.Declines, RecommendationAnswer.DoesNotKnow]
        : [RecommendationAnswer.Declines, RecommendationAnswer.DoesNotKnow];
}
