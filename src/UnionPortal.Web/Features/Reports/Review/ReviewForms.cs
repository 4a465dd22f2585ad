using FluentValidation;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Review;

/// <summary>Accepts the version that was read.</summary>
[TextTopic("Reports")]
public sealed class AcceptReportForm
{
    /// <summary>The report as it stood when it was read: a version that came meanwhile is read first.</summary>
    public int? Version { get; set; }

    /// <summary>What was written in the boxes beside: an acceptance does not swallow it.</summary>
    public List<SectionComment> Comments { get; set; } = [];
}

public sealed class AcceptReportFormValidator : AbstractValidator<AcceptReportForm>
{
    public AcceptReportFormValidator() => RuleFor(form => form.Version).NotNull();
}

/// <summary>What is asked for, section by section; an empty box returns nothing.</summary>
[TextTopic("Reports")]
public sealed class ReturnReportForm
{
    public int? Version { get; set; }

    public List<SectionComment> Comments { get; set; } = [];

    public Dictionary<string, string> Asked => Comments.Where(one => one.Section is not null && !string.IsNullOrWhiteSpace(one.Text) && ReportCatalogue.Find(one.Section) is not null)
        .GroupBy(one => one.Section!).ToDictionary(one => one.Key, one => one.First().Text!.Trim().ReplaceLineEndings("\n"));
}

[TextTopic("Reports")]
public sealed class SectionComment
{
    public string? Section { get; set; }

    public string? Text { get; set; }
}

public sealed class ReturnReportFormValidator : AbstractValidator<ReturnReportForm>
{
    public ReturnReportFormValidator()
    {
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Comments).Must(comments => comments.Count <= ReportCatalogue.Parts.Count);
        RuleForEach(form => form.Comments).SetValidator(new SectionCommentValidator());
    }
}

public sealed class SectionCommentValidator : AbstractValidator<SectionComment>
{
    public SectionCommentValidator() => RuleFor(one => one.Text).MaximumLength(ReportSection.CommentLength);
}
