using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Import;

/// <summary>The way in: a form to hand a list in, and the lists handed in before.</summary>
public sealed record ImportIndexPage(ListUploadForm Form, IReadOnlyList<ImportRunRow> Runs, IReadOnlyList<Objection> Refused);

/// <summary>One earlier import.</summary>
public sealed record ImportRunRow(int Id, string FileName, DateOnly On, ImportState State, ImportReport? Report);

/// <summary>One column of the list: its header, what stands in its first rows, and what it is taken for.</summary>
public sealed record ImportColumn(int Place, string Header, IReadOnlyList<string> Samples, string Field);

/// <summary>An import looked at: before it runs, while it runs, or afterwards.</summary>
public sealed record ImportPage(ImportRun Run, ImportReport? Report, IReadOnlyList<Objection> Refused)
{
    public const int RowsOfPage = 25;

    public IReadOnlyList<ImportColumn> Columns { get; init; } = [];

    public IReadOnlyList<Option> Fields { get; init; } = [];

    public ImportProgress? Progress { get; init; }

    public required Pager Pager { get; init; }

    public string Language { get; init; } = "ru";

    /// <summary>The refused rows of this page of them.</summary>
    public IEnumerable<ReportRemark> RefusedRows => (Report?.RefusedRows ?? []).Skip((Pager.Page - 1) * RowsOfPage).Take(RowsOfPage);

    public string SentenceOf(ReportRemark remark) => Language == "en" ? remark.En : remark.Ru;

    /// <summary>True when the import would do something.</summary>
    public bool MayStart => Run.State == ImportState.Uploaded && Report is { Rows: > 0 } && Report.Refused < Report.Rows;
}
