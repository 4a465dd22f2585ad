using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>The number the organisation is known by, its name, and what it asks for.</summary>
[TextTopic("Applications")]
public sealed class StartForm
{
    /// <summary>ISO code of the country whose register it is.</summary>
    public string? Country { get; set; }

    /// <summary>Code of the register.</summary>
    public string? Scheme { get; set; }

    public string? Number { get; set; }

    public string? FullName { get; set; }

    public Seeking? Seeking { get; set; }

    public IdentifierScheme RegisterOf => IdentifierSchemes.Find(Scheme ?? "") ?? IdentifierSchemes.Other;
}

public sealed class StartFormValidator : AbstractValidator<StartForm>
{
    public StartFormValidator()
    {
        RuleFor(form => form.Country).NotEmpty().Length(2);
        RuleFor(form => form.Scheme).NotEmpty().Must((form, scheme) => Offered(form.Country).Any(one => one.Code == scheme));
        RuleFor(form => form.Number).MaximumLength(RegistrationNumber.ValueLength);
        RuleFor(form => form.Number).Custom((number, context) => NumberProblems.Add(context, context.InstanceToValidate.RegisterOf, number));
        RuleFor(form => form.FullName).NotEmpty().MaximumLength(OrganisationName.FullLength);
        RuleFor(form => form.Seeking).NotNull().IsInEnum();
    }

    /// <summary>
    /// The registers a newcomer of the country may name: in Russia the state register only, elsewhere what is known
    /// there, and always "another".
    /// </summary>
    public static IReadOnlyList<IdentifierScheme> Offered(string? country) =>
        country is null or "RU" ? [IdentifierSchemes.Ogrn] : [.. IdentifierSchemes.Of(country), IdentifierSchemes.Other];
}
