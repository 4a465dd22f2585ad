using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>For which financial year the passports are run.</summary>
[TextTopic("EligibilityRuns")]
public sealed class StartRunForm
{
    public int? Year { get; set; }
}

public sealed class StartRunFormValidator : AbstractValidator<StartRunForm>
{
    private const int FirstYear = 1990, LastYear = 9000;

    public StartRunFormValidator() => RuleFor(form => form.Year).NotNull().InclusiveBetween(FirstYear, LastYear);
}

/// <summary>What the board makes of a change for the worse.</summary>
[TextTopic("EligibilityRuns")]
public sealed class ConclusionForm
{
    public string? Text { get; set; }

    public int? Version { get; set; }
}

public sealed class ConclusionFormValidator : AbstractValidator<ConclusionForm>
{
    public ConclusionFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(EligibilityReview.ConclusionLength);
        RuleFor(form => form.Version).NotNull();
    }
}
