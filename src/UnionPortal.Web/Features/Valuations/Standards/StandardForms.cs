using FluentValidation;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>Name of a standard, in both languages.</summary>
[TextTopic("Standards")]
public sealed class StandardForm
{
    public string? NameRu { get; set; }

    public string? NameEn { get; set; }
}

public sealed class StandardFormValidator : AbstractValidator<StandardForm>
{
    public StandardFormValidator()
    {
        RuleFor(form => form.NameRu).NotEmpty().MaximumLength(Standard.NameLength);
        RuleFor(form => form.NameEn).NotEmpty().MaximumLength(Standard.NameLength);
    }
}

/// <summary>One question of the checklist.</summary>
[TextTopic("Standards")]
public sealed class QuestionForm
{
    public string? TextRu { get; set; }

    public string? TextEn { get; set; }

    public string? GuidanceRu { get; set; }

    public string? GuidanceEn { get; set; }

    public bool NeedsEvidence { get; set; }

    public QuestionText ToText() => new(TextRu!.Trim(), TextEn!.Trim(), Trimmed(GuidanceRu), Trimmed(GuidanceEn), NeedsEvidence);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed class QuestionFormValidator : AbstractValidator<QuestionForm>
{
    public QuestionFormValidator()
    {
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(StandardQuestion.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(StandardQuestion.TextLength);
        RuleFor(form => form.GuidanceRu).MaximumLength(StandardQuestion.GuidanceLength);
        RuleFor(form => form.GuidanceEn).MaximumLength(StandardQuestion.GuidanceLength);
    }
}

/// <summary>The decision that adopted it.</summary>
[TextTopic("Standards")]
public sealed class AdoptStandardForm
{
    public int? Record { get; set; }
}

public sealed class AdoptStandardFormValidator : AbstractValidator<AdoptStandardForm>
{
    public AdoptStandardFormValidator() => RuleFor(form => form.Record).NotNull();
}
