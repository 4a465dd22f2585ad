using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Security;

/// <summary>
/// Codes on paper for whoever has lost the phone. Short enough to be typed, so they are kept as passwords are: salted and slowly hashed.
/// Drawn by lot and not by a person, they do with a tenth of a password's rounds.
/// </summary>
public sealed class RecoveryCodes(PortalDb db, PasswordWork work, IOptions<PasswordHasherOptions> hashing)
{
    public const int Given = 10;
    private const int Letters = 10;
    private const int PasswordsRounds = 10;
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Fresh codes in place of all earlier ones; told once and kept as hashes. The caller saves.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Account account, CancellationToken ct)
    {
        await ForgetAsync(account, ct);
        string salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RecoveryCode.SaltLength / 2));
        List<string> codes = [.. Enumerable.Range(0, Given).Select(_ => RandomNumberGenerator.GetString(Alphabet, Letters))];
        foreach (string code in codes)
            db.RecoveryCodes.Add(new RecoveryCode { AccountId = account.Id, Salt = salt, Hash = await HashOfAsync(code, salt, ct) });
        return codes.ConvertAll(code => code.Insert(Letters / 2, "-"));
    }

    /// <summary>No code opens any more. The caller saves.</summary>
    public async Task ForgetAsync(Account account, CancellationToken ct) =>
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(one => one.AccountId == account.Id).ToListAsync(ct));

    /// <summary>Takes a code, written with or without its dash; true for one request only.</summary>
    public async Task<bool> TakeAsync(Account account, string? typed, CancellationToken ct)
    {
        string code = string.Concat((typed ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (code.Length != Letters) return false;
        string? salt = await db.RecoveryCodes.Where(one => one.AccountId == account.Id).Select(one => one.Salt).FirstOrDefaultAsync(ct);
        if (salt is null) return false;
        string hash = await HashOfAsync(code, salt, ct);
        return await db.InTurnAsync(() => db.RecoveryCodes.Where(one => one.AccountId == account.Id && one.Hash == hash).ExecuteDeleteAsync(ct), ct) == 1;
    }

    private Task<string> HashOfAsync(string code, string salt, CancellationToken ct)
    {
        int rounds = Math.Max(hashing.Value.IterationCount / PasswordsRounds, 1);
        return work.DoAsync(
            () => Task.FromResult(Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(code, Convert.FromHexString(salt), rounds, HashAlgorithmName.SHA512, RecoveryCode.HashLength / 2))), ct);
    }
}
