using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Candidacies.Applications.Sections;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>The figures an organisation states for a year, outside any application: income by source and founders (A12e, A12f).</summary>
[TextTopic("Passport")]
public sealed class FiguresForm
{
    /// <summary>The financial year the page asked for; a page left open over New Year does not state the wrong one.</summary>
    public int? Year { get; set; }

    public string? Currency { get; set; }

    public List<IncomeRow> Rows { get; set; } = [];

    /// <summary>Says aloud that there was none.</summary>
    public bool NoIncome { get; set; }

    public List<FounderRow> Founders { get; set; } = [];

    /// <summary>Version of the organisation that the page showed.</summary>
    public int? Version { get; set; }

    public bool HasAmounts => Rows.Any(row => row.Amount is > 0);

    public IEnumerable<Founder> Named => Founders.Where(row => !row.IsEmpty).Select(row => row.ToFounder());
}

public sealed class FiguresFormValidator : AbstractValidator<FiguresForm>
{
    public FiguresFormValidator()
    {
        RuleFor(form => form.Year).NotNull();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Currency).NotEmpty().Matches("^[A-Z]{3}$");
        RuleFor(form => form.Rows).Must(rows => rows.Count <= IncomeSources.All.Count);
        RuleForEach(form => form.Rows).SetValidator(new IncomeRowValidator());
        RuleFor(form => form.NoIncome).Must((form, none) => !(none && form.HasAmounts)).WithErrorCode("Contradiction");
        RuleFor(form => form.NoIncome).Must((form, none) => none || form.HasAmounts).WithErrorCode("NothingStated");
        RuleFor(form => form.Founders).Must(rows => rows.Count <= FoundersForm.MostRows);
        RuleForEach(form => form.Founders).SetValidator(new FounderRowValidator());
    }
}
