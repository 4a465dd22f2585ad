using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Whether a rule that no figure answers is met.</summary>
[TextTopic("Board")]
public enum JudgementAnswer
{
    Met,
    NotMet,
}

/// <summary>A judgement on one rule.</summary>
[TextTopic("Board")]
public sealed class JudgementForm
{
    public JudgementAnswer? Answer { get; set; }

    public string? Reason { get; set; }

    /// <summary>The version of the application the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class JudgementFormValidator : AbstractValidator<JudgementForm>
{
    public JudgementFormValidator()
    {
        RuleFor(form => form.Answer).NotNull().IsInEnum();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(Judgement.ReasonLength);
    }
}
