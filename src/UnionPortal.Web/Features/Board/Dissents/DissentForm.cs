using FluentValidation;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Board.Dissents;

/// <summary>A member's disagreement with a decision of the board (A23).</summary>
[TextTopic("Ledger")]
public sealed class DissentForm
{
    public string? Text { get; set; }
}

public sealed class DissentFormValidator : AbstractValidator<DissentForm>
{
    public DissentFormValidator() => RuleFor(form => form.Text).NotEmpty().MaximumLength(Dissent.TextLength);
}
