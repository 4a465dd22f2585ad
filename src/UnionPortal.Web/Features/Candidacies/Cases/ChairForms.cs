using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Why the matter cannot wait for unanimity (A4).</summary>
[TextTopic("Board")]
public sealed class UrgencyForm
{
    public string? Reason { get; set; }

    /// <summary>The version of the decision the chair saw.</summary>
    public int? Version { get; set; }
}

public sealed class UrgencyFormValidator : AbstractValidator<UrgencyForm>
{
    public UrgencyFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(BoardDecision.ReasonLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>Closing or taking back a proposal: the version holds it to the count the chair saw.</summary>
[TextTopic("Board")]
public sealed class ClosingForm
{
    public int? Proposal { get; set; }

    public int? Version { get; set; }
}

public sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator()
    {
        RuleFor(form => form.Proposal).NotNull();
        RuleFor(form => form.Version).NotNull();
    }
}
