using FluentValidation;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Registry.Following;

[TextTopic("Following")]
public sealed class FollowForm
{
    public string? Email { get; set; }
}

public sealed class FollowFormValidator : AbstractValidator<FollowForm>
{
    public FollowFormValidator() => RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Letter.AddressLength);
}
