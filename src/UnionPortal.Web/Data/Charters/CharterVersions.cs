using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Charters;

/// <summary>Keeps every version of the terms in the database: a file that is replaced takes no earlier terms away.</summary>
public static class CharterVersions
{
    /// <summary>Records the version of the charter file if it is new, and lets the book know the earlier ones.</summary>
    public static async Task RecordAsync(PortalDb db, CharterBook book, CancellationToken ct)
    {
        List<CharterVersion> known = await db.CharterVersions.AsNoTracking().ToListAsync(ct);
        book.Join(known);
        CharterVersion current = book.ToRecord();
        if (known.Any(version => version.From == current.From)) return;
        db.CharterVersions.Add(current);
        await db.SaveChangesAsync(ct);
    }
}
