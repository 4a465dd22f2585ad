using FluentValidation;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>A candidate whom the general meeting recommends to the board (A9).</summary>
public sealed class CandidateForm
{
    /// <summary>Number of the organisation in the register.</summary>
    public string? Number { get; set; }

    public int? Person { get; set; }

    /// <summary>Id of the record of the resolution.</summary>
    public int? Record { get; set; }
}

public sealed class CandidateFormValidator : AbstractValidator<CandidateForm>
{
    public CandidateFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty();
        RuleFor(form => form.Person).NotNull();
        RuleFor(form => form.Record).NotNull();
    }
}

/// <summary>A member of the board whose removal the general meeting recommends (A10).</summary>
public sealed class RemovalForm
{
    public int? Seat { get; set; }

    public int? Record { get; set; }
}

public sealed class RemovalFormValidator : AbstractValidator<RemovalForm>
{
    public RemovalFormValidator()
    {
        RuleFor(form => form.Seat).NotNull();
        RuleFor(form => form.Record).NotNull();
    }
}
