using System.Globalization;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>Scores, criteria and members in words, the same on every page.</summary>
public static class ScoreWords
{
    /// <summary>Hundredths as people read them: 72,5.</summary>
    public static string Score(int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>The arithmetic of one line: "30 × (3 + 4) ÷ (5 × 2) = 21".</summary>
    public static string Arithmetic(ScoreLine line) => line.Points.Count == 1
        ? string.Create(CultureInfo.CurrentCulture, $"{line.Criterion.Weight} × {line.Points[0]} ÷ {line.Criterion.Scale} = {Score(line.Hundredths)}")
        : string.Create(CultureInfo.CurrentCulture, $"{line.Criterion.Weight} × ({string.Join(" + ", line.Points)}) ÷ ({line.Criterion.Scale} × {line.Points.Count}) = {Score(line.Hundredths)}");

    public static string Name(this Criterion criterion) => IsEnglish ? criterion.NameEn : criterion.NameRu;

    public static string? Guidance(this Criterion criterion) => IsEnglish ? criterion.GuidanceEn ?? criterion.GuidanceRu : criterion.GuidanceRu ?? criterion.GuidanceEn;

    public static string Name(this CriteriaSet set) => IsEnglish ? set.NameEn : set.NameRu;

    /// <summary>The years a set is for: 2026, or 2026–2028.</summary>
    public static string Years(this CriteriaSet set) => set.FirstYear == set.LastYear
        ? set.FirstYear.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{set.FirstYear}–{set.LastYear}");

    public static string Name(this Organisation one, string language) => (language == "en" ? one.Name.English : null) ?? one.Name.Short ?? one.Name.Full;

    /// <summary>Bands in words: "from 1: 1 · from 5: 2".</summary>
    public static string Bands(this Texts texts, Criterion criterion) =>
        string.Join(" · ", criterion.Thresholds.Select((from, at) => texts["Criteria.Band", Numbers.Plain(from).Replace('-', '−'), at + 1]));

    private static bool IsEnglish => Cultures.Current == "en";
}
