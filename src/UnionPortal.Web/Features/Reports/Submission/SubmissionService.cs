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

/// <summary>A report on its way in, from a person who may submit it.</summary>
public sealed record ReportSubmission(int Report, Actor Actor);

/// <summary>The letterbox of reports: those that are submitted together are taken in together, each judged by <see cref="SubmissionService"/>.</summary>
public sealed class ReportLetterbox(IServiceScopeFactory scopes) : JointSave<ReportSubmission, Outcome?>(scopes)
{
    protected override Task<IReadOnlyList<Outcome?>> SaveAsync(IServiceProvider services, IReadOnlyList<ReportSubmission> acts) =>
        services.GetRequiredService<SubmissionService>().SubmitAsync(acts, CancellationToken.None);
}

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

    /// <summary>
    /// Submits while nobody else saves, so that what is judged is what is kept. One answer for each, in their order: null where there is
    /// no such report, or it is not theirs.
    /// </summary>
    public Task<IReadOnlyList<Outcome?>> SubmitAsync(IReadOnlyList<ReportSubmission> submissions, CancellationToken ct) => db.InTurnAsync<IReadOnlyList<Outcome?>>(async () =>
    {
        await db.HoldOthersAsync(ct);
        Desk desk = await DeskAsync(submissions, ct);
        List<Outcome?> answers = [.. submissions.Select(one => TakeIn(desk, one))];
        await db.SaveChangesAsync(ct);
        return answers;
    }, ct);

    /// <summary>Where a colleague has signed, this is the second signature, else the only one.</summary>
    private Outcome? TakeIn(Desk desk, ReportSubmission submission)
    {
        Actor actor = submission.Actor;
        if (desk.Reports.GetValueOrDefault(submission.Report) is not { } report || !actor.MayFor(Act.SubmitReport, report.OrganisationId)) return null;
        if (actor.PersonId is not { } id || desk.People.GetValueOrDefault(id) is not { } person) return null;
        bool alone = report.Current.SignedBy is null;
        var objections = ReportRules.ObjectionsToSubmitting(report, person, alone);
        if (objections.Count > 0) return Outcome.Refused(objections);
        DateOnly today = calendar.Today;
        report.Submit(desk.Numbers[report.OrganisationId], person, alone, charter.TermsOn(today).Income, today);
        letters.TellSubmitted(report, desk.Readers[report.OrganisationId]);
        audit.Record(actor, Act.SubmitReport, report, new { report.Number, version = report.Current.Number, report.Current.Sha256 });
        return Outcome.Done;
    }

    /// <summary>What these submissions are judged by and tell of, read at one go.</summary>
    private async Task<Desk> DeskAsync(IReadOnlyList<ReportSubmission> submissions, CancellationToken ct)
    {
        Dictionary<int, AnnualReport> found = await reports.ForSubmissionAsync([.. submissions.Select(one => one.Report).Distinct()], ct);
        int[] organisations = [.. found.Values.Select(one => one.OrganisationId).Distinct()], people = [.. submissions.Select(one => one.Actor.PersonId).OfType<int>().Distinct()];
        return new Desk(
            found, await db.People.Where(one => EF.Parameter(people).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct),
            await db.RegistryNumbers.Where(one => EF.Parameter(organisations).Contains(one.OrganisationId)).GroupBy(one => one.OrganisationId)
                .Select(same => new { same.Key, Last = same.Max(one => one.Value) }).ToDictionaryAsync(one => one.Key, one => one.Last, ct),
            await db.ReadersForAsync(organisations, calendar.Today, ct));
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

    private sealed record Desk(
        Dictionary<int, AnnualReport> Reports, Dictionary<int, Person> People, Dictionary<int, int> Numbers, ILookup<int, (string Address, string Culture)> Readers);
}
