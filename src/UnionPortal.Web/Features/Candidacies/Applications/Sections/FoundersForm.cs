using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Founders (members) of the organisation, one row each or several alike in one (A12e).</summary>
[TextTopic("Applications")]
public sealed class FoundersForm : SectionForm
{
    public const int MostRows = 60;

    public List<FounderRow> Founders { get; set; } = [];

    /// <summary>Rows in which something is written.</summary>
    public IEnumerable<FounderRow> Written => Founders.Where(row => !row.IsEmpty);
}

/// <summary>One founder, or several alike. The number is kept as typed, so that taking out a row loses nothing in the others.</summary>
[TextTopic("Applications")]
public sealed class FounderRow
{
    public string? Name { get; set; }

    public FounderKind? Kind { get; set; }

    public string? Count { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && Kind is null && string.IsNullOrWhiteSpace(Count);

    /// <summary>How many; an empty box means one, null that it is not a number.</summary>
    public int? Number => string.IsNullOrWhiteSpace(Count) ? 1
        : NumberInput.Read(Count, out decimal number) == NumberReading.Good && decimal.Truncate(number) == number && number is >= 1 and <= 1_000_000
            ? (int)number : null;

    public Founder ToFounder() => new(Name!.Trim(), Kind!.Value, Number!.Value);
}

public sealed class FoundersFormValidator : SectionFormValidator<FoundersForm>
{
    public FoundersFormValidator()
    {
        RuleFor(form => form.Founders).Must(rows => rows.Count <= FoundersForm.MostRows);
        RuleForEach(form => form.Founders).SetValidator(new FounderRowValidator());
        WhenFinished(() => RuleFor(form => form.Founders).Must((form, _) => form.Written.Any()).WithErrorCode("NotEmpty"));
    }
}

public sealed class FounderRowValidator : AbstractValidator<FounderRow>
{
    public FounderRowValidator() => When(row => !row.IsEmpty, () =>
    {
        RuleFor(row => row.Name).NotEmpty().MaximumLength(Founder.NameLength);
        RuleFor(row => row.Kind).NotNull().IsInEnum();
        RuleFor(row => row.Count).Must((row, _) => row.Number is not null).WithErrorCode("WholeNumber");
    });
}
