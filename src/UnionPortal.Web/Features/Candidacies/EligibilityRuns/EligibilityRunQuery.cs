using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Candidacies.Passports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>Reads the yearly runs and what they found.</summary>
public sealed class EligibilityRunQuery(PortalDb db, EligibilityRunQueue queue, EligibilityFactsQuery facts, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const int RowsOfPage = 50;

    public async Task<RunsPage> IndexAsync(StartRunForm? form, CancellationToken ct)
    {
        var runs = await db.EligibilityRuns.AsNoTracking().OrderByDescending(run => run.Year).ToListAsync(ct);
        List<RunRow> rows = [];
        foreach (EligibilityRun run in runs) rows.Add(await RowOfAsync(run, ct));
        return new RunsPage(rows, form ?? new StartRunForm { Year = calendar.Today.Year - 1 });
    }

    public async Task<RunPage?> PageAsync(int year, int page, HttpRequest request, CancellationToken ct)
    {
        EligibilityRun? run = await db.EligibilityRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, ct);
        if (run is null) return null;
        RunRow row = await RowOfAsync(run, ct);
        if (run.IsUnderWay) return new RunPage(row, queue.Of(run.Id));
        Pager pager = Pager.Of(request, page, RowsOfPage, row.Worsened);
        return new RunPage(row, null) { Rules = await RulesAsync(year, ct), Worsened = await WorsenedAsync(year, pager.Page, ct), Pager = pager };
    }

    /// <summary>Changes for the worse on which the board has not concluded.</summary>
    public Task<int> OpenTasksAsync(CancellationToken ct) => db.EligibilityReviews.CountAsync(one => one.Worsened != "" && one.ConcludedOn == null, ct);

    private async Task<RunRow> RowOfAsync(EligibilityRun run, CancellationToken ct) => new(
        run, await db.EligibilityReviews.CountAsync(one => one.Year == run.Year, ct),
        await db.EligibilityReviews.CountAsync(one => one.Worsened != "" && one.Year == run.Year, ct),
        await db.EligibilityReviews.CountAsync(one => one.Worsened != "" && one.Year == run.Year && one.ConcludedOn == null, ct));

    /// <summary>Organisations share a few dozen combinations of verdicts; the database counts those.</summary>
    private async Task<IReadOnlyList<RuleCount>> RulesAsync(int year, CancellationToken ct)
    {
        var combinations = await db.EligibilityReviews.Where(one => one.Year == year).GroupBy(one => one.Verdicts).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var single = from one in combinations
                     from verdict in one.Key.Split(';', StringSplitOptions.RemoveEmptyEntries)
                     let pair = verdict.Split('=')
                     select (Rule: pair[0], Verdict: Enum.Parse<Verdict>(pair[1]), one.Count);
        return [.. single.GroupBy(one => one.Rule).Select(rule => new RuleCount(rule.Key, rule.GroupBy(one => one.Verdict).ToDictionary(one => one.Key, one => one.Sum(part => part.Count))))];
    }

    private async Task<IReadOnlyList<WorsenedRow>> WorsenedAsync(int year, int page, CancellationToken ct)
    {
        var reviews = await db.EligibilityReviews.AsNoTracking().Where(one => one.Worsened != "" && one.Year == year)
            .OrderBy(one => one.ConcludedOn != null).ThenBy(one => one.OrganisationId).Skip((page - 1) * RowsOfPage).Take(RowsOfPage).ToListAsync(ct);
        List<int> ids = reviews.ConvertAll(one => one.OrganisationId);
        var names = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        var numbers = (await db.RegistryNumbers.AsNoTracking().Where(one => ids.Contains(one.OrganisationId)).Select(one => new { one.OrganisationId, one.Value }).ToListAsync(ct))
            .GroupBy(one => one.OrganisationId).ToDictionary(group => group.Key, group => group.Max(one => one.Value));
        var before = (await db.EligibilityReviews.AsNoTracking().Where(one => ids.Contains(one.OrganisationId) && one.Year < year).ToListAsync(ct))
            .GroupBy(one => one.OrganisationId).ToDictionary(group => group.Key, group => group.MaxBy(one => one.Year)!);
        var known = (await facts.OfManyAsync(ids, year, calendar.Today, ct)).ToDictionary(one => one.Organisation.Id);
        CharterTerms terms = charter.TermsOn(calendar.Today);
        return reviews.ConvertAll(one => new WorsenedRow(
            one.Id, names[one.OrganisationId].Name.Full, numbers.TryGetValue(one.OrganisationId, out int number) ? number : null,
            [.. one.WorsenedRules.Select(rule => RuleOf(rule, before.GetValueOrDefault(one.OrganisationId), EligibilityRules.PassportOf(known[one.OrganisationId], terms)))], one.ConcludedOn));
    }

    private WorsenedRule RuleOf(string rule, EligibilityReview? before, EligibilityPassport now) =>
        new(texts["Eligibility.Rule." + rule], before?.VerdictOf(rule), now.Finding(rule) is { } finding ? PassportWords.FindingOf(finding, texts) : "");
}
