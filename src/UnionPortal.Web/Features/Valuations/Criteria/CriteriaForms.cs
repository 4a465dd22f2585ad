using System.Globalization;
using FluentValidation;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Name of a set and the years it is for.</summary>
[TextTopic("Criteria")]
public sealed class CriteriaSetForm
{
    public string? NameRu { get; set; }

    public string? NameEn { get; set; }

    public int? FirstYear { get; set; }

    public int? LastYear { get; set; }
}

public sealed class CriteriaSetFormValidator : AbstractValidator<CriteriaSetForm>
{
    public CriteriaSetFormValidator()
    {
        RuleFor(form => form.NameRu).NotEmpty().MaximumLength(CriteriaSet.NameLength);
        RuleFor(form => form.NameEn).NotEmpty().MaximumLength(CriteriaSet.NameLength);
        RuleFor(form => form.FirstYear).NotNull().InclusiveBetween(1990, 2200);
        RuleFor(form => form.LastYear).NotNull().InclusiveBetween(1990, 2200);
    }
}

/// <summary>One criterion, in both languages.</summary>
[TextTopic("Criteria")]
public sealed class CriterionForm
{
    public string? NameRu { get; set; }

    public string? NameEn { get; set; }

    public string? GuidanceRu { get; set; }

    public string? GuidanceEn { get; set; }

    public int? Weight { get; set; }

    public int? Scale { get; set; }

    /// <summary>Empty where readers judge.</summary>
    public ReportMeasure? Measure { get; set; }

    /// <summary>Thresholds as typed: <c>-14; 0; 30</c>.</summary>
    public string? Bands { get; set; }

    /// <summary>The thresholds; null where one of them is no whole number.</summary>
    public IReadOnlyList<long>? Thresholds
    {
        get
        {
            if (Measure is null) return [];
            string[] typed = (Bands ?? "").Replace('−', '-').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            List<long> read = [];
            foreach (string one in typed)
            {
                if (!long.TryParse(string.Concat(one.Where(sign => !char.IsWhiteSpace(sign))), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)) return null;
                read.Add(number);
            }
            return read;
        }
    }

    public CriterionText ToText() => new(NameRu!.Trim(), NameEn!.Trim(), Trimmed(GuidanceRu), Trimmed(GuidanceEn), Weight!.Value, Scale!.Value, Measure, Thresholds!);

    public static CriterionForm Of(Criterion one) => new()
    {
        NameRu = one.NameRu, NameEn = one.NameEn, GuidanceRu = one.GuidanceRu, GuidanceEn = one.GuidanceEn, Weight = one.Weight, Scale = one.Scale, Measure = one.Measure,
        Bands = string.Join("; ", one.Thresholds),
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed class CriterionFormValidator : AbstractValidator<CriterionForm>
{
    public CriterionFormValidator()
    {
        RuleFor(form => form.NameRu).NotEmpty().MaximumLength(Criterion.NameLength);
        RuleFor(form => form.NameEn).NotEmpty().MaximumLength(Criterion.NameLength);
        RuleFor(form => form.GuidanceRu).MaximumLength(Criterion.GuidanceLength);
        RuleFor(form => form.GuidanceEn).MaximumLength(Criterion.GuidanceLength);
        RuleFor(form => form.Weight).NotNull().InclusiveBetween(1, CriteriaRules.Whole);
        RuleFor(form => form.Scale).NotNull().InclusiveBetween(1, Criterion.MostPoints);
        RuleFor(form => form.Measure).IsInEnum();
        RuleFor(form => form.Bands).MaximumLength(Criterion.BandsLength);
        RuleFor(form => form.Bands).Must((form, _) => form.Thresholds is not null).WithErrorCode("Numbers");
    }
}

/// <summary>Which draft is put before a meeting; empty takes the present one back.</summary>
[TextTopic("Criteria")]
public sealed class PutCriteriaForm
{
    public int? Set { get; set; }
}
