using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>What the board is asked to find about a candidacy.</summary>
[TextTopic("Candidacies")]
public sealed class ReviewForm
{
    public ReviewOutcome? Outcome { get; set; }

    /// <summary>Reasons, told to the candidate and the board only.</summary>
    public string? Reasons { get; set; }

    /// <summary>The version of the candidacy the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class ReviewFormValidator : AbstractValidator<ReviewForm>
{
    public ReviewFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().IsInEnum();
        RuleFor(form => form.Reasons).NotEmpty().MaximumLength(CandidacyReview.ReasonsLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the candidate tells about its year.</summary>
[TextTopic("Candidacies")]
public sealed class AccountForm
{
    public string? Account { get; set; }

    /// <summary>The version of the candidacy the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class AccountFormValidator : AbstractValidator<AccountForm>
{
    public AccountFormValidator()
    {
        RuleFor(form => form.Account).NotEmpty().MaximumLength(Candidacy.AccountLength);
        RuleFor(form => form.Version).NotNull();
    }
}
