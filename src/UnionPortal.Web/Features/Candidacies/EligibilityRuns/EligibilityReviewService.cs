using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Candidacies.Passports;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>
/// Runs the passport of every member again for a year, and takes down what the board makes of a change for the worse. In
/// batches, each saved in a turn of its own: nobody waits at the gate for a whole run. It changes no standing.
/// </summary>
public sealed class EligibilityReviewService(PortalDb db, StandingQuery standings, EligibilityFactsQuery facts, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    private const int MembersOfBatch = 1000;

    /// <summary>Reviews every member standing today; done again, it adds who joined and takes in figures that came later.</summary>
    public async Task ReviewAllAsync(EligibilityRun run, Actor actor, IProgress<RunProgress>? progress, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        int[] members = await standings.MembersStanding(today).Select(one => one.OrganisationId).Distinct().OrderBy(id => id).ToArrayAsync(ct);
        await NoteAsync(run.Id, members.Length, ct);
        int done = 0;
        foreach (int[] batch in members.Chunk(MembersOfBatch))
        {
            await ReviewAsync(batch, run, actor, today, ct);
            db.ChangeTracker.Clear();
            progress?.Report(new RunProgress(done += batch.Length, members.Length));
        }
    }

    /// <summary>The board says what it makes of a change for the worse. Null: there is no such review.</summary>
    public async Task<Outcome?> ConcludeAsync(int id, ConclusionForm form, Actor actor, CancellationToken ct)
    {
        EligibilityReview? review = await db.EligibilityReviews.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (review is null) return null;
        var objections = EligibilityReviewRules.ObjectionsToConcluding(review, form.Text);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person concludes nothing.");
        db.Expect(review, form.Version!.Value);
        review.Conclude(form.Text!.Trim(), by, calendar.Today);
        audit.Record(actor, Act.ConcludeEligibility, review, new { review.OrganisationId, review.Year });
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Refused(ChangedMeanwhile);
        }
    }

    private async Task NoteAsync(int runId, int members, CancellationToken ct)
    {
        EligibilityRun run = await db.EligibilityRuns.SingleAsync(one => one.Id == runId, ct);
        run.Members = members;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task ReviewAsync(int[] batch, EligibilityRun run, Actor actor, DateOnly today, CancellationToken ct)
    {
        CharterTerms terms = charter.TermsOn(today);
        List<EligibilityFacts> known = await facts.OfManyAsync(batch, run.Year, today, ct);
        ILookup<int, EligibilityReview> earlier = (await EarlierAsync(batch, run.Year, ct)).ToLookup(one => one.OrganisationId);
        List<EligibilityReview> changed = [];
        foreach (EligibilityFacts one in known)
        {
            EligibilityPassport passport = EligibilityRules.PassportOf(one, terms);
            EligibilityReview? previous = earlier[one.Organisation.Id].FirstOrDefault(review => review.Year < run.Year);
            EligibilityReview? present = earlier[one.Organisation.Id].FirstOrDefault(review => review.Year == run.Year);
            if (present is null) db.Add(present = new EligibilityReview(one.Organisation.Id, run.Year, passport, previous));
            else if (!present.Renew(passport, previous)) continue;
            changed.Add(present);
        }
        if (changed.Count == 0) return;
        audit.Record(actor, Act.ReviewEligibility, run, new { run.Year, reviewed = changed.Count, worsened = changed.Count(one => one.Worsened.Length > 0) });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>This year's reviews of the batch and, for each organisation, the latest of the years before.</summary>
    private Task<List<EligibilityReview>> EarlierAsync(int[] batch, int year, CancellationToken ct) => db.EligibilityReviews
        .Where(one => EF.Parameter(batch).Contains(one.OrganisationId) && (one.Year == year
            || one.Year == db.EligibilityReviews.Where(other => other.OrganisationId == one.OrganisationId && other.Year < year).Max(other => (int?)other.Year)))
        .ToListAsync(ct);
}
