using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.People;

/// <summary>Somebody who agreed to be named on the public entry: who speaks for the organisation already, or another person in charge.</summary>
[TextTopic("PublicEntry")]
public sealed class NamePersonForm
{
    /// <summary>The mandate of somebody who speaks for the organisation; empty for another person.</summary>
    public int? Mandate { get; set; }

    public string? Name { get; set; }

    public string? NameInEnglish { get; set; }

    public string? Position { get; set; }

    public string? PositionInEnglish { get; set; }

    public DateOnly? ConsentedOn { get; set; }

    /// <summary>Whether the organisation or the office holds the person's signed consent.</summary>
    public bool HoldsConsent { get; set; }
}

public sealed class NamePersonFormValidator : AbstractValidator<NamePersonForm>
{
    public NamePersonFormValidator(UnionCalendar calendar)
    {
        When(form => form.Mandate is null, () =>
        {
            RuleFor(form => form.Name).NotEmpty();
            RuleFor(form => form.Position).NotEmpty();
        });
        RuleFor(form => form.Name).MaximumLength(PersonInCharge.NameLength);
        RuleFor(form => form.NameInEnglish).MaximumLength(PersonInCharge.NameLength);
        RuleFor(form => form.Position).MaximumLength(PersonInCharge.PositionLength);
        RuleFor(form => form.PositionInEnglish).MaximumLength(PersonInCharge.PositionLength);
        RuleFor(form => form.ConsentedOn).NotNull().LessThanOrEqualTo(calendar.Today);
        RuleFor(form => form.HoldsConsent).Equal(true);
    }
}
