using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>What the board is asked to decide.</summary>
[TextTopic("Board")]
public sealed class ProposalForm
{
    public AdmissionOutcome? Outcome { get; set; }

    /// <summary>Reasons told to the applicant.</summary>
    public string? Reasons { get; set; }

    /// <summary>The version of the application the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class ProposalFormValidator : AbstractValidator<ProposalForm>
{
    public ProposalFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().IsInEnum();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Reasons).MaximumLength(Application.ReasonsLength);
        When(form => form.Outcome == AdmissionOutcome.Declined, () => RuleFor(form => form.Reasons).NotEmpty());
    }
}
