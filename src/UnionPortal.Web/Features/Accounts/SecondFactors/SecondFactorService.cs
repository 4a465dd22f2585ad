using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Accounts.Passwords;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.SecondFactors;

/// <summary>Sets up, renews and takes away the code that is asked for after the password. The owner is told of each by letter.</summary>
public sealed class SecondFactorService(
    PortalDb db, SecondFactor second, RecoveryCodes recovery, SignInService door, AuditTrail audit, Mailer mailer, CharterBook charter, UnionCalendar calendar)
{
    public static readonly Objection WrongCode = new("SecondFactorWrongCode");
    public static readonly Objection NoKey = new("SecondFactorNoKey");

    public async Task<SecondFactorPage> PageAsync(Actor actor, IReadOnlyList<Objection> objections, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        int left = await db.RecoveryCodes.CountAsync(one => one.AccountId == account.Id, ct);
        return new SecondFactorPage(account.SecondFactorSince is { } since ? calendar.Local(since) : null, left, actor.Withheld.Count > 0, objections);
    }

    /// <summary>Makes a key for the app, in place of one that was never shown to work. Nothing is asked for at the door yet.</summary>
    public async Task BeginAsync(Actor actor, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        if (account.SecondFactorSince is not null) return;
        account.SecondFactorKey = second.NewKey();
        audit.Record(actor, Act.KeepSecondFactor, account, new { Step = "begun" });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The key that waits for its first code; null where none does.</summary>
    public async Task<SecondFactorKeyPage?> KeyPageAsync(Actor actor, AppCodeForm form, IReadOnlyList<Objection> objections, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        if (account.SecondFactorKey is null || account.SecondFactorSince is not null) return null;
        string key = OneTimeCode.Written(second.KeyOf(account)), union = Cultures.Current == "en" ? charter.Union.ShortNameEn : charter.Union.ShortNameRu;
        string address = $"otpauth://totp/{Uri.EscapeDataString($"{union}:{account.Email}")}?secret={key}&issuer={Uri.EscapeDataString(union)}";
        return new SecondFactorKeyPage(string.Join(' ', key.Chunk(4).Select(four => new string(four))), address, form, objections);
    }

    /// <summary>From the first right code on it is asked for at the door. Answers the recovery codes.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> ConfirmAsync(Actor actor, string code, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        if (account.SecondFactorKey is null || account.SecondFactorSince is not null) return Outcome.Refused<IReadOnlyList<string>>(NoKey);
        if (!await second.TakeStepAsync(account, code, ct)) return Outcome.Refused<IReadOnlyList<string>>(WrongCode);
        await db.Entry(account).ReloadAsync(ct);
        account.SecondFactorSince = calendar.Now;
        return Outcome.Of(await GiveCodesAsync(actor, account, "set", ct));
    }

    /// <summary>Ten new recovery codes; those given before serve no more.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> RenewCodesAsync(Actor actor, string password, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        if (account.SecondFactorSince is null) return Outcome.Refused<IReadOnlyList<string>>(NoKey);
        if (!await door.KnowsPasswordAsync(account, password, ct)) return Outcome.Refused<IReadOnlyList<string>>(PasswordService.WrongPassword);
        return Outcome.Of(await GiveCodesAsync(actor, account, "codes", ct));
    }

    /// <summary>The password alone is enough again.</summary>
    public async Task<Outcome> TakeAwayAsync(Actor actor, string password, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        if (account.SecondFactorSince is null) return Outcome.Refused(NoKey);
        if (!await door.KnowsPasswordAsync(account, password, ct)) return Outcome.Refused(PasswordService.WrongPassword);
        await second.TakeAwayAsync(account, ct);
        await FinishAsync(actor, account, "off", ct);
        return Outcome.Done;
    }

    private async Task<IReadOnlyList<string>> GiveCodesAsync(Actor actor, Account account, string step, CancellationToken ct)
    {
        IReadOnlyList<string> codes = await recovery.RenewAsync(account, ct);
        await FinishAsync(actor, account, step, ct);
        return codes;
    }

    private async Task FinishAsync(Actor actor, Account account, string step, CancellationToken ct)
    {
        audit.Record(actor, Act.KeepSecondFactor, account, new { Step = step });
        mailer.Enqueue(account.Email!, account.Culture, "SecondFactorChanged", mailer.Link(account.Culture, "/account/second-factor"));
        await db.SaveChangesAsync(ct);
    }

    private Task<Account> OwnAsync(Actor actor, CancellationToken ct) => db.Users.SingleAsync(one => one.Id == actor.AccountId, ct);
}
