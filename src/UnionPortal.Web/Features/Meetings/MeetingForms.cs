using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>A general meeting to be convened.</summary>
public sealed class ConveneForm
{
    public MeetingKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? PlaceRu { get; set; }

    public string? PlaceEn { get; set; }
}

public sealed class ConveneFormValidator : AbstractValidator<ConveneForm>
{
    public ConveneFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.PlaceRu).NotEmpty().MaximumLength(GeneralMeeting.PlaceLength);
        RuleFor(form => form.PlaceEn).NotEmpty().MaximumLength(GeneralMeeting.PlaceLength);
    }
}

/// <summary>The later day of a meeting.</summary>
public sealed class PostponeForm
{
    public DateOnly? To { get; set; }

    /// <summary>The version of the meeting the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class PostponeFormValidator : AbstractValidator<PostponeForm>
{
    public PostponeFormValidator()
    {
        RuleFor(form => form.To).NotNull();
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>A question put on the agenda.</summary>
public sealed class ItemForm
{
    /// <summary>What it is about; an ordinary one where nothing is said.</summary>
    public AgendaSubject? Subject { get; set; }

    public string? TextRu { get; set; }

    public string? TextEn { get; set; }

    public int? Version { get; set; }
}

public sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    public ItemFormValidator()
    {
        RuleFor(form => form.Subject).IsInEnum();
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(AgendaItem.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(AgendaItem.TextLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the meeting decided on an item: the full count as the minutes have it.</summary>
public sealed class ResolutionForm
{
    public int? Present { get; set; }

    public int? For { get; set; }

    public int? Against { get; set; }

    public int? Abstained { get; set; }

    public int? Invalid { get; set; }

    public int? Recused { get; set; }

    /// <summary>The register number of the member, typed by hand, where the resolution cannot be undone.</summary>
    public string? Number { get; set; }

    public int? Version { get; set; }
}

public sealed class ResolutionFormValidator : AbstractValidator<ResolutionForm>
{
    public ResolutionFormValidator()
    {
        RuleFor(form => form.Present).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(form => form.For).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(form => form.Against).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(form => form.Abstained).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(form => form.Invalid).GreaterThanOrEqualTo(0);
        RuleFor(form => form.Recused).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>The closing of a meeting.</summary>
public sealed class ClosingForm
{
    public int? Version { get; set; }
}

public sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator() => RuleFor(form => form.Version).NotNull();
}
