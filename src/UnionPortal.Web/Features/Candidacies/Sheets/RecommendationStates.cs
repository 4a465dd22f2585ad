using UnionPortal.Domain.Candidacies;

namespace UnionPortal.Web.Features.Candidacies.Sheets;

/// <summary>Computes where a request stands on a day.</summary>
public static class RecommendationStates
{
    public static RecommendationState Of(Recommendation one, DateOnly today)
    {
        if (one.ReplacedOn is not null) return RecommendationState.Replaced;
        if (one.WithdrawnOn is not null) return RecommendationState.Withdrawn;
        return one.Answer switch
        {
            RecommendationAnswer.Recommends => RecommendationState.Given,
            RecommendationAnswer.Declines => RecommendationState.Declined,
            RecommendationAnswer.DoesNotKnow => RecommendationState.DoesNotKnow,
            _ => one.AnswerBy < today ? RecommendationState.Overdue : RecommendationState.Sent,
        };
    }
}
