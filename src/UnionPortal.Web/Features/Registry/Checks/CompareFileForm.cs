using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Registry.Checks;

/// <summary>A file somebody holds and wants to know unchanged.</summary>
[TextTopic("Editions")]
public sealed class CompareFileForm
{
    public IFormFile? File { get; set; }
}

public sealed class CompareFileFormValidator : AbstractValidator<CompareFileForm>
{
    public CompareFileFormValidator() => RuleFor(form => form.File).NotNull();
}
