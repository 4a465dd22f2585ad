using FluentValidation;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Strategy;

/// <summary>A draft for the meeting, in both languages.</summary>
[TextTopic("Strategy")]
public sealed class UnionTextForm
{
    public UnionTextKind? Kind { get; set; }

    public string? TextRu { get; set; }

    public string? TextEn { get; set; }
}

public sealed class UnionTextFormValidator : AbstractValidator<UnionTextForm>
{
    public UnionTextFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(UnionText.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(UnionText.TextLength);
    }
}
