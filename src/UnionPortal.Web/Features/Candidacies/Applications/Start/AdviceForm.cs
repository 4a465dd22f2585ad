using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>What kind of body asks.</summary>
[TextTopic("Applications")]
public enum BodyKind
{
    NonProfit,
    StateBody,
    OtherSupporter,
}

/// <summary>How long it has been at work.</summary>
[TextTopic("Applications")]
public enum Practice
{
    LongEnough,
    Shorter,
}

/// <summary>Whether members would speak for it.</summary>
[TextTopic("Applications")]
public enum KnownMembers
{
    Enough,
    NotEnough,
}

/// <summary>Three questions asked of anyone before anything is written; nothing of it is kept.</summary>
[TextTopic("Applications")]
public sealed class AdviceForm
{
    public BodyKind? Body { get; set; }

    public Practice? Practice { get; set; }

    public KnownMembers? Members { get; set; }
}

public sealed class AdviceFormValidator : AbstractValidator<AdviceForm>
{
    public AdviceFormValidator()
    {
        RuleFor(form => form.Body).NotNull().IsInEnum();
        RuleFor(form => form.Practice).NotNull().IsInEnum();
        RuleFor(form => form.Members).NotNull().IsInEnum();
    }
}

/// <summary>Where the answers lead; the portal advises, the board decides.</summary>
public enum Advice
{
    Member,
    Candidate,
    Partner,
    NotEligible,
    TooEarly,
}
