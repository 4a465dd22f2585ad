using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>A question as the page asks it: its words, last year's answer, what there is to choose.</summary>
public sealed record AskedQuestion(string LabelKey, AnswerKind Kind, string? HintKey, string? Note, string Unit, bool Optional, IReadOnlyList<Option> Options);

/// <summary>A figure that asks "really?": what it is called, now and last year, in words.</summary>
public sealed record DoubtLine(string Label, string Now, string Before);

/// <summary>Own independent income of the whole, as far as it is stated (A12f).</summary>
public sealed record ShareLine(IncomeShare Share, Fraction Asked, string Currency)
{
    public decimal Part => Share.Total == 0 ? 0 : Share.Independent / Share.Total;

    public decimal PartOtherwise => Share.Total == 0 ? 0 : Share.IndependentReadOtherwise / Share.Total;

    public bool IsEnough => Asked.IsExceededBy(Share.Independent, Share.Total);
}

/// <summary>One section on its page.</summary>
public sealed record SectionPage(int Id, ReportPart Part, string Organisation, int Year, SectionForm Form, IReadOnlyList<AskedQuestion> Questions, IReadOnlyList<AskedQuestion> RowQuestions)
{
    /// <summary>Empty rows offered beneath those that are filled.</summary>
    public const int EmptyRows = 2;

    public required string Token { get; init; }

    /// <summary>What the office asked for when it returned the section.</summary>
    public string? Asked { get; init; }

    public bool IsSaved { get; init; }

    /// <summary>The section that was finished just now and led here.</summary>
    public string? SavedBefore { get; init; }

    /// <summary>What does not hold together with other finished sections.</summary>
    public IReadOnlyList<Objection> Across { get; init; } = [];

    /// <summary>Whether sums stand under the figures and follow what is typed.</summary>
    public bool HasSums => Part.Key is ReportCatalogue.Income or ReportCatalogue.Spending or ReportCatalogue.Programmes or ReportCatalogue.Beneficiaries;

    public ShareLine? Share { get; init; }

    /// <summary>Sums of the figures on the page, each with its words.</summary>
    public IReadOnlyList<SumLine> Sums { get; init; } = [];

    public IReadOnlyList<DoubtLine> Doubts { get; init; } = [];

    /// <summary>What a colleague saved while this page was open.</summary>
    public SheetPart? Meanwhile { get; init; }

    public string? MeanwhileBy { get; init; }

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public IReadOnlyList<SheetFile>? Files { get; init; }
}

/// <summary>A sum under the figures.</summary>
public sealed record SumLine(string Label, string Amount, string? Before);
