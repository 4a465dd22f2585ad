using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>What became of a save. Nothing typed is lost: where it was not saved, the page comes back with it.</summary>
public sealed record SectionSaved(AnnualReport Report, ReportAnswers Read)
{
    public IReadOnlyList<TypedProblem> Problems { get; init; } = [];

    public IReadOnlyList<DoubtfulFigure> Doubts { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>The section as a colleague has saved it meanwhile.</summary>
    public ReportSection? Meanwhile { get; init; }

    public bool Succeeded => Problems.Count == 0 && Doubts.Count == 0 && Objections.Count == 0 && Meanwhile is null;
}

/// <summary>
/// Saves one section. Colleagues on different sections do not hinder each other; on the same one the second is shown what the first
/// has written, and keeps its own text.
/// </summary>
public sealed class SectionService(PortalDb db, ReportQuery reports, SectionReadingService reading, AuditTrail audit, UnionCalendar calendar)
{
    private const int MostAttempts = 4;

    /// <summary>The report, where the actor may write on it.</summary>
    public Task<AnnualReport?> FindAsync(int id, Actor actor, CancellationToken ct) => reports.FindAsync(id, actor, Act.WriteReport, ct);

    /// <summary>What was typed, as far as it can be read; nothing is kept.</summary>
    public ReportAnswers Read(ReportPart part, SectionForm form) => reading.Read(part, form).Answers;

    public async Task<SectionSaved?> SaveAsync(int id, ReportPart part, SectionForm form, Actor actor, CancellationToken ct)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TrySaveAsync(id, part, form, actor, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear(); // Somebody saved in the same instant: look again, and tell if it was this section.
            }
        }
    }

    private async Task<SectionSaved?> TrySaveAsync(int id, ReportPart part, SectionForm form, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, ct) is not { } report) return null;
        ReadSection read = reading.Read(part, form);
        var saved = new SectionSaved(report, read.Answers);
        var objections = ReportRules.ObjectionsToWriting(report, part.Key);
        if (objections.Count > 0) return saved with { Objections = objections };
        ReportSection section = report.Current.Section(part.Key)!;
        if (form.Token != SectionPageQuery.TokenOf(section)) return saved with { Meanwhile = section };
        if (read.Problems.Count > 0) return saved with { Problems = read.Problems };
        if (!form.Confirmed && await DoubtsAsync(report, part, read.Answers, section, ct) is { Count: > 0 } doubts) return saved with { Doubts = doubts };
        Person? person = await reports.PersonAsync(actor, ct);
        report.Write(part.Key, read.Answers, form.Finished, person, calendar.Today);
        db.Touch(report.Current); // A submission in the same instant must not pass unseen.
        audit.Record(actor, Act.WriteReport, report, new { section = part.Key, version = report.Current.Number, finished = form.Finished });
        await db.SaveChangesAsync(ct);
        return saved;
    }

    private async Task<IReadOnlyList<DoubtfulFigure>> DoubtsAsync(AnnualReport report, ReportPart part, ReportAnswers answers, ReportSection section, CancellationToken ct) =>
        part.Questions.Any(question => question.IsFigure)
            ? ReportChecks.Doubtful(part, answers, await reports.LastYearAsync(report.OrganisationId, report.Period.Year, part.Key, ct), section.Answers) : [];
}
