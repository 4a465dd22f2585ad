using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>Where the form is fetched and handed in.</summary>
public sealed record SpreadsheetPage(int Id, int Year)
{
    public UploadSpreadsheetForm Form { get; } = new();

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>A cell that was not taken: where it stands, what stood there, and why.</summary>
/// <param name="Field">The box on the page in which it can be put right; empty where there is none.</param>
public sealed record RefusedCell(string Sheet, string Address, string Given, string Reason, string Field);

/// <summary>What a spreadsheet said, section by section, with what was refused and where each answer stood.</summary>
public sealed record SpreadsheetRead(TakeSpreadsheetForm Form, IReadOnlyList<RefusedCell> Refused, IReadOnlyDictionary<string, string> Places);

/// <summary>A box on the page of what was read; those that say what stands there already are sent along unseen.</summary>
public sealed record ReadBox(AskedQuestion Ask, bool IsShown);

/// <summary>A row of a table as read.</summary>
public sealed record ReadRow(IReadOnlyList<ReadBox> Boxes)
{
    public bool IsShown => Boxes.Any(box => box.IsShown);
}

/// <summary>One section as read, beside what stands there.</summary>
public sealed record ReadSectionPage(ReportPart Part, IReadOnlyList<ReadBox> Boxes, IReadOnlyList<ReadRow> Rows)
{
    public int Changes { get; init; }

    /// <summary>Mark of what stands there now and was compared.</summary>
    public required string Token { get; init; }

    public int RowsBefore { get; init; }

    public int RowsNow { get; init; }

    public bool NoneChanges { get; init; }

    /// <summary>Who saved the section after the spreadsheet was read.</summary>
    public string? MeanwhileBy { get; init; }
}

/// <summary>What was read, to be looked at, corrected and taken over.</summary>
public sealed record SpreadsheetReadPage(int Id, int Year, TakeSpreadsheetForm Form, IReadOnlyList<ReadSectionPage> Sections)
{
    public IReadOnlyList<RefusedCell> Refused { get; init; } = [];

    /// <summary>Sections in which nothing changes.</summary>
    public IReadOnlyList<string> Untouched { get; init; } = [];

    public IReadOnlyList<DoubtLine> Doubts { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public int Changes => Sections.Sum(section => section.Changes);
}
