using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Passports;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>
/// Runs the passport of a member again on the figures of its accepted report (A12f). A fall to half or below becomes a task of the
/// board; no standing changes.
/// </summary>
public sealed class ReportRecheck(PortalDb db, EligibilityFactsQuery facts, CharterBook charter, UnionCalendar calendar) : IReportFollower
{
    public async Task AcceptedAsync(int organisationId, int year, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        if (await facts.OfManyAsync([organisationId], year, today, ct) is not [var known]) return;
        EligibilityPassport passport = EligibilityRules.PassportOf(known, charter.TermsOn(today));
        EligibilityReview? previous = await db.EligibilityReviews.Where(one => one.OrganisationId == organisationId && one.Year < year)
            .OrderByDescending(one => one.Year).FirstOrDefaultAsync(ct);
        EligibilityReview? present = await db.EligibilityReviews.SingleOrDefaultAsync(one => one.OrganisationId == organisationId && one.Year == year, ct);
        if (present is null) db.Add(new EligibilityReview(organisationId, year, passport, previous));
        else present.Renew(passport, previous);
    }
}
