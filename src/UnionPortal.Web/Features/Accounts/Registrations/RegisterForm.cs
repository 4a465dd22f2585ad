using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Accounts.Passwords;

namespace UnionPortal.Web.Features.Accounts.Registrations;

public sealed class RegisterForm
{
    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? LatinName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}

public sealed class RegisterFormValidator : AbstractValidator<RegisterForm>
{
    public RegisterFormValidator()
    {
        RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.Patronymic).MaximumLength(Person.NameLength);
        RuleFor(form => form.LatinName).MaximumLength(Person.NameLength);
        RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
        RuleFor(form => form.Password).GoodPassword(form => form.Email);
    }
}
