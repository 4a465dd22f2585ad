using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>What became of taking a spreadsheet over; where it was not, the page comes back with everything that was sent.</summary>
public sealed record SpreadsheetTaken(AnnualReport Report)
{
    public IReadOnlyList<TypedProblem> Problems { get; init; } = [];

    public IReadOnlyList<(ReportPart Part, DoubtfulFigure Figure)> Doubts { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>A colleague has saved one of the sections since the spreadsheet was read.</summary>
    public bool Meanwhile { get; init; }

    public bool Succeeded => Problems.Count == 0 && Doubts.Count == 0 && Objections.Count == 0 && !Meanwhile;
}

/// <summary>Takes what a spreadsheet said into the draft: all its sections in one act, or none.</summary>
public sealed class SpreadsheetService(PortalDb db, ReportQuery reports, SectionReadingService reading, AuditTrail audit, UnionCalendar calendar)
{
    private const int MostAttempts = 4;

    public async Task<SpreadsheetTaken?> TakeAsync(int id, TakeSpreadsheetForm form, Actor actor, CancellationToken ct)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryTakeAsync(id, form, actor, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear(); // Somebody saved in the same instant: look again, and tell if it was one of these sections.
            }
        }
    }

    private async Task<SpreadsheetTaken?> TryTakeAsync(int id, TakeSpreadsheetForm form, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        var taken = new SpreadsheetTaken(report);
        List<(ReportPart Part, SectionForm Form)> sent = form.Sections.ConvertAll(one => (ReportCatalogue.Of(one.Part!), one.Section));
        List<Objection> objections = [.. sent.SelectMany(one => ReportRules.ObjectionsToWriting(report, one.Part.Key)).Distinct()];
        if (objections.Count > 0) return taken with { Objections = objections };
        if (sent.Exists(one => one.Form.Token != SectionPageQuery.TokenOf(report.Current.Section(one.Part.Key)!))) return taken with { Meanwhile = true };
        List<ReadSection> read = sent.ConvertAll(one => reading.Read(one.Part, one.Form));
        List<TypedProblem> problems = [.. read.SelectMany((one, at) => one.Problems.Select(problem => Placed(problem, at)))];
        if (problems.Count > 0) return taken with { Problems = problems };
        if (!form.Confirmed && await DoubtsAsync(report, sent, read, ct) is { Count: > 0 } doubts) return taken with { Doubts = doubts };
        Person? person = await reports.PersonAsync(actor, ct);
        for (int at = 0; at < sent.Count; at++) report.Write(sent[at].Part.Key, read[at].Answers, sent[at].Form.Finished, person, calendar.Today);
        db.Touch(report.Current); // A submission in the same instant must not pass unseen.
        audit.Record(actor, Act.WriteReport, report, new { spreadsheet = sent.ConvertAll(one => one.Part.Key), version = report.Current.Number });
        await db.SaveChangesAsync(ct);
        return taken;
    }

    private async Task<List<(ReportPart, DoubtfulFigure)>> DoubtsAsync(AnnualReport report, List<(ReportPart Part, SectionForm Form)> sent, List<ReadSection> read, CancellationToken ct)
    {
        ReportVersion? before = await reports.LastYearAsync(report.OrganisationId, report.Period.Year, ct);
        if (before is null) return [];
        return [.. sent.SelectMany((one, at) => ReportChecks.Doubtful(one.Part, read[at].Answers, before.AnswersOf(one.Part.Key), report.Current.AnswersOf(one.Part.Key)).Select(figure => (one.Part, figure)))];
    }

    /// <summary>The box on this page that stands for one of a section's page.</summary>
    private static TypedProblem Placed(TypedProblem problem, int at) => problem with
    {
        Field = problem.Field.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Form.Sections[{at}].Section.{problem.Field["Form.".Length..]}"),
    };
}
