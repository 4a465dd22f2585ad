using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry;

/// <summary>What everybody may know of a member's yearly report: whether it is due, in or overdue, and by which day.</summary>
public sealed record EntryReport(int Year, DateOnly DueOn, DateOnly? ArrivedOn, bool IsOverdue, bool IsAccepted)
{
    /// <summary>Key of the words.</summary>
    public string State => ArrivedOn is null ? "Due" : IsAccepted ? "Accepted" : "In";
}

/// <summary>Asks how the report of an entry stands this very minute.</summary>
public sealed class EntryReportQuery(ReportDutyQuery duties, UnionCalendar calendar)
{
    public async Task<EntryReport?> OfAsync(RegistryEntry entry, CancellationToken ct)
    {
        if (entry.Standing is not (PublicStanding.Member or PublicStanding.Suspended)) return null;
        DateOnly today = calendar.Today;
        IReadOnlyList<ReportLine> lines = await duties.OfNumberAsync(entry.Number, today, ct);
        ReportLine? line = lines.FirstOrDefault(one => one.Duty.ArrivedOn is null) ?? (lines.Count > 0 ? lines[^1] : null);
        return line is null ? null : new EntryReport(line.Duty.Year, line.Duty.DueOn, line.Duty.ArrivedOn, line.Duty.IsOverdueOn(today), line.State == ReportState.Accepted);
    }
}
