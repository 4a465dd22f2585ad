using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>Who is to speak for the organisation, from when and until when.</summary>
[TextTopic("Representatives")]
public sealed class NameRepresentativeForm
{
    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? Email { get; set; }

    public string? Position { get; set; }

    /// <summary>Head by the statutes; only the office enters it.</summary>
    public bool IsHead { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The first day on which the person no longer speaks; empty for a mandate without an end.</summary>
    public DateOnly? Until { get; set; }
}

public sealed class NameRepresentativeFormValidator : AbstractValidator<NameRepresentativeForm>
{
    public NameRepresentativeFormValidator()
    {
        RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.Patronymic).MaximumLength(Person.NameLength);
        RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
        RuleFor(form => form.Position).MaximumLength(Representative.PositionLength);
        RuleFor(form => form.From).NotNull();
    }
}

/// <summary>Where an invitation to the portal goes.</summary>
[TextTopic("Representatives")]
public sealed class InvitationForm
{
    public string? Email { get; set; }
}

public sealed class InvitationFormValidator : AbstractValidator<InvitationForm>
{
    public InvitationFormValidator() => RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
}

/// <summary>The first day without the mandate.</summary>
[TextTopic("Representatives")]
public sealed class EndMandateForm
{
    public DateOnly? Until { get; set; }

    /// <summary>The version of the mandate the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class EndMandateFormValidator : AbstractValidator<EndMandateForm>
{
    public EndMandateFormValidator()
    {
        RuleFor(form => form.Until).NotNull();
        RuleFor(form => form.Version).NotNull();
    }
}
