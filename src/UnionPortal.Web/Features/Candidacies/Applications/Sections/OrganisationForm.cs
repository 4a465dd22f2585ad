using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Names, form, place, dates and further numbers of the organisation.</summary>
[TextTopic("Applications")]
public sealed class OrganisationForm : SectionForm
{
    public string? FullName { get; set; }

    public string? ShortName { get; set; }

    public string? EnglishName { get; set; }

    /// <summary>OKOPF code.</summary>
    public string? LegalForm { get; set; }

    /// <summary>Key of the region; asked in the union's country only.</summary>
    public string? Region { get; set; }

    public string? City { get; set; }

    public string? Website { get; set; }

    public DateOnly? RegisteredOn { get; set; }

    public DateOnly? ActiveSince { get; set; }

    public string? Inn { get; set; }

    /// <summary>Number in the register of the Ministry of Justice.</summary>
    public string? Minjust { get; set; }

    /// <summary>Set by the page, not by the reader: what is asked depends on it.</summary>
    public bool IsRussian { get; set; }
}

public sealed class OrganisationFormValidator : SectionFormValidator<OrganisationForm>
{
    public OrganisationFormValidator(ReferenceBook book, UnionCalendar calendar)
    {
        Names();
        Place(book);
        Days(calendar.Today);
        When(form => !string.IsNullOrWhiteSpace(form.Inn), () =>
            RuleFor(form => form.Inn).Custom((inn, context) => NumberProblems.Add(context, IdentifierSchemes.Inn, inn)));
        When(form => !string.IsNullOrWhiteSpace(form.Minjust), () =>
            RuleFor(form => form.Minjust).Custom((number, context) => NumberProblems.Add(context, IdentifierSchemes.Minjust, number)));
        WhenFinished(() => When(form => form.IsRussian, () => RuleFor(form => form.Inn).NotEmpty()));
    }

    private void Names()
    {
        RuleFor(form => form.FullName).NotEmpty().MaximumLength(OrganisationName.FullLength);
        RuleFor(form => form.ShortName).MaximumLength(OrganisationName.ShortLength);
        RuleFor(form => form.EnglishName).MaximumLength(OrganisationName.FullLength);
    }

    private void Place(ReferenceBook book)
    {
        RuleFor(form => form.LegalForm).Must(code => string.IsNullOrEmpty(code) || book.LegalForm(code) is not null);
        RuleFor(form => form.Region).Must(key => string.IsNullOrEmpty(key) || book.Region(key) is not null);
        RuleFor(form => form.City).MaximumLength(Organisation.CityLength);
        RuleFor(form => form.Website).MaximumLength(Organisation.WebsiteLength).Must(WebAddresses.IsEmptyOrGood).WithErrorCode("WebAddress");
        WhenFinished(() =>
        {
            RuleFor(form => form.City).NotEmpty();
            When(form => form.IsRussian, () =>
            {
                RuleFor(form => form.LegalForm).NotEmpty();
                RuleFor(form => form.Region).NotEmpty();
            });
        });
    }

    private void Days(DateOnly today)
    {
        RuleFor(form => form.RegisteredOn).LessThanOrEqualTo(today);
        RuleFor(form => form.ActiveSince).LessThanOrEqualTo(today);
        WhenFinished(() =>
        {
            RuleFor(form => form.RegisteredOn).NotNull();
            RuleFor(form => form.ActiveSince).NotNull();
        });
    }
}
