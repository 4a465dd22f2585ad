using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Documents;

/// <summary>A document for everybody to download.</summary>
[TextTopic("PublicEntry")]
public sealed class PublicDocumentForm
{
    public PublicDocumentKind? Kind { get; set; }

    public string? Title { get; set; }

    public PaperLanguage? Language { get; set; }

    public DateOnly? Dated { get; set; }

    public IFormFile? File { get; set; }
}

[TextTopic("PublicEntry")]
public enum PaperLanguage
{
    Ru,
    En,
}

public sealed class PublicDocumentFormValidator : AbstractValidator<PublicDocumentForm>
{
    public PublicDocumentFormValidator(UnionCalendar calendar)
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Title).NotEmpty().MaximumLength(PublicDocument.TitleLength);
        RuleFor(form => form.Language).NotNull().IsInEnum();
        RuleFor(form => form.Dated).NotNull().LessThanOrEqualTo(calendar.Today);
        RuleFor(form => form.File).NotNull();
    }
}
