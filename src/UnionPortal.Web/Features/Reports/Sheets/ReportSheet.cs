using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Features.Reports.Sheets;

/// <summary>A question with what was answered, in words.</summary>
public sealed record SheetAnswer(string Key, string Question, string? Given, bool IsFigure);

/// <summary>One section in words: answers asked once, and the rows of its table.</summary>
public sealed record SheetPart(string Key, string Title, bool None, IReadOnlyList<SheetAnswer> Answers, IReadOnlyList<IReadOnlyList<SheetAnswer>> Rows)
{
    /// <summary>What the office asked for before this version, and what it says of it.</summary>
    public string? Asked { get; init; }

    public string? Comment { get; init; }

    public bool IsOpen { get; init; }

    public IEnumerable<SheetAnswer> Given => Answers.Where(one => one.Given is not null);

    public bool IsEmpty => !None && !Given.Any() && Rows.Count == 0;
}

/// <summary>A paper attached.</summary>
public sealed record SheetFile(int Id, string Name, DateOnly AddedOn);

/// <summary>One version of a report in the words of a language, for pages and print.</summary>
public sealed record ReportSheet(int ReportId, string Language, string UnionName, string Organisation, int Year, int Version, string Currency, IReadOnlyList<SheetPart> Parts)
{
    public string? Number { get; init; }

    public ReportVersionState State { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public string? SubmittedBy { get; init; }

    public string? SignedBy { get; init; }

    public DateOnly? SignedOn { get; init; }

    public string? Sha256 { get; init; }

    public IReadOnlyList<SheetFile> Files { get; init; } = [];

    public required IncomeShare Share { get; init; }

    public required decimal Spending { get; init; }

    public SheetPart Part(string key) => Parts.First(part => part.Key == key);
}
