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
/// The second question at the door: a code of an app, or one of the recovery codes. The key lies encrypted, recovery codes only as
/// hashes; each code opens once, also where two knock with it at the same moment.
/// </summary>
public sealed class SecondFactor(PortalDb db, IDataProtectionProvider protection, UnionCalendar calendar)
{
    public const int CodesGiven = 10;
    private const int CodeLength = 10;
    private const string CodeLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    private static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(10);

    /// <summary>A new key, encrypted.</summary>
    public string NewKey() => Convert.ToBase64String(Protector("Key").Protect(RandomNumberGenerator.GetBytes(OneTimeCode.KeyLength)));

    public byte[] KeyOf(Account account) => Protector("Key").Unprotect(Convert.FromBase64String(account.SecondFactorKey!));

    /// <summary>Takes a code of the app or a recovery code; true for one request only.</summary>
    public async Task<bool> TakeAsync(Account account, string? typed, CancellationToken ct) =>
        await TakeStepAsync(account, typed, ct) || await TakeRecoveryAsync(account, typed, ct);

    /// <summary>Takes a code of the app; true for one request only.</summary>
    public async Task<bool> TakeStepAsync(Account account, string? typed, CancellationToken ct)
    {
        if (ReadableKeyOf(account) is not { } key || OneTimeCode.Accepted(key, typed, calendar.Now, account.SecondFactorStep) is not { } step) return false;
        int served = await db.InTurnAsync(() => db.Users.Where(one => one.Id == account.Id && one.SecondFactorStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.SecondFactorStep, step), ct), ct);
        return served == 1;
    }

    /// <summary>Fresh recovery codes in place of all earlier ones; told once and kept as hashes. The caller saves.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account, CancellationToken ct)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(one => one.AccountId == account.Id).ToListAsync(ct));
        List<string> codes = [.. Enumerable.Range(0, CodesGiven).Select(_ => RandomNumberGenerator.GetString(CodeLetters, CodeLength).Insert(CodeLength / 2, "-"))];
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = account.Id, Hash = HashOf(account.Id, code) }));
        return codes;
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

    private async Task<bool> TakeRecoveryAsync(Account account, string? typed, CancellationToken ct)
    {
        string letters = string.Concat((typed ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (letters.Length != CodeLength) return false;
        string hash = HashOf(account.Id, letters.Insert(CodeLength / 2, "-"));
        return await db.InTurnAsync(() => db.RecoveryCodes.Where(one => one.AccountId == account.Id && one.Hash == hash).ExecuteDeleteAsync(ct), ct) == 1;
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

    private static string HashOf(int accountId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{accountId}:{code}"))));

    private IDataProtector Protector(string purpose) => protection.CreateProtector("SecondFactor", purpose);
}
