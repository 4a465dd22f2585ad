using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Accounts.Passwords;

namespace UnionPortal.Web.Features.Accounts.FirstSteps;

public sealed class FirstAdministratorForm
{
    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}

public sealed class FirstAdministratorFormValidator : AbstractValidator<FirstAdministratorForm>
{
    public FirstAdministratorFormValidator()
    {
        RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Person.NameLength);
        RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Person.EmailLength);
        RuleFor(form => form.Password).GoodPassword(form => form.Email);
    }
}
