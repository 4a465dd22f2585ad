using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry;

/// <summary>Somebody in charge who agreed to be named; without a consent no row is ever read.</summary>
/// <param name="Role">For those who speak for the organisation in the union.</param>
public sealed record EntryPerson(RepresentativeRole? Role, string Name, string? NameInEnglish, string? Position, string? PositionInEnglish)
{
    public string NameIn(string language) => language == "en" && NameInEnglish is { } english ? english : Name;

    /// <summary>Set where the name is not in the page's language.</summary>
    public string? LanguageOfName(string language) => language == "en" && NameInEnglish is null ? "ru" : null;

    public string? PositionIn(string language) => language == "en" ? PositionInEnglish ?? (Role is null ? Position : null) : Position;

    public string? LanguageOfPosition(string language) => language == "en" && PositionInEnglish is null && Role is null ? "ru" : null;
}

/// <summary>
/// People named on the entries, by the numbers of the register: told beside it, not in it, so that no edition and no past day ever carries
/// a name whose owner has taken the consent back.
/// </summary>
public sealed class EntryPeopleQuery(PortalDb db)
{
    public async Task<ILookup<int, EntryPerson>> OfAllAsync(DateOnly today, CancellationToken ct)
    {
        var speaking = await db.Representatives.Where(one => one.ShownPublicly && one.From <= today && (one.Until == null || one.Until > today))
            .Join(db.RegistryNumbers, one => one.OrganisationId, number => number.OrganisationId,
                (one, number) => new { Number = number.Value, one.Id, one.Role, one.Position, one.Person.FamilyName, one.Person.GivenName, one.Person.Patronymic, one.Person.LatinName })
            .OrderBy(one => one.Id).ToListAsync(ct);
        var others = await db.PeopleInCharge.Where(one => one.WithdrawnOn == null)
            .Join(db.RegistryNumbers, one => one.OrganisationId, number => number.OrganisationId,
                (one, number) => new { Number = number.Value, one.Id, one.Name, one.NameInEnglish, one.Position, one.PositionInEnglish })
            .OrderBy(one => one.Id).ToListAsync(ct);
        var people = speaking.OrderBy(one => one.Role)
            .Select(one => (one.Number, Person: new EntryPerson(one.Role, NameOf(one.FamilyName, one.GivenName, one.Patronymic), one.LatinName, one.Position, null)))
            .Concat(others.Select(one => (one.Number, Person: new EntryPerson(null, one.Name, one.NameInEnglish, one.Position, one.PositionInEnglish))));
        return people.ToLookup(one => one.Number, one => one.Person);
    }

    private static string NameOf(string family, string given, string? patronymic) => new Person(family, given, patronymic).NameIn("ru");
}
