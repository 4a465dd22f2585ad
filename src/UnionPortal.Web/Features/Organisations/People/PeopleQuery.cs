using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.People;

/// <summary>Reads the people of a public entry with their consents; null where it is not the actor's.</summary>
public sealed class PeopleQuery(PortalDb db, OrganisationFileQuery files, Texts texts)
{
    public async Task<PeoplePage?> PageAsync(int id, NamePersonForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.KeepPublicEntry, id) || await files.FindAsync(id, ct) is not { } file) return null;
        List<Representative> mandates = await MandatesAsync(id, ct);
        List<PersonInCharge> others = await OthersAsync(id, ct);
        IEnumerable<NamedPerson> people = mandates.Where(one => one.ConsentedOn is not null).OrderBy(one => one.Role).Select(one => NamedOf(one, file.Today)).Concat(others.Select(NamedOf));
        IEnumerable<Option> open = mandates.Where(one => NamingRules.ObjectionsToShowing(one, file.Today).Count == 0)
            .Select(one => new Option(Invariant($"{one.Id}"), $"{one.Person.NameIn(texts.Language)}, {PositionOf(one)}"));
        return new PeoplePage(file, file.NameIn(texts.Language), [.. people], [.. open], refused, form ?? new NamePersonForm { ConsentedOn = file.Today });
    }

    public Task<List<Representative>> MandatesAsync(int id, CancellationToken ct) =>
        db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == id).OrderBy(one => one.Id).ToListAsync(ct);

    public Task<List<PersonInCharge>> OthersAsync(int id, CancellationToken ct) =>
        db.PeopleInCharge.Where(one => one.OrganisationId == id).OrderBy(one => one.Id).ToListAsync(ct);

    private NamedPerson NamedOf(Representative mandate, DateOnly today) => new(
        mandate.Person.NameIn(texts.Language), PositionOf(mandate), mandate.ConsentedOn, mandate.ConsentWithdrawnOn ?? (mandate.Until <= today ? mandate.Until : null),
        mandate.ShownPublicly && mandate.StandsOn(today), Invariant($"mandates/{mandate.Id}/withdrawal"));

    private NamedPerson NamedOf(PersonInCharge person) => new(
        (texts.Language == "en" ? person.NameInEnglish : null) ?? person.Name, (texts.Language == "en" ? person.PositionInEnglish : null) ?? person.Position,
        person.ConsentedOn, person.WithdrawnOn, person.IsShown, Invariant($"{person.Id}/withdrawal"));

    private string PositionOf(Representative mandate) => mandate.Position ?? texts["Representatives.Role." + mandate.Role];
}
