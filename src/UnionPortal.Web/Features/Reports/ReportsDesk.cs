using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports;

/// <summary>The report that is due, for those who write it; what waits for the office; silence that has become the board's task.</summary>
public sealed class ReportsDesk(PortalDb db, ReportDutyQuery duties, ActorQuery actors, CharterBook charter, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.ReadReports)) return [];
        DateOnly today = calendar.Today;
        return [.. await OwnAsync(actor, today, ct), .. await OfUnionAsync(actor, today, ct)];
    }

    private async Task<List<DeskItem>> OwnAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => Acts.Of(Act.WriteReport).Own.Contains(one.As)).Select(one => one.Id)];
        if (own.Count == 0) return [];
        ILookup<int, ReportLine> due = await duties.OfManyAsync(own, today, ct);
        List<Organisation> organisations = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => own.Contains(one.Id)).ToListAsync(ct);
        return [.. from one in organisations
                   from line in due[one.Id]
                   where line.Duty.ArrivedOn is null || line.State == ReportState.Returned
                   select ItemOf(line, ReportNames.Of(one, texts.Language))];
    }

    private DeskItem ItemOf(ReportLine line, string name) => new(
        texts[line.State == ReportState.Returned ? "Reports.Desk.Returned" : line.ReportId is null ? "Reports.Desk.Begin" : "Reports.Desk.GoOn", line.Duty.Year],
        line.ReportId is { } id ? Invariant($"/{Cultures.Current}/reports/{id}") : $"/{Cultures.Current}/reports", name, line.State == ReportState.Returned ? null : line.Duty.DueOn);

    private async Task<List<DeskItem>> OfUnionAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        List<DeskItem> items = [];
        bool office = actor.May(Act.ReviewReport), board = actor.Is(Role.BoardMember) || actor.Is(Role.BoardChair);
        if (!office && !board) return items;
        ReportTerms terms = charter.TermsOn(today).Report;
        foreach (ReportingPeriod period in await duties.OpenAsync(ct))
        {
            string path = Invariant($"/{Cultures.Current}/reports/periods/{period.Year}");
            if (office)
            {
                int submitted = await db.AnnualReports.CountAsync(one => one.PeriodId == period.Id && one.State == ReportState.Submitted, ct);
                int asked = await db.ReportExtensions.CountAsync(one => one.PeriodId == period.Id && one.DecidedOn == null, ct);
                if (submitted > 0) items.Add(new DeskItem(texts.Plural("Reports.Desk.Submitted", submitted, period.Year), path + "?state=submitted"));
                if (asked > 0) items.Add(new DeskItem(texts.Plural("Reports.Desk.Asked", asked, period.Year), path));
            }
            if (!board || period.DueOn.AddDays(terms.BoardAfterDays) > today) continue;
            int silent = (await duties.OfPeriodAsync(period, today, ct)).Count(line => line.Duty.ConsequenceOn(today, terms) == ReportConsequence.Board);
            if (silent > 0) items.Add(new DeskItem(texts.Plural("Reports.Desk.Board", silent, period.Year), path + "?state=board"));
        }
        return items;
    }
}
