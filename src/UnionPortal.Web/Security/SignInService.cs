using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInResult
{
    Done,

    /// <summary>Wrong address or password, a shut account, or too soon after wrong attempts: told alike, on purpose.</summary>
    Refused,

    /// <summary>The password was right, the address has not been confirmed.</summary>
    NotConfirmed,

    /// <summary>The password was right; the account asks for a code as well.</summary>
    CodeAsked,

    /// <summary>In, but what the union trusts this person with rests until a second factor is set up.</summary>
    SetUpAsked,
}

/// <summary>What came of it, and where a code is asked for, what shows on the next page that the password was right.</summary>
public sealed record SignInAnswer(SignInResult Result, string? Ticket = null);

/// <summary>The one way in. After five wrong passwords an account answers after a minute, then two, up to fifteen.</summary>
public sealed class SignInService(UserManager<Account> accounts, PortalDb db, PasswordWork work, SecondFactor second, MandateQuery mandates, UnionCalendar calendar)
{
    private const int FreeAttempts = 5;
    private const int LongestDelayMinutes = 15;

    /// <summary>Checks the password and, if it is right and enough, begins a new session on this answer.</summary>
    public async Task<SignInAnswer> SignInAsync(HttpContext http, string email, string password, CancellationToken ct)
    {
        Account? account = await accounts.Users.Include(one => one.Person).SingleOrDefaultAsync(one => one.NormalizedEmail == accounts.NormalizeEmail(email), ct);
        if (account is null || account.ShutAt is not null || MustWait(account))
        {
            await work.PretendAsync(password, ct);
            return new SignInAnswer(SignInResult.Refused);
        }

        if (!await work.DoAsync(() => accounts.CheckPasswordAsync(account, password), ct))
        {
            await CountFailureAsync(account.Id, ct);
            return new SignInAnswer(SignInResult.Refused);
        }

        if (!account.EmailConfirmed) return new SignInAnswer(SignInResult.NotConfirmed);
        if (account.SecondFactorSince is not null) return new SignInAnswer(SignInResult.CodeAsked, second.TicketFor(account));
        await LetInAsync(http, account, ct);
        return new SignInAnswer(await mandates.RestAsync(account.Id, calendar.Today, ct) ? SignInResult.SetUpAsked : SignInResult.Done);
    }

    /// <summary>Takes the code after the password. A wrong one counts like a wrong password; null where the ticket is over.</summary>
    public async Task<SignInResult?> SignInWithCodeAsync(HttpContext http, string? ticket, string? code, CancellationToken ct)
    {
        if (await second.AccountOfAsync(ticket, ct) is not { SecondFactorSince: not null } account) return null;
        if (MustWait(account) || !await ClaimAttemptAsync(account, ct) || !await second.TakeAsync(account, code, ct)) return SignInResult.Refused;
        await LetInAsync(http, account, ct);
        return SignInResult.Done;
    }

    /// <summary>The password of someone signed in, asked for again; wrong ones count as at the door.</summary>
    public async Task<bool> KnowsPasswordAsync(Account account, string password, CancellationToken ct)
    {
        if (MustWait(account)) return false;
        bool knows = await work.DoAsync(() => accounts.CheckPasswordAsync(account, password), ct);
        if (!knows) await CountFailureAsync(account.Id, ct);
        return knows;
    }

    private async Task LetInAsync(HttpContext http, Account account, CancellationToken ct)
    {
        await ForgetFailuresAsync(account.Id, ct);
        await BeginAsync(http, account);
    }

    /// <summary>A new session with a new key, whatever the browser carried before.</summary>
    public static Task BeginAsync(HttpContext http, Account account)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.Person?.NameIn("ru") ?? ""),
            new(SessionTickets.StampClaim, account.SecurityStamp ?? ""),
        ];
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, SecurityRegistration.Scheme));
        return http.SignInAsync(SecurityRegistration.Scheme, principal, new AuthenticationProperties { IsPersistent = false });
    }

    private bool MustWait(Account account)
    {
        int over = account.AccessFailedCount - FreeAttempts;
        if (over < 0 || account.LastFailureAt is null) return false;
        return calendar.Now < account.LastFailureAt + TimeSpan.FromMinutes(Math.Min(over + 1, LongestDelayMinutes));
    }

    private Task<int> CountFailureAsync(int accountId, CancellationToken ct) => db.InTurnAsync(() =>
        db.Users.Where(one => one.Id == accountId).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.AccessFailedCount, one => one.AccessFailedCount + 1)
            .SetProperty(one => one.LastFailureAt, calendar.Now), ct), ct);

    /// <summary>Counts an attempt before it is judged: of many guesses sent at once one is heard. A right one wipes the count.</summary>
    private async Task<bool> ClaimAttemptAsync(Account account, CancellationToken ct) => await db.InTurnAsync(() =>
        db.Users.Where(one => one.Id == account.Id && one.AccessFailedCount == account.AccessFailedCount).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.AccessFailedCount, one => one.AccessFailedCount + 1)
            .SetProperty(one => one.LastFailureAt, calendar.Now), ct), ct) == 1;

    private async Task ForgetFailuresAsync(int accountId, CancellationToken ct)
    {
        if (!await db.Users.AnyAsync(one => one.Id == accountId && one.AccessFailedCount > 0, ct)) return;
        await db.InTurnAsync(() => db.Users.Where(one => one.Id == accountId).ExecuteUpdateAsync(set => set.SetProperty(one => one.AccessFailedCount, 0), ct), ct);
    }
}
