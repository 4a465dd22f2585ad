using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Periods;

/// <summary>Which year is reported on, and by when.</summary>
[TextTopic("Reports")]
public sealed class OpenYearForm
{
    public int? Year { get; set; }

    public DateOnly? DueOn { get; set; }
}

public sealed class OpenYearFormValidator : AbstractValidator<OpenYearForm>
{
    public OpenYearFormValidator()
    {
        RuleFor(form => form.Year).NotNull().InclusiveBetween(1990, 2200);
        RuleFor(form => form.DueOn).NotNull();
    }
}

/// <summary>More time for everybody.</summary>
[TextTopic("Reports")]
public sealed class MoveDueDayForm
{
    public DateOnly? DueOn { get; set; }
}

public sealed class MoveDueDayFormValidator : AbstractValidator<MoveDueDayForm>
{
    public MoveDueDayFormValidator() => RuleFor(form => form.DueOn).NotNull();
}
