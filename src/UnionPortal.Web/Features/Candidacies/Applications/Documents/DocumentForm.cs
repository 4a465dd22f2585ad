using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Documents;

/// <summary>One paper handed in. What the file may be is judged by the store, which looks inside.</summary>
[TextTopic("Applications")]
public sealed class DocumentForm
{
    public string? Kind { get; set; }

    public IFormFile? File { get; set; }
}

public sealed class DocumentFormValidator : AbstractValidator<DocumentForm>
{
    public DocumentFormValidator()
    {
        RuleFor(form => form.Kind).NotEmpty().MaximumLength(Document.KindLength);
        RuleFor(form => form.File).NotNull();
    }
}

/// <summary>Says that all papers are handed in.</summary>
[TextTopic("Applications")]
public sealed class PapersForm
{
    public bool Finished { get; set; }
}
