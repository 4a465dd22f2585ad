using FluentValidation;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>
/// The answers of one section as typed, in the order of the catalogue. What each may be hangs on its question, so they are read by
/// <see cref="SectionReadingService"/>; here only their number is bounded.
/// </summary>
[TextTopic("Reports")]
public sealed class SectionForm
{
    /// <summary>Mark of what the page showed: where it no longer fits what is stored, a colleague saved meanwhile.</summary>
    public string? Token { get; set; }

    public bool None { get; set; }

    public List<TypedAnswer> Answers { get; set; } = [];

    public List<TypedRow> Rows { get; set; } = [];

    /// <summary>Figures far from last year's are right.</summary>
    public bool Confirmed { get; set; }

    public bool Finished { get; set; }

    /// <summary>Whether the page is to be shown again after saving, with sums reckoned and new empty rows.</summary>
    public bool Stay { get; set; }
}

[TextTopic("Reports")]
public sealed class TypedAnswer
{
    public string? Value { get; set; }
}

[TextTopic("Reports")]
public sealed class TypedRow
{
    public List<TypedAnswer> Cells { get; set; } = [];

    public bool IsEmpty => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Value));
}

public sealed class SectionFormValidator : AbstractValidator<SectionForm>
{
    private const int MostQuestions = 40;
    private const int TokenLength = 16;

    public SectionFormValidator()
    {
        RuleFor(form => form.Token).MaximumLength(TokenLength);
        RuleFor(form => form.Answers).Must(answers => answers.Count <= MostQuestions);
        RuleFor(form => form.Rows).Must(rows => rows.Count <= ReportAnswers.MostRows + SectionPage.EmptyRows).WithErrorCode("TooManyRows");
        RuleForEach(form => form.Rows).Must(row => row.Cells.Count <= MostQuestions);
    }
}
