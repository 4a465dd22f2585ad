using FluentValidation;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Extensions;

/// <summary>Until when more time is asked for, and why.</summary>
[TextTopic("Reports")]
public sealed class AskExtensionForm
{
    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}

public sealed class AskExtensionFormValidator : AbstractValidator<AskExtensionForm>
{
    public AskExtensionFormValidator()
    {
        RuleFor(form => form.Until).NotNull();
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(ReportExtension.ReasonLength);
    }
}

/// <summary>What the office answers.</summary>
[TextTopic("Reports")]
public enum ExtensionAnswer
{
    Grant,
    Refuse,
}

[TextTopic("Reports")]
public sealed class DecideExtensionForm
{
    public ExtensionAnswer? Outcome { get; set; }

    public DateOnly? Until { get; set; }

    public string? Answer { get; set; }
}

public sealed class DecideExtensionFormValidator : AbstractValidator<DecideExtensionForm>
{
    public DecideExtensionFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().IsInEnum();
        RuleFor(form => form.Until).NotNull().When(form => form.Outcome == ExtensionAnswer.Grant);
        RuleFor(form => form.Answer).NotEmpty().When(form => form.Outcome == ExtensionAnswer.Refuse);
        RuleFor(form => form.Answer).MaximumLength(ReportExtension.ReasonLength);
    }
}
