using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>Whom a question of the agenda is about: one who speaks for a member, or the holder of a seat.</summary>
[TextTopic("Bodies")]
public sealed class SeatMotionForm
{
    public string? Number { get; set; }

    public int? Person { get; set; }

    public int? Seat { get; set; }
}

public sealed class SeatMotionFormValidator : AbstractValidator<SeatMotionForm>
{
    public SeatMotionFormValidator()
    {
        RuleFor(form => form.Person).NotNull().When(form => !string.IsNullOrWhiteSpace(form.Number));
        RuleFor(form => form.Seat).NotNull().When(form => string.IsNullOrWhiteSpace(form.Number));
    }
}
