using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>Who takes part in the meeting for an organisation.</summary>
[TextTopic("Room")]
public sealed class RegisterDelegateForm
{
    /// <summary>Database id of the person.</summary>
    public int? Person { get; set; }

    /// <summary>The power of attorney, where the person comes from another member.</summary>
    public IFormFile? Paper { get; set; }
}

public sealed class RegisterDelegateFormValidator : AbstractValidator<RegisterDelegateForm>
{
    public RegisterDelegateFormValidator() => RuleFor(form => form.Person).NotNull();
}
