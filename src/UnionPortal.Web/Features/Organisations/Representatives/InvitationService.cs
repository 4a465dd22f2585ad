using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>
/// Invites whoever holds a mandate and has no way in yet: heads that came with the list or with a decision, and newcomers whose
/// invitation was lost or ran out. An address once invited stays: another one would take over what others trust the person with.
/// </summary>
public sealed class InvitationService(
    PortalDb db, OrganisationTurnService turns, OrganisationFileQuery files, RepresentativeAccountService accounts, RepresentativeLetterService letters,
    AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection AddressTaken = new("InvitationAddressTaken");

    public async Task<InvitationPage?> PageAsync(int id, int mandateId, InvitationForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.NameRepresentative, id) || await files.FindAsync(id, ct) is not { } file || await MandateAsync(id, mandateId, ct) is not { } mandate) return null;
        Account? account = await AccountAsync(mandate, ct);
        List<DateTime> sent = account is null ? [] : await letters.InvitationsToAsync(account.Email!, ct);
        IReadOnlyList<Objection> objections = refused.Count > 0 ? refused : RepresentativeRules.ObjectionsToInviting(mandate, account is { EmailConfirmed: true }, Lately(sent), file.Today);
        form ??= new InvitationForm { Email = account?.Email ?? mandate.Person.Email };
        return new InvitationPage(file, file.NameIn(texts.Language), mandate, account?.Email, sent.ConvertAll(calendar.DayOf), objections, form);
    }

    public Task<Outcome?> InviteAsync(int id, int mandateId, InvitationForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        if (await MandateAsync(id, mandateId, ct) is not { } mandate) return Outcome.Refused(OrganisationTurnService.ChangedMeanwhile);
        Account? account = await AccountAsync(mandate, ct);
        if (account is null && await accounts.FindAsync(form.Email!, ct) is not null) return Outcome.Refused(AddressTaken);
        account ??= RepresentativeAccountService.NewFor(mandate.Person, form.Email!, Cultures.Current);
        List<DateTime> sent = await letters.InvitationsToAsync(account.Email!, ct);
        IReadOnlyList<Objection> objections = RepresentativeRules.ObjectionsToInviting(mandate, account.EmailConfirmed, Lately(sent), file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        string token = await accounts.InviteAsync(account, actor);
        audit.Record(actor, Act.NameRepresentative, mandate, new { organisation = id, account = account.Id, invited = sent.Count + 1 });
        letters.Invite(file, mandate, account, token);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private int Lately(List<DateTime> sent) => sent.Count(one => one > calendar.Now.AddDays(-1));

    private Task<Representative?> MandateAsync(int id, int mandateId, CancellationToken ct) =>
        db.Representatives.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == mandateId && one.OrganisationId == id, ct);

    private Task<Account?> AccountAsync(Representative mandate, CancellationToken ct) =>
        db.Users.Include(one => one.Person).FirstOrDefaultAsync(one => one.PersonId == mandate.PersonId, ct);
}
