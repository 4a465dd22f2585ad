using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>
/// The second question at the door: a code of an app, or one of the <see cref="RecoveryCodes"/>. The key lies encrypted;
/// each code opens once, also where two knock with it at the same moment.
/// </summary>
public sealed class SecondFactor(PortalDb db, RecoveryCodes recovery, IDataProtectionProvider protection, UnionCalendar calendar)
{
    private static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(10);

    /// <summary>A new key, encrypted.</summary>
    public string NewKey() => Convert.ToBase64String(Protector("Key").Protect(RandomNumberGenerator.GetBytes(OneTimeCode.KeyLength)));

    public byte[] KeyOf(Account account) => Protector("Key").Unprotect(Convert.FromBase64String(account.SecondFactorKey!));

    /// <summary>Takes a code of the app or a recovery code; true for one request only.</summary>
    public async Task<bool> TakeAsync(Account account, string? typed, CancellationToken ct) =>
        await TakeStepAsync(account, typed, ct) || await recovery.TakeAsync(account, typed, ct);

    /// <summary>Takes a code of the app; true for one request only.</summary>
    public async Task<bool> TakeStepAsync(Account account, string? typed, CancellationToken ct)
    {
        if (ReadableKeyOf(account) is not { } key || OneTimeCode.Accepted(key, typed, calendar.Now, account.SecondFactorStep) is not { } step) return false;
        int served = await db.InTurnAsync(() => db.Users.Where(one => one.Id == account.Id && one.SecondFactorStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.SecondFactorStep, step), ct), ct);
        return served == 1;
    }

    /// <summary>The password alone is enough again; neither key nor codes are kept. The caller saves.</summary>
    public Task TakeAwayAsync(Account account, CancellationToken ct)
    {
        account.SecondFactorKey = null;
        account.SecondFactorSince = null;
        return recovery.ForgetAsync(account, ct);
    }

    /// <summary>Shows on the second page that the password was right on the first.</summary>
    public string TicketFor(Account account) => Convert.ToBase64String(Protector("Ticket").Protect(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{account.Id}\n{account.SecurityStamp}\n{(calendar.Now + TicketLife).Ticks}"))));

    /// <summary>The account whose password was right no longer than ten minutes ago; null for anything else.</summary>
    public async Task<Account?> AccountOfAsync(string? ticket, CancellationToken ct)
    {
        try
        {
            string[] parts = Encoding.UTF8.GetString(Protector("Ticket").Unprotect(Convert.FromBase64String(ticket ?? ""))).Split('\n');
            if (long.Parse(parts[2], CultureInfo.InvariantCulture) <= calendar.Now.Ticks) return null;
            int id = int.Parse(parts[0], CultureInfo.InvariantCulture);
            string stamp = parts[1];
            return await db.Users.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == id && one.SecurityStamp == stamp && one.ShutAt == null, ct);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Null where the keys of the portal were lost: then a recovery code opens, and the person sets up anew.</summary>
    private byte[]? ReadableKeyOf(Account account)
    {
        try
        {
            return KeyOf(account);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector("SecondFactor", purpose);
}
