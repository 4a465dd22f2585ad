using Microsoft.AspNetCore.Identity;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.Registrations;

/// <summary>Makes accounts and confirms their addresses. Whether an address has an account already is told to its owner only, by letter.</summary>
public sealed class RegistrationService(PortalDb db, UserManager<Account> accounts, AuditTrail audit, Mailer mailer)
{
    public async Task RegisterAsync(RegisterForm form, string culture, CancellationToken ct)
    {
        string email = form.Email!.Trim();
        if (await accounts.FindByEmailAsync(email) is { } known) await RemindAsync(known, form, ct);
        else await db.InTurnAsync(() => MakeAsync(form, email, culture, ct), ct);
    }

    /// <summary>Confirms the address if the token of the letter still holds.</summary>
    public async Task<bool> ConfirmAsync(int accountId, string token, CancellationToken ct)
    {
        Account? account = await db.Users.FindAsync([accountId], ct);
        if (account is null || !await HoldsAsync(account, token)) return false;
        audit.Record(Actor.Visitor, Act.ConfirmAddress, account);
        account.EmailConfirmed = true;
        return (await accounts.UpdateSecurityStampAsync(account)).Succeeded; // The letter has served.
    }

    /// <summary>Whether the link of a letter would still confirm; changes nothing.</summary>
    public async Task<bool> CanConfirmAsync(int accountId, string token, CancellationToken ct) =>
        await db.Users.FindAsync([accountId], ct) is { } account && await HoldsAsync(account, token);

    private Task<bool> HoldsAsync(Account account, string token) =>
        accounts.VerifyUserTokenAsync(account, LetterTokenProvider.Name, UserManager<Account>.ConfirmEmailTokenPurpose, token);

    private async Task MakeAsync(RegisterForm form, string email, string culture, CancellationToken ct)
    {
        var account = new Account
        {
            UserName = email, Email = email, Culture = culture,
            Person = new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), form.Patronymic?.Trim(), form.LatinName?.Trim(), email),
        };
        audit.Record(Actor.Visitor, Act.RegisterAccount, account);
        IdentityResult made = await accounts.CreateAsync(account, form.Password!);
        if (!made.Succeeded) throw new InvalidOperationException("The account was refused: " + string.Join(", ", made.Errors.Select(error => error.Code)));
        await WriteAsync(account);
        await db.SaveChangesAsync(ct);
    }

    private async Task WriteAsync(Account account)
    {
        string token = await accounts.GenerateEmailConfirmationTokenAsync(account);
        mailer.Enqueue(account.Email!, account.Culture, "ConfirmAddress", mailer.Link(account.Culture, $"/account/confirmation/{account.Id}/{token}"));
    }

    /// <summary>Takes as long as a new account would, and writes to the owner of the address.</summary>
    private async Task RemindAsync(Account known, RegisterForm form, CancellationToken ct)
    {
        accounts.PasswordHasher.HashPassword(known, form.Password!);
        if (known.EmailConfirmed || known.PasswordHash is null) mailer.Enqueue(known.Email!, known.Culture, "AlreadyRegistered", mailer.Link(known.Culture, "/account/forgotten"));
        else await WriteAsync(known);
        await db.SaveChangesAsync(ct);
    }
}
