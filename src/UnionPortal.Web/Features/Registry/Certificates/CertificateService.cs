using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Certificates;

/// <summary>Issues certificates of membership and partnership (U1).</summary>
public sealed class CertificateService(PortalDb db, CertificateQuery certificates, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Issues one for an entry; a second asked for on the same day is the first. Null where the number is not the actor's.</summary>
    public Task<Outcome<Certificate>?> IssueAsync(int number, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        DateOnly today = calendar.Today;
        Affiliation? affiliation = await certificates.AffiliationAsync(number, ct);
        if (affiliation is null || !actor.MayFor(Act.IssueCertificate, affiliation.OrganisationId)) return null;
        IReadOnlyList<Objection> objections = CertificateRules.ObjectionsTo(affiliation, today);
        if (objections.Count > 0) return Outcome.Refused<Certificate>(objections);
        if (await db.Certificates.FirstOrDefaultAsync(one => one.Number.Value == number && one.IssuedOn == today, ct) is { } given) return Outcome.Of(given);
        var made = new Certificate(affiliation, CertificateCode.New(), today);
        db.Certificates.Add(made);
        audit.Record(actor, Act.IssueCertificate, made, new { number, kind = made.Kind.ToString() });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(made);
    }, ct);
}
