using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Registry;

/// <summary>What everybody may know of a member's yearly report: whether it is due, in or overdue, and by which day.</summary>
public sealed record EntryReport(int Year, DateOnly DueOn, DateOnly? ArrivedOn, bool IsOverdue, bool IsAccepted)
{
    /// <summary>Key of the words.</summary>
    public string State => ArrivedOn is null ? "Due" : IsAccepted ? "Accepted" : "In";
}

/// <summary>How the reports of all members stand, by their numbers in the register: the earliest that is missing, else the last.</summary>
public sealed class EntryReportQuery(ReportDutyQuery duties)
{
    public async Task<IReadOnlyDictionary<int, EntryReport>> OfAllAsync(DateOnly today, CancellationToken ct)
    {
        Dictionary<int, EntryReport> reports = [];
        foreach (ReportingPeriod period in await duties.OpenAsync(ct))
            foreach (ReportLine line in await duties.OfPeriodAsync(period, today, ct))
                if (reports.GetValueOrDefault(line.Number)?.ArrivedOn is not null || !reports.ContainsKey(line.Number)) reports[line.Number] = Of(line, today);
        return reports;
    }

    private static EntryReport Of(ReportLine line, DateOnly today) =>
        new(line.Duty.Year, line.Duty.DueOn, line.Duty.ArrivedOn, line.Duty.IsOverdueOn(today), line.State == ReportState.Accepted);
}
