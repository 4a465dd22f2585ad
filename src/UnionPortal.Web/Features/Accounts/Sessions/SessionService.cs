using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Sessions;

/// <summary>A person's own sessions: seen and ended.</summary>
public sealed class SessionService(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    public async Task<IReadOnlyList<SessionRow>> OwnAsync(Actor actor, CancellationToken ct)
    {
        DateTime now = calendar.Now, idle = now - SessionTickets.IdleLimit;
        List<Session> open = await db.Sessions.AsNoTracking()
            .Where(one => one.AccountId == actor.AccountId && one.ExpiresAt > now && one.SeenAt > idle)
            .OrderByDescending(one => one.SeenAt).ToListAsync(ct);
        return [.. open.Select(one => new SessionRow(one.Id, one.Device, calendar.Local(one.StartedAt), calendar.Local(one.SeenAt)))];
    }

    /// <summary>Ends one of the person's own sessions; false where there is no such session of theirs.</summary>
    public async Task<bool> EndAsync(Actor actor, int id, CancellationToken ct)
    {
        Session? session = await db.Sessions.SingleOrDefaultAsync(one => one.Id == id && one.AccountId == actor.AccountId, ct);
        if (session is null) return false;
        audit.Record(actor, Act.EndSession, session);
        db.Sessions.Remove(session);
        await db.SaveChangesAsync(ct);
        return true;
    }
}

/// <summary>One session; times by the clocks of the union.</summary>
public sealed record SessionRow(int Id, string Device, DateTime Started, DateTime Seen);
