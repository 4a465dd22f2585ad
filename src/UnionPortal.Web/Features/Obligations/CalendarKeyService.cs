using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>Makes and renews the secret addresses under which calendar programs fetch what is due.</summary>
public sealed class CalendarKeyService(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    private const int SecretBytes = 18;

    /// <summary>A new address for an organisation, or for the union (null); the old one is dead. False where it is not the actor's to make.</summary>
    public Task<bool> RenewAsync(int? organisationId, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        if (!Allowed(organisationId, actor)) return false;
        await db.HoldOthersAsync(ct);
        string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        CalendarKey? known = await db.CalendarKeys.FirstOrDefaultAsync(one => one.OrganisationId == organisationId, ct);
        if (known is null) db.CalendarKeys.Add(known = new CalendarKey(organisationId, secret, calendar.Today));
        else known.Renew(secret, calendar.Today);
        audit.Record(actor, Act.KeepCalendarKey, known, new { organisationId });
        await db.SaveChangesAsync(ct);
        return true;
    }, ct);

    private static bool Allowed(int? organisationId, Actor actor) => organisationId is { } id
        ? actor.SpeaksFor(id) && actor.MayFor(Act.KeepCalendarKey, id)
        : actor.Roles.Any(Acts.Of(Act.KeepCalendarKey).Any.Contains);
}
