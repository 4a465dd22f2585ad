using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview.Conclusions;

/// <summary>Notes factors of a year, decides adjustments and follows them (U11). Null: there is no such year, person or adjustment.</summary>
public sealed class ConclusionService(PortalDb db, ConclusionQuery conclusions, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public async Task<Outcome?> NoteAsync(int year, NoteFactorForm form, Actor actor, CancellationToken ct)
    {
        if (await conclusions.PeriodAsync(year, ct) is not { } period || await db.People.SingleOrDefaultAsync(one => one.Id == actor.PersonId, ct) is not { } by) return null;
        IReadOnlyList<Objection> objections = AdjustmentRules.ObjectionsToNoting(form.TextRu, form.TextEn);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var factor = new YearFactor(period, form.Kind!.Value, form.TextRu!.Trim(), form.TextEn!.Trim(), by, calendar.Today);
        db.YearFactors.Add(factor);
        audit.Record(actor, Act.ConcludeYear, factor, new { year, factor.Kind });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    public async Task<Outcome?> DecideAsync(int year, DecideAdjustmentForm form, Actor actor, CancellationToken ct)
    {
        if (await conclusions.PeriodAsync(year, ct) is not { } period || (await conclusions.OwnersAsync(ct)).Find(one => one.Id == form.Owner) is not { } owner) return null;
        IReadOnlyList<Objection> objections = AdjustmentRules.ObjectionsToDeciding(form.TextRu, form.TextEn, form.DueOn!.Value, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var adjustment = new Adjustment(period, form.TextRu!.Trim(), form.TextEn!.Trim(), owner, form.DueOn.Value, calendar.Today);
        db.Adjustments.Add(adjustment);
        audit.Record(actor, Act.ConcludeYear, adjustment, new { year, owner = owner.Id, adjustment.DueOn });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    /// <summary>The year of the adjustment.</summary>
    public async Task<Outcome<int>?> FollowAsync(int id, FollowAdjustmentForm form, Actor actor, CancellationToken ct)
    {
        if (await conclusions.AdjustmentAsync(id, ct) is not { } adjustment) return null;
        IReadOnlyList<Objection> objections = AdjustmentRules.ObjectionsToFollowing(adjustment, form.State!.Value, form.OutcomeRu, form.OutcomeEn);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        db.Expect(adjustment, form.Version!.Value);
        adjustment.Follow(form.State.Value, form.OutcomeRu, form.OutcomeEn, calendar.Today);
        audit.Record(actor, Act.FollowAdjustment, adjustment, new { adjustment.Period.Year, adjustment.State });
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Of(adjustment.Period.Year);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused<int>(ChangedMeanwhile);
        }
    }
}
