using FluentValidation;
using FluentValidation.Results;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.Passwords;

/// <summary>The rule of a new password for validators.</summary>
internal static class PasswordRules
{
    public static IRuleBuilderOptionsConditions<T, string?> GoodPassword<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string?> email) =>
        rule.Custom((password, context) =>
        {
            if (string.IsNullOrEmpty(password)) context.AddFailure(new ValidationFailure(context.PropertyPath, "") { ErrorCode = "NotEmpty" });
            else if (PasswordStrength.ProblemOf(password, email(context.InstanceToValidate)) is { } code)
                context.AddFailure(new ValidationFailure(context.PropertyPath, "Accounts." + code));
        });
}
