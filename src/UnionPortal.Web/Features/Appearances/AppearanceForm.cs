using FluentValidation;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Appearances;

public sealed class AppearanceForm
{
    public Theme? Theme { get; set; }

    public TextSize? Size { get; set; }

    public Spacing? Spacing { get; set; }
}

public sealed class AppearanceFormValidator : AbstractValidator<AppearanceForm>
{
    public AppearanceFormValidator()
    {
        RuleFor(f => f.Theme).NotNull().IsInEnum();
        RuleFor(f => f.Size).NotNull().IsInEnum();
        RuleFor(f => f.Spacing).NotNull().IsInEnum();
    }
}
