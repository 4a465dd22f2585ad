using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.SignIns;

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}

/// <summary>Only what cannot be right at all; whether it is right is nobody's business but the sign-in's.</summary>
public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).NotEmpty().MaximumLength(Person.EmailLength);
        RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordStrength.MaxLength);
    }
}

/// <summary>The code of the app, or a recovery code.</summary>
public sealed class CodeForm
{
    public const int CodeLength = 40;

    public string? Code { get; set; }

    /// <summary>Shows that the password was right.</summary>
    public string? Ticket { get; set; }
}

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator() => RuleFor(form => form.Code).NotEmpty().MaximumLength(CodeForm.CodeLength);
}
