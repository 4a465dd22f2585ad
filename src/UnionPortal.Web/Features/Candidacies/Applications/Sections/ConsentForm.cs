using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Consent to the handling of personal data: one text, one box, unticked.</summary>
[TextTopic("Applications")]
public sealed class ConsentForm
{
    /// <summary>The text now shown; kept with the consent. A changed text gets a new version and new texts beside the old.</summary>
    public const string TextVersion = "2026-11";

    public bool Agrees { get; set; }
}

public sealed class ConsentFormValidator : AbstractValidator<ConsentForm>
{
    public ConsentFormValidator() => RuleFor(form => form.Agrees).Equal(true).WithErrorCode("NotTicked");
}
