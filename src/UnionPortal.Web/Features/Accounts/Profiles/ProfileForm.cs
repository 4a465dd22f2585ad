using FluentValidation;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Accounts.Profiles;

/// <summary>The languages letters are written in.</summary>
public enum LetterLanguage
{
    Russian,
    English,
}

public sealed class ProfileForm
{
    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? LatinName { get; set; }

    public LetterLanguage? Language { get; set; }

    public int? Version { get; set; }
}

public sealed class ProfileFormValidator : AbstractValidator<ProfileForm>
{
    public ProfileFormValidator()
    {
        RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.Patronymic).MaximumLength(Person.NameLength);
        RuleFor(form => form.LatinName).MaximumLength(Person.NameLength);
        RuleFor(form => form.Language).NotNull().IsInEnum();
    }
}
