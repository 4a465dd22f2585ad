using FluentValidation;
using UnionPortal.Web.Features.Accounts.SignIns;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.SecondFactors;

/// <summary>The first code, which shows that the app knows the key.</summary>
public sealed class AppCodeForm
{
    public string? Code { get; set; }
}

public sealed class AppCodeFormValidator : AbstractValidator<AppCodeForm>
{
    public AppCodeFormValidator() => RuleFor(form => form.Code).NotEmpty().MaximumLength(CodeForm.CodeLength);
}

/// <summary>The password, asked again before the second question is loosened.</summary>
public sealed class SecondFactorPasswordForm
{
    public string? Password { get; set; }
}

public sealed class SecondFactorPasswordFormValidator : AbstractValidator<SecondFactorPasswordForm>
{
    public SecondFactorPasswordFormValidator() => RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordStrength.MaxLength);
}
