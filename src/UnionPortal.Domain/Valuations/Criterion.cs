using System.Globalization;

namespace UnionPortal.Domain.Valuations;

/// <summary>What a criterion says, before it stands in a set.</summary>
/// <param name="Measure">The figure it is computed from; null where readers judge.</param>
/// <param name="Bands">For a computed one: from which figure on 1, 2 … points are given; as many as the scale has points.</param>
public sealed record CriterionText(
    string NameRu, string NameEn, string? GuidanceRu, string? GuidanceEn, int Weight, int Scale, ReportMeasure? Measure, IReadOnlyList<long> Bands);

/// <summary>One criterion of a set: 0 to n points, and what they weigh in the whole.</summary>
public class Criterion
{
    public const int NameLength = 200;
    public const int GuidanceLength = 2000;
    public const int BandsLength = 200;
    public const int MostPoints = 10;

    private Criterion() { }

    internal Criterion(CriterionText text, int place)
    {
        Place = place;
        Say(text);
    }

    public int Id { get; private set; }

    /// <summary>Order in the set, counted from 1.</summary>
    public int Place { get; private set; }

    public string NameRu { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string? GuidanceRu { get; private set; }

    public string? GuidanceEn { get; private set; }

    /// <summary>Points of a hundred that full marks bring.</summary>
    public int Weight { get; private set; }

    /// <summary>The most points that are given; the fewest are none.</summary>
    public int Scale { get; private set; }

    public ReportMeasure? Measure { get; private set; }

    /// <summary>The bands as kept: numbers with commas between.</summary>
    public string Bands { get; private set; } = "";

    public int Version { get; private set; }

    public bool IsJudged => Measure is null;

    public IReadOnlyList<long> Thresholds => Bands.Length == 0 ? [] : [.. Bands.Split(',').Select(one => long.Parse(one, CultureInfo.InvariantCulture))];

    /// <summary>Points a report earns by itself: as many as thresholds it has reached.</summary>
    public int PointsOf(MeasuredReport report) => Measure is { } measure ? Thresholds.Count(from => report.Of(measure) >= from) : 0;

    public CriterionText ToText() => new(NameRu, NameEn, GuidanceRu, GuidanceEn, Weight, Scale, Measure, Thresholds);

    internal void Say(CriterionText text)
    {
        (NameRu, NameEn, GuidanceRu, GuidanceEn) = (text.NameRu, text.NameEn, text.GuidanceRu, text.GuidanceEn);
        (Weight, Scale, Measure) = (text.Weight, text.Scale, text.Measure);
        Bands = string.Join(',', text.Bands.Select(one => one.ToString(CultureInfo.InvariantCulture)));
    }

    internal void Stand(int place) => Place = place;
}
