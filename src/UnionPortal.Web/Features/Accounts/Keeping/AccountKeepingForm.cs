using FluentValidation;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.Keeping;

/// <summary>The administrator's own password, asked again before somebody else's door is changed.</summary>
public sealed class AccountKeepingForm
{
    public string? Password { get; set; }
}

public sealed class AccountKeepingFormValidator : AbstractValidator<AccountKeepingForm>
{
    public AccountKeepingFormValidator() => RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordStrength.MaxLength);
}
