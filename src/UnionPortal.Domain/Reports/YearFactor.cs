using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

public enum FactorKind
{
    Social,
    Technological,
    Economic,
}

/// <summary>Something outside the union that bore on the work of a year, as the board notes it (U11).</summary>
[Clause("U11")]
public class YearFactor
{
    public const int TextLength = 2000;

    private YearFactor() { }

    public YearFactor(ReportingPeriod period, FactorKind kind, string textRu, string textEn, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(AdjustmentRules.ObjectionsToNoting(textRu, textEn));
        Period = period;
        Kind = kind;
        TextRu = textRu;
        TextEn = textEn;
        NotedBy = by;
        NotedOn = today;
    }

    public int Id { get; private set; }

    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public FactorKind Kind { get; private set; }

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public Person NotedBy { get; private set; } = null!;

    public DateOnly NotedOn { get; private set; }

    public int Version { get; private set; }
}
