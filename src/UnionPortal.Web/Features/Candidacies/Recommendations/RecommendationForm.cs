using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>What a member answers to a request for a recommendation.</summary>
[TextTopic("Recommendations")]
public sealed class RecommendationForm
{
    public RecommendationAnswer? Answer { get; set; }

    /// <summary>What the member knows of the applicant; read by the board.</summary>
    public string? Statement { get; set; }

    /// <summary>Why the member declines; read by the board only.</summary>
    public string? Reason { get; set; }

    /// <summary>The version of the request the person saw.</summary>
    public int? Version { get; set; }

    /// <summary>The text that belongs to the answer.</summary>
    public string? Text => Answer switch
    {
        RecommendationAnswer.Recommends => Statement?.Trim(),
        RecommendationAnswer.Declines => Reason?.Trim(),
        _ => null,
    };
}

public sealed class RecommendationFormValidator : AbstractValidator<RecommendationForm>
{
    public const int MaxWords = 500;

    public RecommendationFormValidator()
    {
        RuleFor(form => form.Answer).NotNull().NotEqual(RecommendationAnswer.Awaited);
        RuleFor(form => form.Version).NotNull();
        When(form => form.Answer == RecommendationAnswer.Recommends, () => RuleFor(form => form.Statement)
            .Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(Recommendation.StatementLength)
            .Must(text => WordsIn(text) <= MaxWords).WithErrorCode("TooManyWords"));
        When(form => form.Answer == RecommendationAnswer.Declines, () => RuleFor(form => form.Reason)
            .Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(Recommendation.NoteLength));
    }

    private static int WordsIn(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
