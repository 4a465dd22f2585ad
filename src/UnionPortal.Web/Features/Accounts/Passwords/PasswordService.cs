using Microsoft.AspNetCore.Identity;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.Passwords;

/// <summary>New passwords. Each one ends every session of the account, and its owner is told by letter.</summary>
public sealed class PasswordService(PortalDb db, UserManager<Account> accounts, SignInService door, AuditTrail audit, Mailer mailer)
{
    public static readonly Objection WrongPassword = new("WrongPassword");
    public static readonly Objection LinkIsOver = new("LinkIsOver");

    /// <summary>Writes to the owner of the address if there is one; the page says the same either way.</summary>
    public async Task SendResetAsync(string email, CancellationToken ct)
    {
        if (await accounts.FindByEmailAsync(email.Trim()) is not { ShutAt: null } account) return;
        string token = await accounts.GeneratePasswordResetTokenAsync(account);
        mailer.Enqueue(account.Email!, account.Culture, "ResetPassword", mailer.Link(account.Culture, $"/account/reset/{account.Id}/{token}"));
        await db.SaveChangesAsync(ct);
    }

    public async Task<bool> CanResetAsync(int accountId, string token, CancellationToken ct) =>
        await db.Users.FindAsync([accountId], ct) is { ShutAt: null } account
        && (await HoldsAsync(account, UserManager<Account>.ResetPasswordTokenPurpose, token) || await IsInvitedAsync(account, token));

    /// <summary>Sets the password by the link of a letter; the person then signs in with it.</summary>
    public async Task<Outcome> ResetAsync(int accountId, string token, string password, CancellationToken ct)
    {
        if (!await CanResetAsync(accountId, token, ct)) return Outcome.Refused(LinkIsOver);
        Account account = (await db.Users.FindAsync([accountId], ct))!;
        audit.Record(Actor.Visitor, Act.ResetPassword, account);
        account.EmailConfirmed = true; // The letter has reached its owner.
        account.AccessFailedCount = 0;
        if (await IsInvitedAsync(account, token)) return After(await accounts.AddPasswordAsync(account, password));
        Tell(account);
        return After(await accounts.ResetPasswordAsync(account, token, password));
    }

    /// <summary>Changes the password of someone who knows the present one.</summary>
    public async Task<Outcome> ChangeAsync(Actor actor, string current, string password, CancellationToken ct)
    {
        Account account = (await db.Users.FindAsync([actor.AccountId], ct))!;
        if (!await door.KnowsPasswordAsync(account, current, ct)) return Outcome.Refused(WrongPassword);
        audit.Record(actor, Act.ChangePassword, account);
        Tell(account);
        return After(await accounts.ChangePasswordAsync(account, current, password));
    }

    /// <summary>An invitation serves for the first password only.</summary>
    private async Task<bool> IsInvitedAsync(Account account, string token) =>
        account.PasswordHash is null && await HoldsAsync(account, LetterTokenProvider.InvitationPurpose, token);

    private Task<bool> HoldsAsync(Account account, string purpose, string token) =>
        accounts.VerifyUserTokenAsync(account, LetterTokenProvider.Name, purpose, token);

    private void Tell(Account account) =>
        mailer.Enqueue(account.Email!, account.Culture, "PasswordChanged", mailer.Link(account.Culture, "/account/forgotten"));

    private static Outcome After(IdentityResult result) => result.Succeeded
        ? Outcome.Done
        : throw new InvalidOperationException("The password was refused: " + string.Join(", ", result.Errors.Select(error => error.Code)));
}
