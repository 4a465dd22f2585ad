using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Profiles;

/// <summary>A person's own name and language.</summary>
public sealed class ProfileService(PortalDb db, AuditTrail audit)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    /// <summary>What is on record, as a form.</summary>
    public async Task<ProfileForm> FormOfAsync(Actor actor, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        return new ProfileForm
        {
            FamilyName = account.Person!.FamilyName, GivenName = account.Person.GivenName, Patronymic = account.Person.Patronymic,
            LatinName = account.Person.LatinName, Version = account.Person.Version,
            Language = account.Culture == "en" ? LetterLanguage.English : LetterLanguage.Russian,
        };
    }

    public async Task<Outcome> ChangeAsync(Actor actor, ProfileForm form, CancellationToken ct)
    {
        Account account = await OwnAsync(actor, ct);
        account.Person!.Rename(form.FamilyName!.Trim(), form.GivenName!.Trim(), form.Patronymic?.Trim(), form.LatinName?.Trim());
        account.Culture = form.Language == LetterLanguage.English ? "en" : "ru";
        if (form.Version is { } version) db.Expect(account.Person, version);
        audit.Record(actor, Act.KeepOwnAccount, account.Person);
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Refused(ChangedMeanwhile);
        }
    }

    /// <summary>The organisations the person speaks for, by name.</summary>
    public async Task<IReadOnlyList<NamedOrganisation>> OrganisationsOfAsync(Actor actor, CancellationToken ct)
    {
        List<int> ids = [.. actor.Organisations.Select(own => own.Id)];
        var known = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => ids.Contains(one.Id)).ToListAsync(ct);
        return [.. actor.Organisations.Select(own => new NamedOrganisation(own.Id, NamesOf.Organisation(known.Single(one => one.Id == own.Id), Cultures.Current), own.As)).OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    private Task<Account> OwnAsync(Actor actor, CancellationToken ct) =>
        db.Users.Include(account => account.Person).SingleAsync(account => account.Id == actor.AccountId, ct);
}
