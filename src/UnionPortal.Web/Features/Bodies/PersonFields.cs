using FluentValidation;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>A person who need not be known to the portal yet; the address decides whether it is one it knows.</summary>
public abstract class PersonFields : BasisFields
{
    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? LatinName { get; set; }

    public string? Email { get; set; }
}

/// <summary>Shape of a person, the same in every form that names one.</summary>
public static class PersonFieldsRules
{
    public static void RulesOfPerson<T>(this AbstractValidator<T> validator) where T : PersonFields
    {
        validator.RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Person.NameLength);
        validator.RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Person.NameLength);
        validator.RuleFor(form => form.Patronymic).MaximumLength(Person.NameLength);
        validator.RuleFor(form => form.LatinName).MaximumLength(Person.NameLength * 2);
        validator.RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
    }
}
