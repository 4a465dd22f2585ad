using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Registry.Editions.Schedule;

/// <summary>The next edition: its number, and the day by which the charter wants it out.</summary>
public sealed record DueEdition(int Number, DateOnly DueOn);

/// <summary>Whether the next edition of the member list is due by the charter (U8); an empty register owes none.</summary>
public sealed class EditionSchedule(PortalDb db, EditionArchive archive, KeptSinceQuery kept, CharterBook charter)
{
    public async Task<DueEdition?> DueAsync(DateOnly today, CancellationToken ct) => await NextAsync(today, ct) is { } next && next.DueOn <= today ? next : null;

    /// <summary>The next edition and its day, come or yet to come.</summary>
    public async Task<DueEdition?> NextAsync(DateOnly today, CancellationToken ct)
    {
        RegistryEdition? last = await archive.LastAsync(ct);
        DateOnly dueOn = ObligationRules.EditionDueOn(last?.AsOf, await kept.DayAsync(ct), charter.TermsOn(today).Publication);
        return await db.RegistryNumbers.AnyAsync(ct) ? new DueEdition(PublicationRules.NumberAfter(last), dueOn) : null;
    }
}
