using FluentValidation;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Web.Features.Partners;

/// <summary>An agreement with a partner.</summary>
public sealed class AgreementForm
{
    public string? Reference { get; set; }

    /// <summary>Key of the field of activity.</summary>
    public string? Field { get; set; }

    public string? Subject { get; set; }

    public string? Contact { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The first day on which it no longer holds; empty where it has no end.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The signed paper.</summary>
    public IFormFile? Paper { get; set; }
}

public sealed class AgreementFormValidator : AbstractValidator<AgreementForm>
{
    public AgreementFormValidator()
    {
        RuleFor(form => form.Reference).NotEmpty().MaximumLength(PartnerAgreement.ReferenceLength);
        RuleFor(form => form.Field).NotEmpty().MaximumLength(PartnerAgreement.FieldLength);
        RuleFor(form => form.Subject).NotEmpty().MaximumLength(PartnerAgreement.SubjectLength);
        RuleFor(form => form.Contact).NotEmpty().MaximumLength(PartnerAgreement.ContactLength);
        RuleFor(form => form.From).NotNull();
    }
}

/// <summary>Why the board shall end the partnership.</summary>
public sealed class EndingForm
{
    public string? Reasons { get; set; }

    /// <summary>The version of the partnership the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class EndingFormValidator : AbstractValidator<EndingForm>
{
    public EndingFormValidator()
    {
        RuleFor(form => form.Reasons).NotEmpty().MaximumLength(PartnershipEnding.ReasonsLength);
        RuleFor(form => form.Version).NotNull();
    }
}
