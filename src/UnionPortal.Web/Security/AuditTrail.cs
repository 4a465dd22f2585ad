using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>
/// Who did what when, written in the same save as the act. Call <see cref="Record"/> before saving;
/// a save that changes the register without a line is refused.
/// </summary>
public sealed class AuditTrail(PortalDb db, UnionCalendar calendar)
{
    /// <summary>Notes an act on a subject (an entity, even one not yet saved; or a word where there is none).</summary>
    /// <param name="details">Facts of the act as an anonymous object: ids, numbers, dates, codes; never names, addresses or texts of persons.</param>
    public void Record(Actor actor, Act act, object? subject, object? details = null) =>
        db.Note(new PendingAuditLine(calendar.Now, actor.AccountId, act.ToString(), subject, details));
}
