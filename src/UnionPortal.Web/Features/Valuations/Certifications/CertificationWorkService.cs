using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>One act on a certification, of the member or of the union: while nobody else saves, refused or kept with its audit line.</summary>
public sealed class CertificationWorkService(PortalDb db, CertificationQuery certifications, AuditTrail audit)
{
    /// <param name="work">The act: its objections and what the audit line tells; null where it is not the actor's.</param>
    public Task<Outcome?> WorkAsync(int id, Act act, Actor actor, Func<Certification, Task<(IReadOnlyList<Objection> Objections, object Details)?>> work, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await certifications.FindAsync(id, actor, act, ct) is not { } certification || await work(certification) is not { } done) return null;
        if (done.Objections.Count > 0) return Outcome.Refused(done.Objections);
        db.Touch(certification);
        audit.Record(actor, act, certification, done.Details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
