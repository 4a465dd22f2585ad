using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Cases;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Questions;

/// <summary>A question to the applicant.</summary>
[TextTopic("Questions")]
public sealed class QuestionForm
{
    public string? Text { get; set; }

    /// <summary>The version of the application the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class QuestionFormValidator : AbstractValidator<QuestionForm>
{
    public QuestionFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(ApplicationQuestion.TextLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>The applicant's answer.</summary>
[TextTopic("Questions")]
public sealed class AnswerForm
{
    public string? Answer { get; set; }

    /// <summary>The version of the application the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(form => form.Answer).NotEmpty().MaximumLength(ApplicationQuestion.AnswerLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>Asking, with the head of the case.</summary>
public sealed record QuestionPage(CaseHead Head, IReadOnlyList<Objection> Refused, QuestionForm Form);

/// <summary>Answering: what was asked, and by whom.</summary>
public sealed record AnswerPage(int Id, string Organisation, IReadOnlyList<QuestionLine> Questions, IReadOnlyList<Objection> Refused, AnswerForm Form);
