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

    /// <summary>The account that bears the address, with its person; a new one, not saved yet, where there is none.</summary>
    public async Task<Account> OfAsync(NameRepresentativeForm form, string culture, CancellationToken ct)
    {
        string email = form.Email!.Trim();
        string normalized = accounts.NormalizeEmail(email);
        return await db.Users.Include(one => one.Person).SingleOrDefaultAsync(one => one.NormalizedEmail == normalized, ct) ?? new Account
        {
            UserName = email, Email = email, Culture = culture, Person = new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), email: email),
        };
    }

    /// <summary>A slip in the address must not give a stranger the mandate: the name has to be the one its owner uses.</summary>
    public static IReadOnlyList<Objection> ObjectionsTo(Account account, NameRepresentativeForm form)
    {
        if (account.ShutAt is not null || account.Person is null) return [AddressRefused];
        if (IsStrangers(account)) return [];
        bool same = Same(account.Person.FamilyName, form.FamilyName) && Same(account.Person.GivenName, form.GivenName);
        return same ? [] : [NameDiffers];
    }

    /// <summary>Saves the account if it is new and answers the token of its invitation; null where its owner signs in already.</summary>
    public async Task<string?> InviteAsync(Account account, NameRepresentativeForm form, Actor actor, CancellationToken ct)
    {
        if (account.Id != 0 && account.EmailConfirmed) return null;
        audit.Record(actor, Act.RegisterAccount, account, new { invited = true });
        if (account.Id == 0) Done(await accounts.CreateAsync(account));
        else if (IsStrangers(account))
        {
            account.Person!.Rename(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), null);
            Done(await accounts.RemovePasswordAsync(account));
        }
        return await accounts.GenerateUserTokenAsync(account, LetterTokenProvider.Name, LetterTokenProvider.InvitationPurpose);
    }

    private static bool IsStrangers(Account account) => account is { EmailConfirmed: false, PasswordHash: not null };

    private static bool Same(string known, string? typed) => Folding.Fold(known.Trim()) == Folding.Fold(typed?.Trim() ?? "");

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static void Done(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException("The account was refused: " + string.Join(", ", result.Errors.Select(error => error.Code)));
    }
}
