using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>A run in the list, with what came of it.</summary>
public sealed record RunRow(EligibilityRun Run, int Reviewed, int Worsened, int Open);

/// <summary>The yearly runs, and what the board has still to conclude on.</summary>
public sealed record RunsPage(IReadOnlyList<RunRow> Runs, StartRunForm Form)
{
    public int Open => Runs.Sum(row => row.Open);

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>How the members stand to one rule.</summary>
public sealed record RuleCount(string Rule, IReadOnlyDictionary<Verdict, int> Counts);

/// <summary>A member whose passport became worse: what failed, from what, and the figures.</summary>
public sealed record WorsenedRow(int ReviewId, string Organisation, int? Number, IReadOnlyList<WorsenedRule> Rules, DateOnly? ConcludedOn);

/// <summary>A rule that fails now: its words, what it was before, and the sentence with the figures.</summary>
public sealed record WorsenedRule(string Rule, Verdict? Before, string Finding);

/// <summary>One run: how far it is, what it found.</summary>
public sealed record RunPage(RunRow Row, RunProgress? Progress)
{
    public IReadOnlyList<RuleCount> Rules { get; init; } = [];

    public IReadOnlyList<WorsenedRow> Worsened { get; init; } = [];

    public Pager? Pager { get; init; }
}

/// <summary>One rule in the year before, in this year, and the figures as they stand now.</summary>
public sealed record ComparedRule(string Rule, string Clause, Verdict? Before, Verdict Now, bool IsWorse, string Finding);

/// <summary>A review of one member: before, after, and the board's conclusion.</summary>
public sealed record ReviewPage(EligibilityReview Review, int? PreviousYear, string Organisation, int? Number, IReadOnlyList<ComparedRule> Rules, ConclusionForm Form)
{
    public string? ConcludedBy { get; init; }

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}
