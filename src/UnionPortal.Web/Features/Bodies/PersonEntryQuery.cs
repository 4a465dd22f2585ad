using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>Finds the person behind an address, or makes a new one.</summary>
public sealed class PersonEntryQuery(PortalDb db)
{
    /// <summary>The address belongs to somebody of another name.</summary>
    public static readonly Objection NameDiffers = new("BodyPersonDiffers");

    public async Task<Outcome<Person>> OfAsync(PersonFields form, CancellationToken ct)
    {
        string email = form.Email!.Trim(), folded = email.ToUpperInvariant();
        Person? known = await db.Users.Where(one => one.NormalizedEmail == folded && one.PersonId != null).Select(one => one.Person).FirstOrDefaultAsync(ct)
            ?? await db.People.FirstOrDefaultAsync(one => one.Email == email, ct);
        if (known is null)
            return Outcome.Of(new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), Tidy(form.Patronymic), Tidy(form.LatinName), email));
        bool same = string.Equals(known.FamilyName, form.FamilyName!.Trim(), StringComparison.OrdinalIgnoreCase);
        return same ? Outcome.Of(known) : Outcome.Refused<Person>(NameDiffers);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
