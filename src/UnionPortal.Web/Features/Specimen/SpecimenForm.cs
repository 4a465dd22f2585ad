using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Specimen;

public enum SpecimenVote { For, Against, Abstained, Recused }

public sealed class SpecimenForm
{
    public string? Name { get; set; }

    public string? Number { get; set; }

    public string? Email { get; set; }

    public decimal? Income { get; set; }

    public int? Staff { get; set; }

    public DateOnly? FoundedOn { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? Region { get; set; }

    public SpecimenVote? Vote { get; set; }

    public IReadOnlyList<string> Purposes { get; set; } = [];

    public IFormFile? Charter { get; set; }

    public string? Reason { get; set; }

    public bool Agreed { get; set; }
}

public sealed class SpecimenFormValidator : AbstractValidator<SpecimenForm>
{
    public SpecimenFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().MaximumLength(200);
        RuleFor(f => f.Number).NotEmpty().Length(13);
        RuleFor(f => f.Email).NotEmpty().EmailAddress();
        RuleFor(f => f.Income).NotNull().GreaterThanOrEqualTo(0);
        RuleFor(f => f.Staff).NotNull().InclusiveBetween(0, 10_000);
        RuleFor(f => f.FoundedOn).NotNull();
        RuleFor(f => f.DecidedOn).NotNull();
        RuleFor(f => f.Region).NotEmpty();
        RuleFor(f => f.Vote).NotNull();
        RuleFor(f => f.Purposes).NotEmpty();
        RuleFor(f => f.Charter).NotNull();
        RuleFor(f => f.Reason).NotEmpty().When(f => f.Vote == SpecimenVote.Against);
        RuleFor(f => f.Agreed).Equal(true);
    }
}

public sealed record SpecimenPage(SpecimenForm Form, IReadOnlyList<Objection> Objections, Pager Pager)
{
    public IReadOnlyList<Option> Regions { get; } = [new("16", "16"), new("54", "54"), new("78", "78")];

    public IReadOnlyList<Option> Purposes { get; } =
        [new("1", "1"), new("2", "2", "2.1–2.9"), new("3", "3")];

    public IReadOnlyList<Stamp> Stamps { get; } = Enum.GetValues<Stamp>();

    public DateOnly Today { get; } = new(2026, 3, 5);
}
