using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Book;

/// <summary>
/// Keeps what the office's list is filtered and ordered by, from one act that touches the register to the next: asked of the database
/// each time, a list of a hundred thousand would take it half a second. Whoever asks after such an act waits for the new reckoning,
/// and so never misses what was just done.
/// </summary>
public sealed class MemberBook(UnionCalendar calendar) : IDisposable
{
    private readonly SemaphoreSlim reckoning = new(1, 1);
    private volatile Reckoned? reckoned;

    internal async Task<MemberVolume> CurrentAsync(PortalDb db, MemberVolumeQuery query, CancellationToken ct)
    {
        RegisterMark now = await RegisterMark.ReadAsync(db, calendar.Today, ct);
        if (reckoned is { } kept && kept.Mark == now) return kept.Volume;
        await reckoning.WaitAsync(ct);
        try
        {
            bool holds = reckoned is { } last && await last.Mark.ChangeUntilAsync(now, db, ct) != RegisterChange.Register;
            reckoned = holds ? reckoned! with { Mark = now } : new Reckoned(now, await query.ReadAsync(now.Day, ct));
            return reckoned.Volume;
        }
        finally
        {
            reckoning.Release();
        }
    }

    public void Dispose() => reckoning.Dispose();

    private sealed record Reckoned(RegisterMark Mark, MemberVolume Volume);
}
