using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.YearReview.Conclusions;

/// <summary>Reads what the forms of conclusions need: the year, and who may be given an adjustment to see to.</summary>
public sealed class ConclusionQuery(PortalDb db, UnionCalendar calendar, Texts texts)
{
    public Task<ReportingPeriod?> PeriodAsync(int year, CancellationToken ct) => db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct);

    public Task<Adjustment?> AdjustmentAsync(int id, CancellationToken ct) => db.Adjustments.Include(one => one.Period).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == id, ct);

    public async Task<FactorPage?> FactorAsync(int year, NoteFactorForm? form, CancellationToken ct) => await PeriodAsync(year, ct) is null ? null : new FactorPage(year, form ?? new NoteFactorForm());

    public async Task<AdjustmentPage?> NewAsync(int year, DecideAdjustmentForm? form, CancellationToken ct)
    {
        if (await PeriodAsync(year, ct) is null) return null;
        List<Person> people = await OwnersAsync(ct);
        return new AdjustmentPage(year, form ?? new DecideAdjustmentForm(), [.. people.Select(one => new Option(Invariant($"{one.Id}"), one.NameIn(texts.Language))).OrderBy(one => one.Text, StringComparer.CurrentCulture)]);
    }

    public async Task<FollowPage?> FollowAsync(int id, FollowAdjustmentForm? form, CancellationToken ct) => await AdjustmentAsync(id, ct) is { } found
        ? new FollowPage(found, form ?? new FollowAdjustmentForm { State = found.State, OutcomeRu = found.OutcomeRu, OutcomeEn = found.OutcomeEn, Version = found.Version }, calendar.Today) : null;

    /// <summary>Those who sit on the board or hold an office today.</summary>
    public async Task<List<Person>> OwnersAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        int[] seated = await db.BoardSeats.Where(one => one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId).ToArrayAsync(ct);
        int[] appointed = await db.Appointments.Where(one => one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId).ToArrayAsync(ct);
        int[] ids = [.. seated.Union(appointed)];
        return await db.People.Where(one => EF.Parameter(ids).Contains(one.Id)).ToListAsync(ct);
    }
}
