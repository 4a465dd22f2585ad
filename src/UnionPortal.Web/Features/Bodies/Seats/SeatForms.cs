using FluentValidation;
using UnionPortal.Domain.Board;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>How a seat that is entered began; co-opted ones come of votes.</summary>
public enum EnteredOrigin
{
    Election,
    Founding,
}

/// <summary>A seat that the meeting, or the founders, gave.</summary>
public sealed class SeatForm : BasisFields
{
    /// <summary>Number of the organisation in the register.</summary>
    public string? Number { get; set; }

    /// <summary>Who speaks for it and takes the seat.</summary>
    public int? Person { get; set; }

    public EnteredOrigin? Origin { get; set; }

    public DateOnly? From { get; set; }
}

public sealed class SeatFormValidator : AbstractValidator<SeatForm>
{
    public SeatFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty();
        RuleFor(form => form.Person).NotNull();
        RuleFor(form => form.Origin).NotNull().IsInEnum();
        RuleFor(form => form.From).NotNull();
        this.RulesOfBasis();
    }
}

/// <summary>The end of a seat.</summary>
public sealed class SeatEndingForm
{
    public SeatEnding? Ending { get; set; }

    /// <summary>The first day without the seat.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Id of the decision it ends by; only a removal needs one.</summary>
    public int? Record { get; set; }

    public int? Version { get; set; }
}

public sealed class SeatEndingFormValidator : AbstractValidator<SeatEndingForm>
{
    public SeatEndingFormValidator()
    {
        RuleFor(form => form.Ending).NotNull().IsInEnum();
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Record).NotNull().When(form => form.Ending == SeatEnding.Removal);
    }
}

/// <summary>Who takes the chair of the board.</summary>
public sealed class ChairForm
{
    public DateOnly? On { get; set; }

    public int? Record { get; set; }

    public int? Version { get; set; }
}

public sealed class ChairFormValidator : AbstractValidator<ChairForm>
{
    public ChairFormValidator()
    {
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.Record).NotNull();
        RuleFor(form => form.Version).NotNull();
    }
}
