using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>The office's list: whose report of a year is accepted, who is being valued, whose result stands.</summary>
public sealed class WorkQuery(PortalDb db, ReaderQuery readers, Texts texts)
{
    private const int RowsOfPage = 50;

    public async Task<WorkPage?> PageAsync(int year, string? state, int page, HttpRequest request, CancellationToken ct)
    {
        if (!await db.ReportingPeriods.AnyAsync(one => one.Year == year, ct)) return null;
        CriteriaSet? set = CriteriaRules.InForceFor(await db.CriteriaSets.AsNoTracking().Include(one => one.Record).Where(one => one.Record != null).ToListAsync(ct), year);
        string filter = WorkPage.Filters.Contains(state) ? state! : WorkPage.Filters[0];
        Dictionary<string, int> counts = [];
        foreach (string one in WorkPage.Filters) counts[one] = await Of(year, one).CountAsync(ct);
        Pager pager = Pager.Of(request, page, RowsOfPage, counts[filter]);
        List<AnnualReport> shown = await Of(year, filter).AsNoTracking().Include(one => one.Organisation.Names).OrderBy(one => one.Number).ThenBy(one => one.Id)
            .Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage).ToListAsync(ct);
        int[] ids = [.. shown.Select(one => one.Id)];
        Dictionary<int, Valuation> valued = await db.Valuations.AsNoTracking().Include(one => one.Readings).Where(one => EF.Parameter(ids).Contains(one.ReportId)).ToDictionaryAsync(one => one.ReportId, ct);
        int wanting = await db.ValuationsWanting.CountAsync(one => one.Report.Period.Year == year, ct);
        Dictionary<Person, int> load = wanting == 0 ? [] : await readers.LoadAsync(await readers.SeatedAsync(ct), ct);
        return new WorkPage(year, set, filter, shown.ConvertAll(one => RowOf(one, valued.GetValueOrDefault(one.Id))), pager, counts)
        {
            Wanting = wanting, Readers = [.. load.Select(one => new Option(Number(one.Key.Id), one.Key.NameIn(texts.Language), texts.Plural("Valuations.StillReads", one.Value)))],
            Share = new ShareOutForm { Readers = [.. load.Keys.Select(one => one.Id)] },
        };
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);

    private WorkRow RowOf(AnnualReport report, Valuation? valuation) =>
        new(report.Id, report.Organisation.Name(texts.Language), report.Number, valuation?.Id, valuation?.State, valuation?.Score);

    private IQueryable<AnnualReport> Of(int year, string filter)
    {
        IQueryable<AnnualReport> accepted = db.AnnualReports.Where(one => one.Period.Year == year && one.Versions.Any(version => version.AcceptedOn != null));
        return filter switch
        {
            "waiting" => accepted.Where(one => !db.Valuations.Any(valuation => valuation.ReportId == one.Id)),
            "open" => accepted.Where(one => db.Valuations.Any(valuation => valuation.ReportId == one.Id && valuation.ConcludedOn == null)),
            _ => accepted.Where(one => db.Valuations.Any(valuation => valuation.ReportId == one.Id && valuation.ConcludedOn != null)),
        };
    }
}
