using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>A report as its authors see it: the task list while it is written, its state and versions afterwards.</summary>
public sealed record ReportPage(AnnualReport Report, string Organisation, ReportDuty Duty, DateOnly Today, IReadOnlyList<TaskLine> Tasks)
{
    /// <summary>What stands in <see cref="Saved"/> after a spreadsheet was taken over.</summary>
    public const string SpreadsheetKey = "spreadsheet";

    public string? Saved { get; init; }

    public bool IsOwn { get; init; }

    public bool MayReview { get; init; }

    public int Done => Report.Current.Sections.Count(section => section.Finished);

    public bool IsWritten => Report.Current.State == ReportVersionState.Draft && Report.Period.IsOpen;

    public IReadOnlyList<Objection> AgainstCorrecting { get; init; } = [];

    public IReadOnlyList<Objection> AgainstMoreTime { get; init; } = [];

    /// <summary>The valuation of its results, where it has begun.</summary>
    public int? ValuationId { get; init; }

    /// <summary>The request for more time, where one was made.</summary>
    public ReportExtension? Extension { get; init; }
}

/// <summary>Reads the page of a report.</summary>
public sealed class ReportPageQuery(PortalDb db, ReportQuery reports, UnionCalendar calendar, Texts texts)
{
    public async Task<ReportPage?> PageAsync(int id, string? saved, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.ReadReports, ct) is not { } report) return null;
        bool own = actor.MayFor(Act.WriteReport, report.OrganisationId);
        if (!own && report.ArrivedOn is null) return null; // A draft is its authors' own.
        List<ReportExtension> asked = await db.ReportExtensions.AsNoTracking().Where(one => one.PeriodId == report.PeriodId && one.OrganisationId == report.OrganisationId).OrderBy(one => one.Id).ToListAsync(ct);
        ReportDuty duty = ReportDuty.Of(report.Period, asked.Max(one => one.GrantedUntil), report.ArrivedOn);
        return new ReportPage(report, ReportNames.Of(report.Organisation, texts.Language), duty, calendar.Today, own ? TasksOf(report) : [])
        {
            Saved = saved is not null && (saved == ReportPage.SpreadsheetKey || ReportCatalogue.Find(saved) is not null) ? saved : null,
            IsOwn = own, MayReview = actor.MayFor(Act.ReviewReport, report.OrganisationId), Extension = asked.LastOrDefault(),
            ValuationId = await db.Valuations.Where(one => one.ReportId == report.Id).Select(one => (int?)one.Id).SingleOrDefaultAsync(ct),
            AgainstCorrecting = ReportRules.ObjectionsToCorrecting(report),
            AgainstMoreTime = ExtensionRules.ObjectionsToAskingAtAll(report.Period, duty, asked.Any(one => one.IsOpen), calendar.Today),
        };
    }

    private List<TaskLine> TasksOf(AnnualReport report)
    {
        string here = Invariant($"/{Cultures.Current}/reports/{report.Id}");
        List<TaskLine> tasks = [.. report.Current.Sections.OrderBy(one => OrderOf(one.Key)).Select(one => TaskOf(one, here))];
        bool ready = ReportRules.ObjectionsToFinishing(report).Count == 0;
        bool complete = report.Current.Sections.All(section => section.Finished);
        tasks.Add(new TaskLine(texts["Reports.Task.Answers"], here + "/answers", ready ? Stamp.NotStarted : Stamp.CannotYet,
            ready ? null : texts[complete ? "Reports.Task.Sums" : "Reports.Task.Unfinished"]));
        return tasks;
    }

    private TaskLine TaskOf(ReportSection section, string here)
    {
        Stamp state = section is { IsOpen: true, Asked: not null, Finished: false } ? Stamp.Returned
            : section.Finished ? Stamp.Done : section.Answers.IsEmpty ? Stamp.NotStarted : Stamp.InProgress;
        string? hint = section.Asked ?? (section is { ChangedBy: { } by, ChangedOn: { } on } ? texts["Reports.Task.Changed", by.NameIn(texts.Language), Dates.Short(on)]
            : state == Stamp.InProgress ? texts["Reports.Task.Prefilled"] : null);
        return new TaskLine(texts["Reports.Part." + section.Key], section.IsOpen ? $"{here}/sections/{section.Key}" : null, state, hint);
    }

    private static int OrderOf(string key) => ReportCatalogue.Parts.ToList().FindIndex(part => part.Key == key);
}
