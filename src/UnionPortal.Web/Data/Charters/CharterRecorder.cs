using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data.Charters;

/// <summary>Keeps every version of the terms in the database: a file that is replaced takes no earlier terms away.</summary>
public sealed class CharterRecorder(PortalDb db, CharterBook book, UnionCalendar calendar)
{
    /// <summary>Records the version of the charter file if it is new, and lets the book know the earlier ones.</summary>
    public async Task RecordAsync(CancellationToken ct)
    {
        List<CharterVersion> known = await db.CharterVersions.AsNoTracking().ToListAsync(ct);
        book.Join(known);
        CharterVersion current = book.ToRecord();
        if (known.Any(version => version.From == current.From)) return;
        db.CharterVersions.Add(current);
        db.Note(new PendingAuditLine(calendar.Now, null, "LoadSeeds", current, new { from = current.From, sha256 = current.Sha256 }));
        await db.SaveChangesAsync(ct);
    }
}
