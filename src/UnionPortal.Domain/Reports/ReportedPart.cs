using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>What a part of a report's totals counts.</summary>
public enum ReportedKind
{
    /// <summary>People helped, by target group.</summary>
    Beneficiaries,

    /// <summary>Programmes, by field of work.</summary>
    Programmes,
}

/// <summary>
/// One part of what the last submitted version of a report says: so many people of a group, or programmes of a field, in a region.
/// Set with the submission, so that sums over all members need no reading of answers and are never older than the reports.
/// </summary>
[Clause("U11")]
public class ReportedPart
{
    public const int KeyLength = 60;

    private ReportedPart() { }

    internal ReportedPart(AnnualReport report, ReportedKind kind, string region, string group, long number)
    {
        PeriodId = report.PeriodId;
        Period = report.Period;
        Kind = kind;
        Region = region;
        Group = group;
        Number = number;
    }

    public int Id { get; private set; }

    public int ReportId { get; private set; }

    /// <summary>The year again, so that sums of a year go through one index.</summary>
    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public ReportedKind Kind { get; private set; }

    /// <summary>Key of the region; empty where none was told.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Key of the target group or the field of work; empty where none was told.</summary>
    public string Group { get; private set; } = "";

    public long Number { get; private set; }

    /// <summary>The parts of a version, each region and group once.</summary>
    [Clause("U11")]
    public static IReadOnlyList<ReportedPart> Of(AnnualReport report, ReportVersion version) =>
    [
        .. Sums(report, version, ReportCatalogue.Beneficiaries, ReportedKind.Beneficiaries, "group", row => (long)(ReportAnswers.NumberIn(row, ReportCatalogue.Persons) ?? 0)),
        .. Sums(report, version, ReportCatalogue.Programmes, ReportedKind.Programmes, "field", _ => 1),
    ];

    private static IEnumerable<ReportedPart> Sums(AnnualReport report, ReportVersion version, string section, ReportedKind kind, string groupKey, Func<SortedDictionary<string, string>, long> count) =>
        from row in version.AnswersOf(section).Rows
        group count(row) by (Region: Told(row, "region"), Group: Told(row, groupKey)) into same
        let sum = same.Sum()
        where sum > 0
        select new ReportedPart(report, kind, same.Key.Region, same.Key.Group, sum);

    private static string Told(SortedDictionary<string, string> row, string key) => row.TryGetValue(key, out string? told) && told.Length <= KeyLength ? told : "";
}
