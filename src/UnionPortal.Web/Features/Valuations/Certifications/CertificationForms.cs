using FluentValidation;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>Which organisation certifies itself to which edition.</summary>
[TextTopic("Standards")]
public sealed class BeginCertificationForm
{
    public int? Standard { get; set; }

    public int? Organisation { get; set; }
}

public sealed class BeginCertificationFormValidator : AbstractValidator<BeginCertificationForm>
{
    public BeginCertificationFormValidator()
    {
        RuleFor(form => form.Standard).NotNull();
        RuleFor(form => form.Organisation).NotNull();
    }
}

/// <summary>The answer to one question.</summary>
[TextTopic("Standards")]
public sealed class AnswerForm
{
    public AnswerMark? Mark { get; set; }

    public string? Words { get; set; }

    public string? Link { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>Takes away the paper that was handed in before.</summary>
    public bool WithoutFile { get; set; }

    public AnswerText ToText(EvidenceFile? file) => new(Mark!.Value, Trimmed(Words), Trimmed(Link)) { File = file };

    public static AnswerForm Of(CertificationAnswer? answer) => answer is null ? new() : new() { Mark = answer.Mark, Words = answer.Words, Link = answer.Link };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(form => form.Mark).NotNull().IsInEnum();
        RuleFor(form => form.Words).MaximumLength(CertificationAnswer.WordsLength);
        RuleFor(form => form.Link).MaximumLength(CertificationAnswer.LinkLength);
        RuleFor(form => form.Link).Must(IsAddress).WithErrorCode("Address");
    }

    private static bool IsAddress(string? link) =>
        string.IsNullOrWhiteSpace(link) || (Uri.TryCreate(link.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https");
}

/// <summary>Who is to read.</summary>
[TextTopic("Standards")]
public sealed class AssignAssessorForm
{
    public int? Person { get; set; }
}

public sealed class AssignAssessorFormValidator : AbstractValidator<AssignAssessorForm>
{
    public AssignAssessorFormValidator() => RuleFor(form => form.Person).NotNull();
}

/// <summary>A reader's points, question by question, and words for the member.</summary>
[TextTopic("Standards")]
public sealed class AssessmentForm
{
    public List<AssessmentLine> Lines { get; set; } = [];

    public string? Comment { get; set; }
}

[TextTopic("Standards")]
public sealed class AssessmentLine
{
    /// <summary>Place of the question: sent with every line, so that one left open loses none of the others.</summary>
    public int Place { get; set; }

    /// <summary>0 to 2, or <c>-</c> where the question does not apply.</summary>
    public string? Points { get; set; }

    public int? Value => Points is ['0' or '1' or '2'] ? Points[0] - '0' : null;
}

public sealed class AssessmentFormValidator : AbstractValidator<AssessmentForm>
{
    public AssessmentFormValidator()
    {
        RuleFor(form => form.Comment).NotEmpty().MaximumLength(Assessment.CommentLength);
        RuleFor(form => form.Lines).Must(lines => lines.Count <= StandardRules.MostQuestions);
        RuleForEach(form => form.Lines).SetValidator(new AssessmentLineValidator());
    }
}

public sealed class AssessmentLineValidator : AbstractValidator<AssessmentLine>
{
    public AssessmentLineValidator() => RuleFor(line => line.Points).NotEmpty();
}

/// <summary>Why somebody lays a checklist down.</summary>
[TextTopic("Standards")]
public sealed class AssessorConflictForm
{
    public string? Conflict { get; set; }
}

public sealed class AssessorConflictFormValidator : AbstractValidator<AssessorConflictForm>
{
    public AssessorConflictFormValidator() => RuleFor(form => form.Conflict).NotEmpty().MaximumLength(Assessment.ConflictLength);
}

/// <summary>The member's one answer.</summary>
[TextTopic("Standards")]
public sealed class ReplyForm
{
    public string? Answer { get; set; }
}

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator() => RuleFor(form => form.Answer).NotEmpty().MaximumLength(Certification.ReplyLength);
}
