using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>
/// Tokens for links in letters: bound to one purpose, one account and its security stamp, so that they serve once;
/// a day to confirm an address, an hour to set a new password, two weeks to follow an invitation.
/// </summary>
public sealed class LetterTokenProvider(IDataProtectionProvider protection, UnionCalendar calendar) : IUserTwoFactorTokenProvider<Account>
{
    public const string Name = "Letter";

    /// <summary>Lets somebody who was named by others set the first password of the account made for them.</summary>
    public const string InvitationPurpose = "Invitation";

    public static readonly TimeSpan ConfirmationLife = TimeSpan.FromHours(24);
    public static readonly TimeSpan ResetLife = TimeSpan.FromHours(1);
    public static readonly TimeSpan InvitationLife = TimeSpan.FromDays(14);

    public async Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user)
    {
        DateTime until = calendar.Now + LifeOf(purpose);
        string text = string.Join('\n', await FactsAsync(manager, user), until.Ticks.ToString(CultureInfo.InvariantCulture));
        return WebEncoders.Base64UrlEncode(Protector(purpose).Protect(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        try
        {
            string[] parts = System.Text.Encoding.UTF8.GetString(Protector(purpose).Unprotect(WebEncoders.Base64UrlDecode(token))).Split('\n');
            bool isInTime = long.TryParse(parts[^1], CultureInfo.InvariantCulture, out long until) && calendar.Now.Ticks < until;
            return isInTime && string.Join('\n', parts[..^1]) == await FactsAsync(manager, user);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return false;
        }
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(false);

    private static TimeSpan LifeOf(string purpose) => purpose switch
    {
        UserManager<Account>.ResetPasswordTokenPurpose => ResetLife,
        InvitationPurpose => InvitationLife,
        _ => ConfirmationLife,
    };

    private IDataProtector Protector(string purpose) => protection.CreateProtector("UnionPortal.Letter.v1", purpose);

    private static async Task<string> FactsAsync(UserManager<Account> manager, Account user) =>
        string.Join('\n', await manager.GetUserIdAsync(user), await manager.GetSecurityStampAsync(user));
}
