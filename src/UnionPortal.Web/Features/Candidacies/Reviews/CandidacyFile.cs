using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>A candidacy as it stands on a day, under the terms of its first day, with the reviews put to the board so far.</summary>
public sealed record CandidacyFile(Candidacy Candidacy, CharterTerms Terms, IReadOnlyList<CandidacyReview> Reviews, DateOnly Today)
{
    public CandidacyReview? Open => Reviews.FirstOrDefault(one => one.Decision.IsOpen);

    public bool Stands => Candidacy.StandsOn(Today);

    public CandidacyState State => Candidacy.StateOn(Today);

    /// <summary>Days until the board reviews; none or less where the time is over.</summary>
    public int DaysLeft => Candidacy.ReviewDueOn.DayNumber - Today.DayNumber;

    /// <summary>The day of the review if it were prolonged.</summary>
    public DateOnly ProlongedUntil => Candidacy.StartedOn.AddMonths(Candidacy.Months + Terms.Candidacy.ProlongationMonths);
}

/// <summary>Loads candidacies whole and tracked.</summary>
public sealed class CandidacyFileQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<CandidacyFile?> FindAsync(int id, CancellationToken ct)
    {
        Candidacy? candidacy = await Whole.Include(one => one.Prolongations).ThenInclude(one => one.Decision).Include(one => one.AccountBy)
            .Include(one => one.Organisation.Founders).Include(one => one.Organisation.Incomes).ThenInclude(one => one.Lines)
            .Include(one => one.StartedBy).Include(one => one.Organisation.Documents).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (candidacy is null) return null;
        IQueryable<CandidacyReview> reviews = db.CandidacyReviews.Where(one => one.CandidacyId == id);
        await db.WholeBoardDecisions.Where(decision => reviews.Any(one => one.Decision.Id == decision.Id)).LoadAsync(ct);
        return FileOf(candidacy, await reviews.Include(one => one.Decision).OrderBy(one => one.Id).ToListAsync(ct));
    }

    /// <summary>Every candidacy that runs or waits for the board, the longest over first.</summary>
    public async Task<IReadOnlyList<CandidacyFile>> StandingAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var candidacies = await Whole.Where(one => one.StartedOn <= today && (one.AdmittedOn == null || one.AdmittedOn > today)
            && (one.Departure == null || one.Departure.EffectiveOn > today)).ToListAsync(ct);
        List<int> ids = [.. candidacies.Select(one => one.Id)];
        var reviews = await db.CandidacyReviews.Include(one => one.Decision)
            .Where(one => one.Decision.Result == BoardResult.Open && ids.Contains(one.CandidacyId)).ToListAsync(ct);
        return [.. candidacies.Select(one => FileOf(one, [.. reviews.Where(review => review.CandidacyId == one.Id)]))
            .OrderBy(one => one.Candidacy.ReviewDueOn).ThenBy(one => one.Candidacy.Id)];
    }

    private CandidacyFile FileOf(Candidacy candidacy, IReadOnlyList<CandidacyReview> reviews) =>
        new(candidacy, charter.TermsOn(candidacy.StartedOn), reviews, calendar.Today);

    private IQueryable<Candidacy> Whole => db.Candidacies.AsSplitQuery()
        .Include(one => one.Number).Include(one => one.Departure).Include(one => one.Organisation.Names);
}
