using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Whether the person at the keyboard heads the organisation.</summary>
[TextTopic("Applications")]
public enum HeadIs
{
    Contact,
    Another,
}

/// <summary>Who speaks for the organisation: the contact (whoever began the application) and the head.</summary>
[TextTopic("Applications")]
public sealed class PeopleForm : SectionForm
{
    public string? ContactPosition { get; set; }

    public bool ContactShown { get; set; }

    public HeadIs? Head { get; set; }

    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? LatinName { get; set; }

    public string? HeadPosition { get; set; }

    public bool HeadShown { get; set; }
}

public sealed class PeopleFormValidator : SectionFormValidator<PeopleForm>
{
    public PeopleFormValidator()
    {
        RuleFor(form => form.ContactPosition).MaximumLength(Representative.PositionLength);
        RuleFor(form => form.Head).IsInEnum();
        RuleFor(form => form.FamilyName).MaximumLength(Person.NameLength);
        RuleFor(form => form.GivenName).MaximumLength(Person.NameLength);
        RuleFor(form => form.Patronymic).MaximumLength(Person.NameLength);
        RuleFor(form => form.LatinName).MaximumLength(Person.NameLength * 2);
        RuleFor(form => form.HeadPosition).MaximumLength(Representative.PositionLength);
        When(form => form.Head == HeadIs.Another, () =>
        {
            RuleFor(form => form.FamilyName).NotEmpty();
            RuleFor(form => form.GivenName).NotEmpty();
        });
        WhenFinished(() =>
        {
            RuleFor(form => form.ContactPosition).NotEmpty();
            RuleFor(form => form.Head).NotNull();
            When(form => form.Head == HeadIs.Another, () => RuleFor(form => form.HeadPosition).NotEmpty());
        });
    }
}
