using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The order to issue an edition: its day, the number it was prepared under, and that someone has looked it over.</summary>
[TextTopic("Editions")]
public sealed class PublishEditionForm
{
    public DateOnly? AsOf { get; set; }

    public int? Number { get; set; }

    public bool LookedOver { get; set; }
}

public sealed class PublishEditionFormValidator : AbstractValidator<PublishEditionForm>
{
    public PublishEditionFormValidator()
    {
        RuleFor(form => form.AsOf).NotNull();
        RuleFor(form => form.Number).NotNull();
        RuleFor(form => form.LookedOver).Equal(true);
    }
}
