using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Accounts.Passwords;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Keeping;

/// <summary>An account as the administrator sees it.</summary>
/// <param name="FactorSince">Since when a code is asked for at the door, by the clocks of the union; null while the password is enough.</param>
public sealed record KeptAccount(int Id, string Name, string Address, DateTime? FactorSince);

/// <summary>What was looked for, and what was found.</summary>
public sealed record AccountKeepingPage(string? Address, KeptAccount? Found, bool Reset, AccountKeepingForm Form, IReadOnlyList<Objection> Objections);

/// <summary>Lets the administrator help whoever has lost both phone and recovery codes. The owner is told, and every session of the account ends.</summary>
public sealed class AccountKeepingService(PortalDb db, UserManager<Account> accounts, SecondFactor second, SignInService door, AuditTrail audit, Mailer mailer, UnionCalendar calendar)
{
    public static readonly Objection NothingSet = new("SecondFactorNothingSet");

    public async Task<KeptAccount?> FindAsync(string? address, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        string normal = accounts.NormalizeEmail(address.Trim())!;
        Account? account = await db.Users.AsNoTracking().Include(one => one.Person).SingleOrDefaultAsync(one => one.NormalizedEmail == normal, ct);
        return account is null ? null : KeptOf(account);
    }

    public async Task<KeptAccount?> FindAsync(int id, CancellationToken ct) =>
        await db.Users.AsNoTracking().Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == id, ct) is { } account ? KeptOf(account) : null;

    /// <summary>The password alone opens the account again; null where there is no such account.</summary>
    public async Task<Outcome?> ResetAsync(int id, string password, Actor actor, CancellationToken ct)
    {
        Account own = await db.Users.SingleAsync(one => one.Id == actor.AccountId, ct);
        if (await db.Users.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } account) return null;
        if (account.SecondFactorSince is null) return Outcome.Refused(NothingSet);
        if (!await door.KnowsPasswordAsync(own, password, ct)) return Outcome.Refused(PasswordService.WrongPassword);
        await second.TakeAwayAsync(account, ct);
        audit.Record(actor, Act.KeepAccounts, account, new { SecondFactor = "reset" });
        mailer.Enqueue(account.Email!, account.Culture, "SecondFactorReset", mailer.Link(account.Culture, SignInRedirect.SetUp));
        await accounts.UpdateSecurityStampAsync(account); // Saves, and ends the sessions of the account: who knows where its phone is now.
        return Outcome.Done;
    }

    private KeptAccount KeptOf(Account account) => new(
        account.Id, account.Person?.NameIn(Cultures.Current) ?? account.Email!, account.Email!, account.SecondFactorSince is { } since ? calendar.Local(since) : null);
}
