using FluentValidation;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>What the board is asked: to let a member's rights rest, on which ground, for what.</summary>
[TextTopic("Matters")]
public sealed class SuspensionForm
{
    public string? Ground { get; set; }

    /// <summary>What happened; read by the member and the board.</summary>
    public string? Facts { get; set; }

    /// <summary>The version of the membership the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class SuspensionFormValidator : AbstractValidator<SuspensionForm>
{
    public SuspensionFormValidator()
    {
        RuleFor(form => form.Ground).NotEmpty();
        RuleFor(form => form.Facts).NotEmpty().MaximumLength(SuspensionProposal.FactsLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the board is asked: to give the rights back before the meeting.</summary>
[TextTopic("Matters")]
public sealed class LiftingForm
{
    public string? Reasons { get; set; }

    public int? Version { get; set; }
}

public sealed class LiftingFormValidator : AbstractValidator<LiftingForm>
{
    public LiftingFormValidator()
    {
        RuleFor(form => form.Reasons).NotEmpty().MaximumLength(SuspensionProposal.FactsLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the member says to it.</summary>
[TextTopic("Matters")]
public sealed class SuspensionAnswerForm
{
    public string? Answer { get; set; }

    /// <summary>The version of the matter the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class SuspensionAnswerFormValidator : AbstractValidator<SuspensionAnswerForm>
{
    public SuspensionAnswerFormValidator()
    {
        RuleFor(form => form.Answer).NotEmpty().MaximumLength(SuspensionProposal.AnswerLength);
        RuleFor(form => form.Version).NotNull();
    }
}
