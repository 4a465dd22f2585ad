using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>Why the matter cannot wait for unanimity (A4).</summary>
[TextTopic("Board")]
public sealed class UrgencyForm
{
    public string? Reason { get; set; }
}

public sealed class UrgencyFormValidator : AbstractValidator<UrgencyForm>
{
    public UrgencyFormValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(BoardDecision.ReasonLength);
}

/// <summary>Closing or taking back a proposal: the version holds it to the count the chair saw.</summary>
[TextTopic("Board")]
public sealed class ClosingForm
{
    public int? Version { get; set; }
}

public sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator() => RuleFor(form => form.Version).NotNull();
}
