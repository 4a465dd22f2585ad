using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Income of the last closed year by source (A12f); an empty box is nothing.</summary>
[TextTopic("Applications")]
public sealed class IncomeForm : SectionForm
{
    /// <summary>Currency of every amount, ISO 4217.</summary>
    public string? Currency { get; set; }

    public List<IncomeRow> Rows { get; set; } = [];

    /// <summary>Says aloud that there was none, so that nothing is taken for forgotten.</summary>
    public bool NoIncome { get; set; }

    public bool HasAmounts => Rows.Any(row => row.Amount is > 0);
}

/// <summary>One source and its amount.</summary>
[TextTopic("Applications")]
public sealed class IncomeRow
{
    public string? Source { get; set; }

    public decimal? Amount { get; set; }
}

public sealed class IncomeFormValidator : SectionFormValidator<IncomeForm>
{
    public IncomeFormValidator()
    {
        RuleFor(form => form.Currency).NotEmpty().Matches("^[A-Z]{3}$");
        RuleFor(form => form.Rows).Must(rows => rows.Count <= IncomeSources.All.Count);
        RuleForEach(form => form.Rows).SetValidator(new IncomeRowValidator());
        RuleFor(form => form.NoIncome).Must((form, none) => !(none && form.HasAmounts)).WithErrorCode("Contradiction");
        WhenFinished(() => RuleFor(form => form.NoIncome).Must((form, none) => none || form.HasAmounts).WithErrorCode("NothingStated"));
    }
}

public sealed class IncomeRowValidator : AbstractValidator<IncomeRow>
{
    public const decimal MostMoney = 999_999_999_999m;

    public IncomeRowValidator()
    {
        RuleFor(one => one.Source).Must(source => IncomeSources.All.Contains(source));
        RuleFor(one => one.Amount).InclusiveBetween(0, MostMoney).PrecisionScale(18, 2, true);
    }
}
