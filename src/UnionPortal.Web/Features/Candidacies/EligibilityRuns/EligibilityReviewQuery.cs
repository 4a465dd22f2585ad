using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Passports;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>Reads one review beside the one before it.</summary>
public sealed class EligibilityReviewQuery(PortalDb db, EligibilityFactsQuery facts, CharterBook charter, Texts texts)
{
    public async Task<ReviewPage?> PageAsync(int id, ConclusionForm? form, CancellationToken ct)
    {
        EligibilityReview? review = await db.EligibilityReviews.AsNoTracking().Include(one => one.ConcludedBy).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (review is null || await facts.OneAsync(review.OrganisationId, review.Year, review.On, ct) is not { } known) return null;
        EligibilityReview? previous = await db.EligibilityReviews.AsNoTracking().Where(one => one.OrganisationId == review.OrganisationId && one.Year < review.Year)
            .OrderByDescending(one => one.Year).FirstOrDefaultAsync(ct);
        EligibilityPassport passport = EligibilityRules.PassportOf(known.Facts, charter.TermsOn(review.On));
        int? number = await db.RegistryNumbers.Where(one => one.OrganisationId == review.OrganisationId).MaxAsync(one => (int?)one.Value, ct);
        return new ReviewPage(
            review, previous?.Year, known.Facts.Organisation.Name.Full, number,
            [.. passport.Findings.Select(finding => RuleOf(finding, review, previous))], form ?? new ConclusionForm { Version = review.Version })
        {
            ConcludedBy = review.ConcludedBy?.NameIn(texts.Language),
        };
    }

    private ComparedRule RuleOf(RuleFinding finding, EligibilityReview review, EligibilityReview? previous) => new(
        texts["Eligibility.Rule." + finding.Rule], finding.Clause, previous?.VerdictOf(finding.Rule), review.VerdictOf(finding.Rule) ?? finding.Verdict,
        review.WorsenedRules.Contains(finding.Rule), PassportWords.FindingOf(finding, texts));
}
