using FluentValidation;
using UnionPortal.Domain.Board;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>Whom the board is asked to co-opt (A8).</summary>
public sealed class CooptationForm
{
    /// <summary>Number of the organisation in the register.</summary>
    public string? Number { get; set; }

    public int? Person { get; set; }

    public string? Reasons { get; set; }
}

public sealed class CooptationFormValidator : AbstractValidator<CooptationForm>
{
    public CooptationFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty();
        RuleFor(form => form.Person).NotNull();
        RuleFor(form => form.Reasons).NotEmpty().MaximumLength(SeatProposal.ReasonsLength);
    }
}

/// <summary>Puts a recommendation of the meeting to the board (A9, A10).</summary>
public sealed class TakeUpForm
{
    public string? Reasons { get; set; }
}

public sealed class TakeUpFormValidator : AbstractValidator<TakeUpForm>
{
    public TakeUpFormValidator() => RuleFor(form => form.Reasons).NotEmpty().MaximumLength(SeatProposal.ReasonsLength);
}
