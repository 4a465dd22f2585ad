using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Reports.Letters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Submission;

/// <summary>
/// Signs, submits and corrects a report. The number is made of the year and the number in the register, and the printed copy of what
/// never changes again, so that thousands who submit in the last days need not wait for one another.
/// </summary>
public sealed class SubmissionService(PortalDb db, ReportQuery reports, ReportLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public async Task<Outcome?> SignAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.SubmitReport, ct) is not { } report || await reports.PersonAsync(actor, ct) is not { } person) return null;
        var objections = ReportRules.ObjectionsToSigning(report);
        if (objections.Count > 0) return Outcome.Refused(objections);
        report.Sign(person, calendar.Today);
        await letters.AskSecondAsync(report, person, ct);
        return await SaveAsync(report, actor, Act.SubmitReport, new { report.Period.Year, signed = report.Current.Number }, ct);
    }

    /// <summary>Submits; where a colleague has signed, this is the second signature, else the only one.</summary>
    public async Task<Outcome?> SubmitAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.SubmitReport, ct) is not { } report || await reports.PersonAsync(actor, ct) is not { } person) return null;
        bool alone = report.Current.SignedBy is null;
        var objections = ReportRules.ObjectionsToSubmitting(report, person, alone);
        if (objections.Count > 0) return Outcome.Refused(objections);
        int number = await db.RegistryNumbers.Where(one => one.OrganisationId == report.OrganisationId).MaxAsync(one => one.Value, ct);
        DateOnly today = calendar.Today;
        report.Submit(number, person, alone, charter.TermsOn(today).Income, today);
        await letters.TellSubmittedAsync(report, ct);
        return await SaveAsync(report, actor, Act.SubmitReport, new { report.Number, version = report.Current.Number, report.Current.Sha256 }, ct);
    }

    public async Task<Outcome?> CorrectAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        var objections = ReportRules.ObjectionsToCorrecting(report);
        if (objections.Count > 0) return Outcome.Refused(objections);
        report.Correct(calendar.Today);
        return await SaveAsync(report, actor, Act.WriteReport, new { report.Number, begun = report.Current.Number }, ct);
    }

    private async Task<Outcome> SaveAsync(AnnualReport report, Actor actor, Act act, object details, CancellationToken ct)
    {
        audit.Record(actor, act, report, details);
        db.Touch(report);
        foreach (ReportVersion version in report.Versions.Where(one => one.Id != 0)) db.Touch(version); // No section may change in the same instant.
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused(ChangedMeanwhile);
        }
    }
}
