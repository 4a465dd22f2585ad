using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>The declaration under the answers: what is stated is true, and the person is entitled to state it.</summary>
[TextTopic("Applications")]
public sealed class SubmissionForm
{
    public bool Confirms { get; set; }
}

public sealed class SubmissionFormValidator : AbstractValidator<SubmissionForm>
{
    public SubmissionFormValidator() => RuleFor(form => form.Confirms).Equal(true).WithErrorCode("NotTicked");
}
