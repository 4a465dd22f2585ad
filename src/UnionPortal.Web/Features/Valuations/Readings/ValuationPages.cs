using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>A reader as the page may tell of them.</summary>
/// <param name="Name">Null for those outside: the member reads the words, not the names.</param>
/// <param name="Score">Null until it may be seen.</param>
public sealed record ReaderLine(Reading Reading, string? Name, int? Score, bool Counts);

/// <summary>One valuation: how it stands, who reads, and the result with its arithmetic.</summary>
public sealed record ValuationPage(Valuation Valuation, string Organisation, int Year, IReadOnlyList<ReaderLine> Readers)
{
    public int Distance { get; init; }

    /// <summary>Lines of the result; empty until it stands.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; init; } = [];

    public bool IsInside { get; init; }

    /// <summary>Whether the reader of the page has still to read.</summary>
    public bool MayRead { get; init; }

    public bool MayAnswer { get; init; }

    public bool MayAssign { get; init; }

    public IReadOnlyList<Option> Candidates { get; init; } = [];

    /// <summary>People of council and office who are tied to the member, with the tie.</summary>
    public IReadOnlyList<(string Name, ReaderTie Tie)> Excluded { get; init; } = [];

    public AssignReaderForm Form { get; init; } = new();

    public AnswerValuationForm Reply { get; init; } = new();

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>What a reader fills in.</summary>
public sealed record ReadingPage(Valuation Valuation, string Organisation, IReadOnlyList<Criterion> Judged, ReadingForm Form, ConflictForm Declaration)
{
    public DateOnly DueOn { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Whether there is still something to give.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>A report in the office's list of a year.</summary>
public sealed record WorkRow(int ReportId, string Organisation, string? Number, int? ValuationId, ValuationState? State, int? Score);

/// <summary>The office's list of a year: accepted reports and how their valuation stands.</summary>
public sealed record WorkPage(int Year, CriteriaSet? Set, string Filter, IReadOnlyList<WorkRow> Rows, Pager Pager, IReadOnlyDictionary<string, int> Counts)
{
    public static readonly IReadOnlyList<string> Filters = ["waiting", "open", "done"];

    /// <summary>How many of the year want a reader.</summary>
    public int Wanting { get; init; }

    /// <summary>Among whom they can be shared out, with what each has still to read.</summary>
    public IReadOnlyList<Option> Readers { get; init; } = [];

    public ShareOutForm Share { get; init; } = new();

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>A report assigned to the reader of the page.</summary>
public sealed record AssignedRow(int ValuationId, string Organisation, int Year, DateOnly DueOn, bool IsIn);
