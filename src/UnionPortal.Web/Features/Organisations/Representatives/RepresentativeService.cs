using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>Gives mandates and ends them, in one transaction each, with letters to those concerned.</summary>
public sealed class RepresentativeService(
    PortalDb db, OrganisationTurnService turns, RepresentativePageQuery pages, RepresentativeAccountService accounts, RepresentativeLetterService letters, AuditTrail audit)
{
    public Task<Outcome?> NameAsync(int id, NameRepresentativeForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        List<Representative> mandates = await pages.OfAsync(id, ct);
        Account account = await accounts.OfAsync(form, mandates, Cultures.Current, ct);
        RepresentativeRole role = form.IsHead ? RepresentativeRole.Head : RepresentativeRole.Authorised;
        List<Objection> objections = [.. RepresentativeAccountService.ObjectionsTo(account, form)];
        if (account.Person is { } known)
        {
            var period = new Period(form.From!.Value, form.Until);
            objections.AddRange(RepresentativeRules.ObjectionsToNaming(mandates, known, role, period, actor.Is(Role.Office), file.Today));
        }
        if (objections.Count > 0) return Outcome.Refused(objections);

        string? token = await accounts.InviteAsync(account, form, actor, ct);
        string? position = string.IsNullOrWhiteSpace(form.Position) ? null : form.Position.Trim();
        var mandate = new Representative(account.Person!, file.Organisation, role, position, form.From!.Value, form.Until);
        db.Add(mandate);
        audit.Record(actor, Act.NameRepresentative, mandate, new { organisation = id, account = account.Id, role, mandate.From, mandate.Until });
        await letters.TellNamedAsync(file, mandate, account, token, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> EndAsync(int id, int mandateId, EndMandateForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        List<Representative> mandates = await pages.OfAsync(id, ct);
        if (mandates.Find(one => one.Id == mandateId) is not { } mandate || mandate.Version != form.Version) return Outcome.Refused(OrganisationTurnService.ChangedMeanwhile);
        IReadOnlyList<Objection> objections = RepresentativeRules.ObjectionsToEnding(mandate, mandates, form.Until!.Value, file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        mandate.EndOn(form.Until.Value);
        audit.Record(actor, Act.NameRepresentative, mandate, new { organisation = id, ended = true, mandate.Until });
        await letters.TellEndedAsync(file, mandate, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
