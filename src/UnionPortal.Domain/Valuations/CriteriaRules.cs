using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Valuations;

/// <summary>How sets of criteria are drafted, put before the meeting and adopted, and which one holds for a year (U11).</summary>
public static class CriteriaRules
{
    /// <summary>What the weights of a set come to.</summary>
    public const int Whole = 100;

    public const int MostCriteria = 20;

    public static readonly Objection Frozen = new("CriteriaFrozen", "U11");
    public static readonly Objection YearsReversed = new("CriteriaYearsReversed", "U11");
    public static readonly Objection TooMany = new("CriteriaTooMany", "U11");
    public static readonly Objection WeightOff = new("CriterionWeightOff", "U11");
    public static readonly Objection ScaleOff = new("CriterionScaleOff", "U11");
    public static readonly Objection BandsOff = new("CriterionBandsOff", "U11");
    public static readonly Objection WeightsOff = new("CriteriaWeightsOff", "U11");
    public static readonly Objection OtherSubject = new("CriteriaOtherSubject", "U11");
    public static readonly Objection NotByTheMeeting = new("CriteriaNotByTheMeeting", "U11");
    public static readonly Objection YearBegun = new("CriteriaYearBegun", "U11");
    public static readonly Objection Missing = new("CriteriaMissing", "U11");

    /// <summary>What the meeting adopted stands as it is.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToChanging(CriteriaSet set) => set.Record is { } record ? [Frozen.With(record.Reference)] : [];

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToYears(int firstYear, int lastYear) => firstYear > lastYear ? [YearsReversed] : [];

    /// <summary>A weight within the whole, a scale, and for a computed criterion a rising threshold for each point.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToText(CriterionText text)
    {
        List<Objection> objections = [];
        if (text.Weight is < 1 or > Whole) objections.Add(WeightOff.With(Whole));
        if (text.Scale is < 1 or > Criterion.MostPoints) objections.Add(ScaleOff.With(Criterion.MostPoints));
        int wanted = text.Measure is null ? 0 : text.Scale;
        bool rises = text.Bands.Zip(text.Bands.Skip(1)).All(pair => pair.First < pair.Second);
        if (text.Bands.Count != wanted || !rises) objections.Add(BandsOff.With(wanted));
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToPutting(CriteriaSet set, CriterionText text)
    {
        List<Objection> objections = [.. ObjectionsToChanging(set), .. ObjectionsToText(text)];
        if (set.Criteria.Count >= MostCriteria) objections.Add(TooMany.With(MostCriteria));
        return objections;
    }

    /// <summary>A set is whole when its weights make a hundred.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToWeights(CriteriaSet set) => set.Weight == Whole ? [] : [WeightsOff.With(Whole, set.Weight)];

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToProposing(CriteriaSet set, AgendaItem item)
    {
        List<Objection> objections = [.. ObjectionsToChanging(set), .. ObjectionsToWeights(set), .. AgendaRules.ObjectionsToWorkingOn(item.Meeting, item)];
        if (item.Subject != AgendaSubject.Criteria) objections.Add(OtherSubject);
        return objections;
    }

    /// <summary>Nobody is valued by criteria that changed on the way.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToAdopting(CriteriaSet set, DecidingBody body, IReadOnlyCollection<int> begun)
    {
        List<Objection> objections = [.. ObjectionsToChanging(set), .. ObjectionsToWeights(set)];
        if (body != DecidingBody.GeneralMeeting) objections.Add(NotByTheMeeting);
        if (begun.Any(set.IsFor)) objections.Add(YearBegun.With(begun.Where(set.IsFor).Min()));
        return objections;
    }

    /// <summary>A resolution on criteria needs something to adopt: a set, or a text.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToDeciding(CriteriaSet? set, int texts, bool adopted, IReadOnlyCollection<int> begun)
    {
        if (!adopted) return [];
        if (set is null) return texts == 0 ? [Missing] : [];
        return ObjectionsToAdopting(set, DecidingBody.GeneralMeeting, begun);
    }

    /// <summary>The set in force for a year: the last one adopted that names it; null where none does.</summary>
    [Clause("U11")]
    public static CriteriaSet? InForceFor(IEnumerable<CriteriaSet> sets, int year) =>
        sets.Where(set => set.Record is not null && set.IsFor(year)).OrderBy(set => set.Record!.On).ThenBy(set => set.Record!.Id).LastOrDefault();
}
