using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.YearReview.Conclusions;

/// <summary>Something outside the union that bore on its work.</summary>
[TextTopic("YearReview")]
public sealed class NoteFactorForm
{
    public FactorKind? Kind { get; set; }

    public string? TextRu { get; set; }

    public string? TextEn { get; set; }
}

public sealed class NoteFactorFormValidator : AbstractValidator<NoteFactorForm>
{
    public NoteFactorFormValidator()
    {
        RuleFor(form => form.Kind).NotNull();
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(YearFactor.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(YearFactor.TextLength);
    }
}

/// <summary>What is to change, who sees to it, by when.</summary>
[TextTopic("YearReview")]
public sealed class DecideAdjustmentForm
{
    public string? TextRu { get; set; }

    public string? TextEn { get; set; }

    public int? Owner { get; set; }

    public DateOnly? DueOn { get; set; }
}

public sealed class DecideAdjustmentFormValidator : AbstractValidator<DecideAdjustmentForm>
{
    public DecideAdjustmentFormValidator()
    {
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(Adjustment.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(Adjustment.TextLength);
        RuleFor(form => form.Owner).NotNull();
        RuleFor(form => form.DueOn).NotNull();
    }
}

/// <summary>How far an adjustment has come.</summary>
[TextTopic("YearReview")]
public sealed class FollowAdjustmentForm
{
    public AdjustmentState? State { get; set; }

    public string? OutcomeRu { get; set; }

    public string? OutcomeEn { get; set; }

    /// <summary>The version the page showed.</summary>
    public int? Version { get; set; }
}

public sealed class FollowAdjustmentFormValidator : AbstractValidator<FollowAdjustmentForm>
{
    public FollowAdjustmentFormValidator()
    {
        RuleFor(form => form.State).NotNull();
        RuleFor(form => form.OutcomeRu).MaximumLength(Adjustment.TextLength);
        RuleFor(form => form.OutcomeEn).MaximumLength(Adjustment.TextLength);
        RuleFor(form => form.Version).NotNull();
    }
}

public sealed record FactorPage(int Year, NoteFactorForm Form);

public sealed record AdjustmentPage(int Year, DecideAdjustmentForm Form, IReadOnlyList<Option> Owners)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

public sealed record FollowPage(Adjustment Adjustment, FollowAdjustmentForm Form, DateOnly Today)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}
