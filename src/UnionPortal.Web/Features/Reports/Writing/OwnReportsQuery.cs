using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>The reports of one organisation, the year that is due first.</summary>
public sealed record OwnReports(int OrganisationId, string Organisation, IReadOnlyList<ReportLine> Due, IReadOnlyList<PastReport> Past);

/// <summary>A report of a closed year.</summary>
public sealed record PastReport(int Id, int Year, string? Number, ReportState State);

public sealed record OwnReportsPage(DateOnly Today, IReadOnlyList<OwnReports> Organisations, bool SeesAll)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Reads what the organisations of the actor owe and have reported.</summary>
public sealed class OwnReportsQuery(PortalDb db, ReportDutyQuery duties, UnionCalendar calendar, Texts texts)
{
    public async Task<OwnReportsPage> PageAsync(Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<int> own = [.. actor.Organisations.Where(one => Acts.Of(Act.ReadReports).Own.Contains(one.As)).Select(one => one.Id)];
        ILookup<int, ReportLine> due = await duties.OfManyAsync(own, today, ct);
        List<Organisation> organisations = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => own.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        var past = (await db.AnnualReports.AsNoTracking().Where(one => own.Contains(one.OrganisationId) && one.Period.ClosedOn != null)
            .OrderByDescending(one => one.Period.Year).Select(one => new { one.OrganisationId, Report = new PastReport(one.Id, one.Period.Year, one.Number, one.State) }).ToListAsync(ct))
            .ToLookup(one => one.OrganisationId, one => one.Report);
        bool seesAll = actor.Roles.Any(Acts.Of(Act.ReadReports).Any.Contains);
        return new(today, organisations.ConvertAll(one => new OwnReports(one.Id, ReportNames.Of(one, texts.Language), [.. due[one.Id]], [.. past[one.Id]])), seesAll);
    }
}

/// <summary>How an organisation is called on the pages of reports.</summary>
internal static class ReportNames
{
    public static string Of(Organisation one, string language) => (language == "en" ? one.Name.English : null) ?? one.Name.Short ?? one.Name.Full;
}
