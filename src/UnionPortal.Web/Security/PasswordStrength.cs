using Microsoft.AspNetCore.Identity;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Security;

/// <summary>What makes a password good enough: length, and that nobody guesses it first. No demands for signs or figures.</summary>
public sealed class PasswordStrength : IPasswordValidator<Account>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    public const string TooShort = "PasswordTooShort";
    public const string TooLong = "PasswordTooLong";
    public const string TooCommon = "PasswordTooCommon";

    private static readonly string[] Place = ["unionportal", "portal", "union", "alliance", "soyuz", "союз", "альянс", "портал"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(ProblemOf(password ?? "", user.Email) is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <summary>What is wrong with a password, as a code; null when it will do.</summary>
    public static string? ProblemOf(string password, string? email)
    {
        if (password.Length < MinLength) return TooShort;
        if (password.Length > MaxLength) return TooLong;
        string[] own = email?.Split('@', '.', '-', '_', '+') ?? [];
        return CommonPasswords.Contains(password, [.. Place, .. own]) ? TooCommon : null;
    }
}
