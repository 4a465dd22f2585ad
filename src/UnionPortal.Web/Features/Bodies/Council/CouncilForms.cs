using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.ExpertCouncil;

namespace UnionPortal.Web.Features.Bodies.Council;

/// <summary>A person whom the general meeting called to the expert council (A11).</summary>
public sealed class CouncilSeatForm : PersonFields
{
    public string? MeritRu { get; set; }

    public string? MeritEn { get; set; }

    public DateOnly? From { get; set; }
}

public sealed class CouncilSeatFormValidator : AbstractValidator<CouncilSeatForm>
{
    public CouncilSeatFormValidator()
    {
        this.RulesOfPerson();
        RuleFor(form => form.MeritRu).NotEmpty().MaximumLength(CouncilSeat.MeritLength);
        RuleFor(form => form.MeritEn).NotEmpty().MaximumLength(CouncilSeat.MeritLength);
        RuleFor(form => form.From).NotNull();
        this.RulesOfBasis();
    }
}

/// <summary>How a seat on the council ended; standing of an organisation has nothing to do with it.</summary>
public enum CouncilEnding
{
    Term,
    Resignation,
    Removal,
    Death,
}

public sealed class CouncilEndingForm
{
    public CouncilEnding? Ending { get; set; }

    public DateOnly? On { get; set; }

    public int? Record { get; set; }

    public int? Version { get; set; }

    public SeatEnding AsEnding => Ending switch
    {
        CouncilEnding.Resignation => SeatEnding.Resignation,
        CouncilEnding.Removal => SeatEnding.Removal,
        CouncilEnding.Death => SeatEnding.Death,
        _ => SeatEnding.Term,
    };
}

public sealed class CouncilEndingFormValidator : AbstractValidator<CouncilEndingForm>
{
    public CouncilEndingFormValidator()
    {
        RuleFor(form => form.Ending).NotNull().IsInEnum();
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Record).NotNull().When(form => form.Ending == CouncilEnding.Removal);
    }
}
