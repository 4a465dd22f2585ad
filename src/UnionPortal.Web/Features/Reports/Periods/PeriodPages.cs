using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Reports.Periods;

/// <summary>Reporting years, with the form that opens the next.</summary>
public sealed record PeriodsPage(IReadOnlyList<ReportingPeriod> Periods, OpenYearForm Form, bool MayKeep, DateOnly Today)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>What a list of reports can be narrowed to, in the order of the links.</summary>
public static class ReportFilters
{
    public const string All = "all", Draft = "draft", Returned = "returned", Overdue = "overdue", Board = "board", Extension = "extension";

    public static readonly IReadOnlyList<string> Keys = [All, "missing", Draft, "submitted", Returned, "accepted", Overdue, Board];

    public static bool Takes(string filter, ReportLine line, DateOnly today, ReportTerms terms) => filter switch
    {
        "missing" => line.Duty.ArrivedOn is null,
        Draft => line.State is ReportState.Draft or ReportState.Correcting,
        "submitted" => line.State is ReportState.Submitted,
        Returned => line.State is ReportState.Returned,
        "accepted" => line.State is ReportState.Accepted,
        Overdue => line.Duty.IsOverdueOn(today),
        Board => line.Duty.ConsequenceOn(today, terms) == ReportConsequence.Board,
        _ => true,
    };
}

/// <summary>A member in the list of a year.</summary>
public sealed record PeriodRow(ReportLine Line, string Organisation, bool IsOverdue, ReportConsequence Consequence);

/// <summary>A request for more time that waits for the office.</summary>
public sealed record ExtensionRow(ReportExtension Extension, string Organisation, DateOnly AnswerBy);

/// <summary>One reporting year: how many have reported, who has not, what waits for the office.</summary>
public sealed record PeriodPage(ReportingPeriod Period, DateOnly Today, string Filter, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<PeriodRow> Rows, Pager Pager)
{
    public MoveDueDayForm Form { get; init; } = new();

    public bool MayKeep { get; init; }

    public bool MayReview { get; init; }

    /// <summary>Whether the reader may propose a suspension, where the silence has become the board's task.</summary>
    public bool MaySuspend { get; init; }

    public IReadOnlyList<ExtensionRow> Extensions { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}
