using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Organisations.People;

/// <summary>Notes a consent to be named on the public entry, and takes the name off when it is taken back.</summary>
public sealed class PeopleService(PortalDb db, OrganisationTurnService turns, PeopleQuery people, AuditTrail audit)
{
    public Task<Outcome?> NameAsync(int id, NamePersonForm form, Actor actor, CancellationToken ct) =>
        turns.TakeAsync(id, file => form.Mandate is { } mandate ? ShowAsync(file, mandate, form, actor, ct) : AddAsync(file, form, actor, ct), ct);

    public Task<Outcome?> WithdrawMandateAsync(int id, int mandateId, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        if ((await people.MandatesAsync(id, ct)).Find(one => one.Id == mandateId) is not { ShownPublicly: true } mandate) return Outcome.Refused(NamingRules.NotShown);
        mandate.AskToBeHidden(file.Today);
        return await SaveAsync(mandate, new { organisation = id, withdrawn = true }, actor, ct);
    }, ct);

    public Task<Outcome?> WithdrawAsync(int id, int personId, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        if ((await people.OthersAsync(id, ct)).Find(one => one.Id == personId) is not { IsShown: true } person) return Outcome.Refused(NamingRules.NotShown);
        person.Withdraw(file.Today);
        return await SaveAsync(person, new { organisation = id, withdrawn = true }, actor, ct);
    }, ct);

    private async Task<Outcome> ShowAsync(OrganisationFile file, int mandateId, NamePersonForm form, Actor actor, CancellationToken ct)
    {
        if ((await people.MandatesAsync(file.Id, ct)).Find(one => one.Id == mandateId) is not { } mandate) return Outcome.Refused(OrganisationTurnService.ChangedMeanwhile);
        IReadOnlyList<Objection> objections = NamingRules.ObjectionsToShowing(mandate, file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        mandate.AgreeToBeShown(form.ConsentedOn!.Value);
        return await SaveAsync(mandate, new { organisation = file.Id, consentedOn = mandate.ConsentedOn }, actor, ct);
    }

    private async Task<Outcome> AddAsync(OrganisationFile file, NamePersonForm form, Actor actor, CancellationToken ct)
    {
        string name = form.Name!.Trim();
        List<string> shown = [.. (await people.OthersAsync(file.Id, ct)).Where(one => one.IsShown).Select(one => one.Name)];
        IReadOnlyList<Objection> objections = NamingRules.ObjectionsToNaming(shown, name);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var person = new PersonInCharge(file.Organisation, name, Clean(form.NameInEnglish), form.Position!.Trim(), Clean(form.PositionInEnglish), form.ConsentedOn!.Value);
        db.Add(person);
        return await SaveAsync(person, new { organisation = file.Id, consentedOn = person.ConsentedOn }, actor, ct);
    }

    private async Task<Outcome> SaveAsync(object subject, object details, Actor actor, CancellationToken ct)
    {
        audit.Record(actor, Act.KeepPublicEntry, subject, details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
