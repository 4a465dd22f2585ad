using FluentValidation;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import;

/// <summary>A list handed in to be taken over.</summary>
public sealed class ListUploadForm
{
    public IFormFile? List { get; set; }

    public ImportKind? As { get; set; }

    /// <summary>The day the list is taken over; nothing in it may be later.</summary>
    public DateOnly? On { get; set; }
}

public sealed class ListUploadFormValidator : AbstractValidator<ListUploadForm>
{
    public ListUploadFormValidator()
    {
        RuleFor(form => form.List).NotNull();
        RuleFor(form => form.As).NotNull();
        RuleFor(form => form.On).NotNull();
    }
}
