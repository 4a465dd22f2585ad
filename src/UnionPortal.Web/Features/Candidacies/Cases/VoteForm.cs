using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>The vote of a member of the board.</summary>
[TextTopic("Board")]
public sealed class VoteForm
{
    public VoteChoice? Choice { get; set; }

    public string? Reason { get; set; }

    /// <summary>The proposal the person read; the vote counts for this one or not at all.</summary>
    public int? Proposal { get; set; }
}

public sealed class VoteFormValidator : AbstractValidator<VoteForm>
{
    public VoteFormValidator()
    {
        RuleFor(form => form.Choice).NotNull().IsInEnum();
        RuleFor(form => form.Proposal).NotNull();
        RuleFor(form => form.Reason).MaximumLength(BoardVote.ReasonLength);
        When(form => form.Choice is VoteChoice.Against or VoteChoice.Recused, () => RuleFor(form => form.Reason).NotEmpty());
    }
}
