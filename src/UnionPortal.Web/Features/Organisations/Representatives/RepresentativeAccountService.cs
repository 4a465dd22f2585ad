using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>
/// Finds the account behind an address, or makes one without a password, which its owner sets by the link of the invitation.
/// A password that was set before the address was confirmed may be a stranger's: it is taken off.
/// </summary>
public sealed class RepresentativeAccountService(PortalDb db, UserManager<Account> accounts, AuditTrail audit)
{
    public static readonly Objection NameDiffers = new("RepresentativeNameDiffers");
    public static readonly Objection AddressRefused = new("RepresentativeAddressRefused");

    /// <summary>
    /// The account that bears the address, with its person; a new one, not saved yet, where there is none. Whoever speaks or spoke for
    /// the organisation without an account stays the same person.
    /// </summary>
    public async Task<Account> OfAsync(NameRepresentativeForm form, IReadOnlyList<Representative> mandates, string culture, CancellationToken ct)
    {
        if (await FindAsync(form.Email!, ct) is { } account) return account;
        string email = form.Email!.Trim();
        List<int> named = [.. mandates.Select(one => one.Person).Where(one => IsNamed(one, form)).Select(one => one.Id)];
        List<int?> signingIn = await db.Users.Where(one => one.PersonId != null && named.Contains(one.PersonId.Value)).Select(one => one.PersonId).ToListAsync(ct);
        Person person = mandates.Select(one => one.Person).FirstOrDefault(one => named.Contains(one.Id) && !signingIn.Contains(one.Id))
            ?? new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), email: email);
        return NewFor(person, email, culture);
    }

    public Task<Account?> FindAsync(string email, CancellationToken ct)
    {
        string normalized = accounts.NormalizeEmail(email.Trim());
        return db.Users.Include(one => one.Person).SingleOrDefaultAsync(one => one.NormalizedEmail == normalized, ct);
    }

    public static Account NewFor(Person person, string email, string culture) =>
        new() { UserName = email.Trim(), Email = email.Trim(), Culture = culture, Person = person };

    /// <summary>A slip in the address must not give a stranger the mandate: the name has to be the one its owner uses.</summary>
    public static IReadOnlyList<Objection> ObjectionsTo(Account account, NameRepresentativeForm form)
    {
        if (account.ShutAt is not null || account.Person is null) return [AddressRefused];
        if (IsStrangers(account)) return [];
        return IsNamed(account.Person, form) ? [] : [NameDiffers];
    }

    /// <summary>As below; null where its owner signs in already.</summary>
    public async Task<string?> InviteAsync(Account account, NameRepresentativeForm form, Actor actor, CancellationToken ct)
    {
        if (account.Id != 0 && account.EmailConfirmed) return null;
        if (IsStrangers(account)) account.Person!.Rename(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), null);
        return await InviteAsync(account, actor);
    }

    /// <summary>Saves an account that is new and answers the token of an invitation to it, the first or another.</summary>
    public async Task<string> InviteAsync(Account account, Actor actor)
    {
        audit.Record(actor, Act.RegisterAccount, account, new { invited = true });
        account.Person!.ReachAt(account.Email!);
        if (account.Id == 0) Done(await accounts.CreateAsync(account));
        else if (IsStrangers(account)) Done(await accounts.RemovePasswordAsync(account));
        return await accounts.GenerateUserTokenAsync(account, LetterTokenProvider.Name, LetterTokenProvider.InvitationPurpose);
    }

    private static bool IsNamed(Person person, NameRepresentativeForm form) => Same(person.FamilyName, form.FamilyName) && Same(person.GivenName, form.GivenName);

    private static bool IsStrangers(Account account) => account is { EmailConfirmed: false, PasswordHash: not null };

    private static bool Same(string known, string? typed) => Folding.Fold(known.Trim()) == Folding.Fold(typed?.Trim() ?? "");

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static void Done(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException("The account was refused: " + string.Join(", ", result.Errors.Select(error => error.Code)));
    }
}
