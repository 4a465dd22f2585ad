using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>Begins the report of a year for an organisation; begun twice it is the same report.</summary>
public sealed class ReportStartService(PortalDb db, ReportQuery reports, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>The id of the report; null where the organisation or the year is not there for the actor.</summary>
    public Task<Outcome<int>?> StartAsync(int organisationId, int year, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        if (!actor.MayFor(Act.WriteReport, organisationId)) return null;
        await db.HoldOthersAsync(ct);
        ReportingPeriod? period = await db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct);
        Organisation? organisation = await db.Organisations.Include(one => one.Names).SingleOrDefaultAsync(one => one.Id == organisationId, ct);
        if (period is null || organisation is null) return null;
        if (await db.AnnualReports.Where(one => one.PeriodId == period.Id && one.OrganisationId == organisationId).Select(one => (int?)one.Id).SingleOrDefaultAsync(ct) is { } begun)
            return Outcome.Of(begun);
        DateOnly today = calendar.Today;
        Member? member = await db.Members.Include(one => one.Departure).Where(one => one.OrganisationId == organisationId).OrderByDescending(one => one.AdmittedOn).FirstOrDefaultAsync(ct);
        bool owed = member is not null && period.IsOwedBy(member, today);
        var objections = ReportRules.ObjectionsToBeginning(period, owed);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        var report = new AnnualReport(period, organisation, owed, await PrefilledAsync(organisation, year, actor, ct), await reports.PersonAsync(actor, ct), today);
        db.AnnualReports.Add(report);
        audit.Record(actor, Act.WriteReport, report, new { year, organisationId });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(report.Id);
    }, ct);

    /// <summary>Last year's report, income stated meanwhile, and who is at the helm.</summary>
    private async Task<Dictionary<string, ReportAnswers>> PrefilledAsync(Organisation organisation, int year, Actor actor, CancellationToken ct)
    {
        Dictionary<string, ReportAnswers> begun = ReportPrefill.From(await reports.LastYearAsync(organisation.Id, year, ct));
        if (await reports.StatedAsync(organisation.Id, year, ct) is { } stated) begun[ReportCatalogue.Income] = stated;
        if (begun.ContainsKey(ReportCatalogue.Header)) return begun;
        var header = new ReportAnswers();
        header.Values[ReportCatalogue.Currency] = "RUB";
        if (await reports.PersonAsync(actor, ct) is { } person)
        {
            header.Values["contact_name"] = person.NameIn("ru");
            if (person.Email is { } address) header.Values["contact_email"] = address;
        }
        DateOnly today = calendar.Today;
        Person? head = await db.Representatives.Where(one => one.OrganisationId == organisation.Id && one.Role == RepresentativeRole.Head && one.From <= today && (one.Until == null || one.Until > today))
            .OrderByDescending(one => one.From).Select(one => one.Person).FirstOrDefaultAsync(ct);
        if (head is not null) header.Values["head"] = head.NameIn("ru");
        begun[ReportCatalogue.Header] = header;
        if (organisation.Website is { } website) begun[ReportCatalogue.Publicity] = new ReportAnswers { Values = { ["website"] = website } };
        return begun;
    }
}
