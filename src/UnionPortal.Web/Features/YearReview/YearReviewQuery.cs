using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Reads what the union learns from its reports: for everybody what may be told, for those who may read every report the whole.</summary>
public sealed class YearReviewQuery(PortalDb db, YearShelf shelf, YearSumsQuery sums, YearWordsQuery words, CharterBook charter, UnionCalendar calendar)
{
    private const string MainCurrency = "RUB";

    /// <summary>The last year whose day is over, so that there is something to learn from it; null while no year was opened.</summary>
    public async Task<int?> LastYearAsync(CancellationToken ct)
    {
        List<ReportingPeriod> periods = await db.ReportingPeriods.AsNoTracking().OrderByDescending(one => one.Year).ToListAsync(ct);
        return (periods.Find(one => one.DueOn < calendar.Today) ?? periods.FirstOrDefault())?.Year;
    }

    public static bool SeesReports(Actor actor) => actor.Roles.Any(Acts.Of(Act.ReadReports).Any.Contains);

    /// <summary>Every year as visitors see it, the latest first: what is open data and what is printed.</summary>
    public async Task<IReadOnlyList<YearView>> PublicAsync(CancellationToken ct) => [.. (await shelf.AllAsync(db, sums, ct)).Select(one => YearView.Public(one, Terms))];

    public async Task<YearPage?> PageAsync(int year, Actor? actor, CancellationToken ct)
    {
        bool whole = actor is not null && SeesReports(actor);
        List<YearView> years = [.. (await shelf.AllAsync(db, sums, ct)).Select(one => whole ? YearView.Whole(one) : YearView.Public(one, Terms))];
        if (years.Find(one => one.Year == year) is not { } shown) return null;
        List<YearView> told = [.. years.Where(one => one.Year <= year).OrderBy(one => one.Year)];
        List<Adjustment> adjustments = await db.Adjustments.AsNoTracking().Include(one => one.Period).Include(one => one.Owner).Where(one => one.Period.Year <= year).OrderBy(one => one.DueOn).ThenBy(one => one.Id).ToListAsync(ct);
        return new YearPage(shown, told, shown.Money.Count > 0 ? shown.Money[0].Currency : MainCurrency, calendar.Today)
        {
            SeesReports = whole, MayConclude = actor?.May(Act.ConcludeYear) == true, MayFollow = actor?.May(Act.FollowAdjustment) == true, SmallestGroup = Terms.SmallestGroup,
            Factors = await db.YearFactors.AsNoTracking().Where(one => one.Period.Year == year).OrderBy(one => one.Id).ToListAsync(ct),
            Adjustments = adjustments.FindAll(one => one.Period.Year == year),
            Followed = adjustments.FindAll(one => one.Period.Year < year && (one.IsOpen || one.Period.Year == year - 1)),
            Names = words.NamesOf(shown.Tables),
        };
    }

    private ReportTerms Terms => charter.TermsOn(calendar.Today).Report;
}
