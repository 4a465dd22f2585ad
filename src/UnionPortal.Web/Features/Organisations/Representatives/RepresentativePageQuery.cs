using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>Reads mandates for the office and for those who speak for the organisation; null where it is not theirs.</summary>
public sealed class RepresentativePageQuery(PortalDb db, OrganisationFileQuery files, Texts texts)
{
    public async Task<RepresentativesPage?> ListAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await OwnAsync(id, actor, ct) is not { } file) return null;
        List<Representative> mandates = await OfAsync(id, ct);
        List<int?> people = mandates.ConvertAll(one => (int?)one.PersonId);
        Dictionary<int, bool> accounts = await db.Users.Where(one => people.Contains(one.PersonId))
            .ToDictionaryAsync(one => one.PersonId!.Value, one => one.EmailConfirmed, ct);
        var rows = mandates.OrderBy(one => Rank(one, file.Today)).ThenBy(one => one.Role).ThenByDescending(one => one.From).Select(one => RowOf(one, accounts, file.Today));
        return new RepresentativesPage(file, file.NameIn(texts.Language), [.. rows], RepresentativeRules.NobodyFrom(mandates, file.Today));
    }

    public async Task<NewRepresentativePage?> NewAsync(int id, NameRepresentativeForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await OwnAsync(id, actor, ct) is not { } file) return null;
        return new NewRepresentativePage(file, file.NameIn(texts.Language), actor.Is(Role.Office), refused, form ?? new NameRepresentativeForm { From = file.Today });
    }

    public async Task<EndMandatePage?> EndAsync(int id, int mandateId, EndMandateForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await OwnAsync(id, actor, ct) is not { } file) return null;
        if ((await OfAsync(id, ct)).Find(one => one.Id == mandateId) is not { } mandate) return null;
        return new EndMandatePage(file, file.NameIn(texts.Language), mandate, mandate.PersonId == actor.PersonId, refused, form ?? new EndMandateForm { Version = mandate.Version });
    }

    /// <summary>Every mandate the organisation ever gave, with its person.</summary>
    public Task<List<Representative>> OfAsync(int id, CancellationToken ct) =>
        db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == id).OrderBy(one => one.Id).ToListAsync(ct);

    private async Task<OrganisationFile?> OwnAsync(int id, Actor actor, CancellationToken ct) =>
        actor.MayFor(Act.NameRepresentative, id) ? await files.FindAsync(id, ct) : null;

    private MandateRow RowOf(Representative mandate, Dictionary<int, bool> accounts, DateOnly today)
    {
        bool over = mandate.Until <= today;
        string state = over ? "Over" : mandate.From > today ? "ToCome" : "Stands";
        string access = !accounts.TryGetValue(mandate.PersonId, out bool confirmed) ? "None" : confirmed ? "Account" : "Invited";
        return new MandateRow(mandate, mandate.Person.NameIn(texts.Language), state, over ? null : access, !over);
    }

    private static int Rank(Representative mandate, DateOnly today) => mandate.Until <= today ? 2 : mandate.From > today ? 1 : 0;
}
