using FluentValidation;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Contacts;

/// <summary>An attempt to reach an organisation (A18).</summary>
[TextTopic("Contacts")]
public sealed class ContactForm
{
    public ContactChannel? Channel { get; set; }

    public DateOnly? On { get; set; }

    public ContactResult? Result { get; set; }

    public string? Note { get; set; }
}

/// <summary>Whether the organisation was reached.</summary>
[TextTopic("Contacts")]
public enum ContactResult
{
    NoAnswer,
    Answered,
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator(UnionCalendar calendar)
    {
        RuleFor(form => form.Channel).NotNull().IsInEnum();
        RuleFor(form => form.On).NotNull().LessThanOrEqualTo(calendar.Today);
        RuleFor(form => form.Result).NotNull().IsInEnum();
        RuleFor(form => form.Note).MaximumLength(ContactAttempt.NoteLength);
    }
}
