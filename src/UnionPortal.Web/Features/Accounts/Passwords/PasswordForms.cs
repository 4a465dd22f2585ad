using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.Passwords;

/// <summary>"I have forgotten my password."</summary>
public sealed class ForgottenForm
{
    public string? Email { get; set; }
}

public sealed class ForgottenFormValidator : AbstractValidator<ForgottenForm>
{
    public ForgottenFormValidator() => RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
}

/// <summary>A new password by the link of a letter.</summary>
public sealed class ResetForm
{
    public string? Password { get; set; }
}

public sealed class ResetFormValidator : AbstractValidator<ResetForm>
{
    public ResetFormValidator() => RuleFor(form => form.Password).GoodPassword(_ => null);
}

/// <summary>A new password by someone signed in.</summary>
public sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? New { get; set; }
}

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(form => form.Current).NotEmpty().MaximumLength(PasswordStrength.MaxLength);
        RuleFor(form => form.New).GoodPassword(_ => null);
    }
}
