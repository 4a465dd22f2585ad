using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Shell.Votes;

/// <summary>The vote of a member of the board, on the matter the address names.</summary>
[TextTopic("Board")]
public sealed class VoteForm
{
    public VoteChoice? Choice { get; set; }

    public string? Reason { get; set; }
}

public sealed class VoteFormValidator : AbstractValidator<VoteForm>
{
    public VoteFormValidator()
    {
        RuleFor(form => form.Choice).NotNull().IsInEnum();
        RuleFor(form => form.Reason).MaximumLength(BoardVote.ReasonLength);
        When(form => form.Choice is VoteChoice.Against or VoteChoice.Recused, () => RuleFor(form => form.Reason).NotEmpty());
    }
}
