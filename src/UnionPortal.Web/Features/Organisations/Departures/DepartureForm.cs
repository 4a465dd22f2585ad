using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Departures;

/// <summary>How an organisation came to its end; the office notes it by a paper.</summary>
[TextTopic("Departures")]
public enum OwnEnd
{
    Liquidation,
    Merger,
}

/// <summary>The end of an organisation, by the paper that shows it.</summary>
[TextTopic("Departures")]
public sealed class DepartureForm
{
    public const int PaperLength = 200;

    public OwnEnd? Ground { get; set; }

    /// <summary>What the paper is: an extract from the state register, its number.</summary>
    public string? Paper { get; set; }

    public DateOnly? PaperOn { get; set; }

    /// <summary>The first day without the standing.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>After a merger, the register number of the organisation that goes on, where it stands in the register.</summary>
    public int? Successor { get; set; }

    public DepartureGround AsGround => Ground == OwnEnd.Merger ? DepartureGround.Merger : DepartureGround.Liquidation;
}

public sealed class DepartureFormValidator : AbstractValidator<DepartureForm>
{
    public DepartureFormValidator()
    {
        RuleFor(form => form.Ground).NotNull().IsInEnum();
        RuleFor(form => form.Paper).NotEmpty().MaximumLength(DepartureForm.PaperLength);
        RuleFor(form => form.PaperOn).NotNull();
        RuleFor(form => form.EffectiveOn).NotNull();
        RuleFor(form => form.Successor).GreaterThan(0);
    }
}
