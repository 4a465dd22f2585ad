using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    public static CriterionText Judged(int weight = 100, int scale = 5) => new("Польза", "Use", null, null, weight, scale, null, []);

    public static CriterionText Computed(int weight, ReportMeasure measure, params long[] bands) => new("Показатель", "Figure", null, null, weight, bands.Length, measure, bands);

    /// <summary>A draft for 2025; without texts one judged criterion that weighs all.</summary>
    public static CriteriaSet Criteria(params CriterionText[] texts)
    {
        var set = new CriteriaSet("Набор", "Set", 2025, 2026, Person(), Today);
        foreach (CriterionText text in texts.Length == 0 ? [Judged()] : texts) set.Put(text);
        return set;
    }

    public static CriteriaSet AdoptedCriteria(params CriterionText[] texts)
    {
        CriteriaSet set = Criteria(texts);
        set.Adopt(Decision(DecidingBody.GeneralMeeting), []);
        return set;
    }

    public static AnnualReport AcceptedReport()
    {
        AnnualReport report = SubmittedReport();
        report.Accept(Today);
        return report;
    }

    public static MeasuredReport Measured(int daysInHand = 0, int programmes = 0) => new(new ReportFigures { Programmes = programmes }, daysInHand);

    public static Valuation Valuation(CriteriaSet? set = null) => new(AcceptedReport(), set ?? AdoptedCriteria(), Measured(), false, Today);

    public static ReaderFacts Reader(ReaderTie tie = ReaderTie.None, bool maySit = true) => new(Person(), maySit, tie);
}
