using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Valuations;

/// <summary>A figure of the yearly report that a criterion can be computed from.</summary>
public enum ReportMeasure
{
    /// <summary>Days between the report's arrival and its due day; less than nothing where it came late.</summary>
    DaysInHand,

    /// <summary>Independent income in per cent of all income, whole per cent, cut off.</summary>
    IndependentShare,
    Programmes,
    Beneficiaries,
    Volunteers,
    VolunteerHours,
    Employees,
}

/// <summary>The figures of one report, as criteria read them.</summary>
public sealed record MeasuredReport(ReportFigures Figures, int DaysInHand)
{
    public static MeasuredReport Of(AnnualReport report, DateOnly dueOn, ReportFigures figures) =>
        new(figures, report.ArrivedOn is { } arrived ? dueOn.DayNumber - arrived.DayNumber : 0);

    public long Of(ReportMeasure measure) => measure switch
    {
        ReportMeasure.DaysInHand => DaysInHand,
        ReportMeasure.IndependentShare => Figures.Income == 0 ? 0 : (long)(Figures.IndependentIncome * 100 / Figures.Income),
        ReportMeasure.Programmes => Figures.Programmes,
        ReportMeasure.Beneficiaries => Figures.Beneficiaries,
        ReportMeasure.Volunteers => Figures.Volunteers,
        ReportMeasure.VolunteerHours => Figures.VolunteerHours,
        _ => Figures.Employees,
    };
}
