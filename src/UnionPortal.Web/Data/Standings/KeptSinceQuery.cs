using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data.Standings;

/// <summary>Since when the register is kept here: what came out before is not the portal's to count.</summary>
public sealed class KeptSinceQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    /// <summary>The day of the first act on record here; never before the union was founded.</summary>
    public async Task<DateOnly> DayAsync(CancellationToken ct)
    {
        DateTime? first = await db.AuditLines.OrderBy(one => one.Sequence).Select(one => (DateTime?)one.At).FirstOrDefaultAsync(ct);
        DateOnly since = first is { } moment ? calendar.DayOf(moment) : calendar.Today;
        return since > charter.Union.FoundedOn ? since : charter.Union.FoundedOn;
    }
}
