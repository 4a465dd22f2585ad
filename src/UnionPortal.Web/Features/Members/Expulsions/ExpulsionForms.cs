using FluentValidation;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>What is proposed to the meeting: to expel, on which ground, for what.</summary>
[TextTopic("Matters")]
public sealed class ExpulsionForm
{
    public string? Ground { get; set; }

    /// <summary>What happened; read by the member and the meeting.</summary>
    public string? Facts { get; set; }

    /// <summary>The version of the membership the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class ExpulsionFormValidator : AbstractValidator<ExpulsionForm>
{
    public ExpulsionFormValidator()
    {
        RuleFor(form => form.Ground).NotEmpty();
        RuleFor(form => form.Facts).NotEmpty().MaximumLength(Expulsion.FactsLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the member says: its answer before the meeting, or its appeal after it.</summary>
[TextTopic("Matters")]
public sealed class ExpulsionWordForm
{
    public string? Text { get; set; }

    /// <summary>The version of the matter the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class ExpulsionWordFormValidator : AbstractValidator<ExpulsionWordForm>
{
    public ExpulsionWordFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(Expulsion.AnswerLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>That the member was heard, or offered a hearing and stayed away.</summary>
[TextTopic("Matters")]
public sealed class HearingForm
{
    public DateOnly? On { get; set; }

    public string? Note { get; set; }

    public int? Version { get; set; }
}

public sealed class HearingFormValidator : AbstractValidator<HearingForm>
{
    public HearingFormValidator()
    {
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.Note).NotEmpty().MaximumLength(Expulsion.NoteLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>An act without words: taking the proposal back, noting the copy as sent.</summary>
[TextTopic("Matters")]
public sealed class ExpulsionStepForm
{
    public int? Version { get; set; }
}

public sealed class ExpulsionStepFormValidator : AbstractValidator<ExpulsionStepForm>
{
    public ExpulsionStepFormValidator() => RuleFor(form => form.Version).NotNull();
}
