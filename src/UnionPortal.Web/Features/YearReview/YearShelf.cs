using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>
/// Keeps the sums of the years. A closed year never changes, so its sums are reckoned once; those of open years hold as long as no act
/// since may have changed them, which one row of the audit trail tells; where such an act was not about a report, only who owes one is
/// counted anew. Nobody sees a sum older than the last report.
/// </summary>
public sealed class YearShelf(UnionCalendar calendar) : IDisposable
{
    private readonly SemaphoreSlim reckoning = new(1, 1);
    private readonly Dictionary<int, Kept> kept = [];
    private readonly Dictionary<int, YearScores> scores = [];
    private RegisterMark? mark;
    private int concluded;

    /// <summary>The sums of every year, the latest first.</summary>
    public async Task<IReadOnlyList<YearSums>> AllAsync(PortalDb db, YearSumsQuery query, CancellationToken ct)
    {
        await reckoning.WaitAsync(ct);
        try
        {
            DateOnly today = calendar.Today;
            RegisterMark now = await RegisterMark.ReadAsync(db, today, ct);
            bool holds = mark is not null && !await mark.IsOvertakenAsync(now, db, ct);
            List<ReportingPeriod> periods = await db.ReportingPeriods.AsNoTracking().OrderByDescending(one => one.Year).ToListAsync(ct);
            await ScoresAsync(periods, today, db, query, ct);
            List<YearSums> sums = [];
            foreach (ReportingPeriod period in periods)
            {
                if (!kept.TryGetValue(period.Id, out Kept? last) || last.Version != period.Version || (period.IsOpen && !holds))
                    last = kept[period.Id] = await ReckonAsync(period, last, query, today, ct);
                sums.Add(last.Sums with { Scores = scores[period.Id] });
            }
            mark = now;
            return sums;
        }
        finally
        {
            reckoning.Release();
        }
    }

    /// <summary>A result that stands never changes and is never taken back, so the scores hold as long as there are as many as before.</summary>
    private async Task ScoresAsync(List<ReportingPeriod> periods, DateOnly today, PortalDb db, YearSumsQuery query, CancellationToken ct)
    {
        int now = await db.Valuations.CountAsync(one => one.ConcludedOn != null, ct);
        if (now != concluded) scores.Clear();
        foreach (ReportingPeriod period in periods)
            if (!scores.ContainsKey(period.Id)) scores[period.Id] = now == 0 ? YearScores.None : await query.ScoresAsync(period.Id, today, ct);
        concluded = now;
    }

    public void Dispose() => reckoning.Dispose();

    /// <summary>The mark is read first: a report that comes in meanwhile makes the next reader add up once more, and is never forgotten.</summary>
    private static async Task<Kept> ReckonAsync(ReportingPeriod period, Kept? last, YearSumsQuery query, DateOnly today, CancellationToken ct)
    {
        ReportsMark reports = await query.MarkAsync(period, today, ct);
        bool holds = last is not null && last.Version == period.Version && last.Reports == reports;
        return new Kept(period.Version, reports, holds ? await query.CoveredAsync(last!.Sums, period, today, ct) : await query.OfAsync(period, today, ct));
    }

    private sealed record Kept(int Version, ReportsMark Reports, YearSums Sums);
}
