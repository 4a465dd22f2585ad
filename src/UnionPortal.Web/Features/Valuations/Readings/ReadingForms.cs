using FluentValidation;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Which report is to be valued.</summary>
[TextTopic("Valuations")]
public sealed class OpenValuationForm
{
    public int? Report { get; set; }
}

public sealed class OpenValuationFormValidator : AbstractValidator<OpenValuationForm>
{
    public OpenValuationFormValidator() => RuleFor(form => form.Report).NotNull();
}

/// <summary>Who is to read.</summary>
[TextTopic("Valuations")]
public sealed class AssignReaderForm
{
    public int? Person { get; set; }
}

public sealed class AssignReaderFormValidator : AbstractValidator<AssignReaderForm>
{
    public AssignReaderFormValidator() => RuleFor(form => form.Person).NotNull();
}

/// <summary>Among whom is shared what wants a reader.</summary>
[TextTopic("Valuations")]
public sealed class ShareOutForm
{
    public List<int> Readers { get; set; } = [];
}

public sealed class ShareOutFormValidator : AbstractValidator<ShareOutForm>
{
    public ShareOutFormValidator() => RuleFor(form => form.Readers).NotEmpty();
}

/// <summary>A reader's points, criterion by criterion, and words for the member.</summary>
[TextTopic("Valuations")]
public sealed class ReadingForm
{
    public List<PointsLine> Lines { get; set; } = [];

    public string? Comment { get; set; }
}

[TextTopic("Valuations")]
public sealed class PointsLine
{
    public int? Criterion { get; set; }

    public int? Points { get; set; }
}

public sealed class ReadingFormValidator : AbstractValidator<ReadingForm>
{
    public ReadingFormValidator()
    {
        RuleFor(form => form.Comment).NotEmpty().MaximumLength(Reading.CommentLength);
        RuleFor(form => form.Lines).Must(lines => lines.Count <= CriteriaRules.MostCriteria);
        RuleForEach(form => form.Lines).SetValidator(new PointsLineValidator());
    }
}

public sealed class PointsLineValidator : AbstractValidator<PointsLine>
{
    public PointsLineValidator()
    {
        RuleFor(line => line.Criterion).NotNull();
        RuleFor(line => line.Points).NotNull();
    }
}

/// <summary>Why somebody lays a report down.</summary>
[TextTopic("Valuations")]
public sealed class ConflictForm
{
    public string? Conflict { get; set; }
}

public sealed class ConflictFormValidator : AbstractValidator<ConflictForm>
{
    public ConflictFormValidator() => RuleFor(form => form.Conflict).NotEmpty().MaximumLength(Reading.ConflictLength);
}

/// <summary>The member's one answer.</summary>
[TextTopic("Valuations")]
public sealed class AnswerValuationForm
{
    public string? Answer { get; set; }
}

public sealed class AnswerValuationFormValidator : AbstractValidator<AnswerValuationForm>
{
    public AnswerValuationFormValidator() => RuleFor(form => form.Answer).NotEmpty().MaximumLength(Valuation.AnswerLength);
}
