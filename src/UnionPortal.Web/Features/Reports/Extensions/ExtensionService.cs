using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Reports.Letters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Extensions;

/// <summary>Asks for more time, grants and refuses it. Null: not there, or not the actor's.</summary>
public sealed class ExtensionService(PortalDb db, ReportDutyQuery duties, ReportLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome?> AskAsync(int year, int organisationId, AskExtensionForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (!actor.MayFor(Act.AskForMoreTime, organisationId)) return null;
        await db.HoldOthersAsync(ct);
        DateOnly today = calendar.Today;
        ReportingPeriod? period = await db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct);
        ReportLine? line = (await duties.OfManyAsync([organisationId], today, ct))[organisationId].FirstOrDefault(one => one.Duty.Year == year);
        Organisation? organisation = await db.Organisations.Include(one => one.Names).SingleOrDefaultAsync(one => one.Id == organisationId, ct);
        Person? person = await db.People.SingleOrDefaultAsync(one => one.Id == actor.PersonId, ct);
        if (period is null || line is null || organisation is null || person is null) return null;
        bool asked = await db.ReportExtensions.AnyAsync(one => one.PeriodId == period.Id && one.OrganisationId == organisationId && one.DecidedOn == null, ct);
        ReportTerms terms = charter.TermsOn(today).Report;
        string reason = form.Reason!.Trim().ReplaceLineEndings("\n");
        var objections = ExtensionRules.ObjectionsToAsking(period, line.Duty, asked, form.Until!.Value, reason, terms, today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var extension = new ReportExtension(period, organisation, line.Duty, asked, form.Until.Value, reason, person, terms, today);
        db.ReportExtensions.Add(extension);
        audit.Record(actor, Act.AskForMoreTime, extension, new { year, organisationId, until = form.Until });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> DecideAsync(int year, int organisationId, DecideExtensionForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        ReportExtension? extension = await db.ReportExtensions.Include(one => one.Period).Include(one => one.Organisation.Names)
            .Where(one => one.Period.Year == year && one.OrganisationId == organisationId).OrderByDescending(one => one.Id).FirstOrDefaultAsync(ct);
        if (extension is null) return null;
        ReportTerms terms = charter.TermsOn(calendar.Today).Report;
        string? answer = string.IsNullOrWhiteSpace(form.Answer) ? null : form.Answer.Trim().ReplaceLineEndings("\n");
        bool granted = form.Outcome == ExtensionAnswer.Grant;
        var objections = granted ? ExtensionRules.ObjectionsToGranting(extension, form.Until!.Value, terms) : ExtensionRules.ObjectionsToRefusing(extension, answer);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (granted) extension.Grant(form.Until!.Value, answer, terms, calendar.Today);
        else extension.Refuse(answer, calendar.Today);
        audit.Record(actor, Act.KeepReportingYears, extension, new { year, organisationId, granted, until = extension.GrantedUntil });
        await letters.TellExtensionAsync(extension, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
