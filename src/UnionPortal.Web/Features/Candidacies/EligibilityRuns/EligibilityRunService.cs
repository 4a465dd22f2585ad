using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>Starts the yearly run. A year has one run: started twice at the same moment it is one, and what is under way is not started again.</summary>
public sealed class EligibilityRunService(PortalDb db, EligibilityRunQueue queue, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection YearOpen = new("EligibilityYearOpen", "A12f");
    public static readonly Objection UnderWay = new("EligibilityRunUnderWay", "A12");

    public async Task<Outcome<EligibilityRun>> StartAsync(int year, Actor actor, CancellationToken ct)
    {
        if (year >= calendar.Today.Year) return Outcome.Refused<EligibilityRun>(YearOpen.With(year));
        Outcome<EligibilityRun> outcome = await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            EligibilityRun run = await db.EligibilityRuns.SingleOrDefaultAsync(one => one.Year == year, ct) ?? db.EligibilityRuns.Add(new EligibilityRun { Year = year }).Entity;
            if (run is { Id: > 0, IsUnderWay: true }) return Outcome.Refused<EligibilityRun>(UnderWay.With(year));
            (run.State, run.AccountId, run.StartedAt, run.FinishedAt) = (EligibilityRunState.Queued, actor.AccountId, calendar.Now, null);
            audit.Record(actor, Act.ReviewEligibility, run, new { run.Year });
            await db.SaveChangesAsync(ct);
            return Outcome.Of(run);
        }, ct);
        if (outcome.Succeeded) queue.Enter(outcome.Value.Id);
        return outcome;
    }
}
