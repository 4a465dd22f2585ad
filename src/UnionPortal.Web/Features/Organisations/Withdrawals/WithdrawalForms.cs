using FluentValidation;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>A notice of leaving by one who speaks for the organisation.</summary>
[TextTopic("Leaving")]
public sealed class WithdrawalForm
{
    /// <summary>The first day without the standing.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>Nobody has to give one.</summary>
    public string? Reason { get; set; }

    /// <summary>That the person has read what ends.</summary>
    public bool Understood { get; set; }
}

public sealed class WithdrawalFormValidator : AbstractValidator<WithdrawalForm>
{
    public WithdrawalFormValidator()
    {
        RuleFor(form => form.EffectiveOn).NotNull();
        RuleFor(form => form.Reason).MaximumLength(Withdrawal.ReasonLength);
        RuleFor(form => form.Understood).Equal(true).WithErrorCode("NotEmpty");
    }
}

/// <summary>A notice that came in on paper, entered by the office.</summary>
[TextTopic("Leaving")]
public sealed class PaperNoticeForm
{
    public DateOnly? ReceivedOn { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    /// <summary>Id of the person who signed, of those who speak for the organisation.</summary>
    public int? SignedBy { get; set; }

    public string? Reason { get; set; }
}

public sealed class PaperNoticeFormValidator : AbstractValidator<PaperNoticeForm>
{
    public PaperNoticeFormValidator()
    {
        RuleFor(form => form.ReceivedOn).NotNull();
        RuleFor(form => form.EffectiveOn).NotNull();
        RuleFor(form => form.SignedBy).NotNull();
        RuleFor(form => form.Reason).MaximumLength(Withdrawal.ReasonLength);
    }
}

/// <summary>Taking a notice back; bound to the notice the person saw.</summary>
[TextTopic("Leaving")]
public sealed class RevocationForm
{
    public int? Notice { get; set; }
}

public sealed class RevocationFormValidator : AbstractValidator<RevocationForm>
{
    public RevocationFormValidator() => RuleFor(form => form.Notice).NotNull();
}
