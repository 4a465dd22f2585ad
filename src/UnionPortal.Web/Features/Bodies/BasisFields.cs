using FluentValidation;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>The decision a mandate rests on: one that the portal keeps, or minutes from before its time.</summary>
public abstract class BasisFields
{
    /// <summary>Id of a record that the portal keeps.</summary>
    public int? Record { get; set; }

    /// <summary>Number of minutes of a meeting that was held before the portal kept meetings.</summary>
    public string? EarlierReference { get; set; }

    public DateOnly? EarlierOn { get; set; }
}

/// <summary>Shape of the basis, the same in every form that names one.</summary>
public static class BasisFieldsRules
{
    public static void RulesOfBasis<T>(this AbstractValidator<T> validator) where T : BasisFields
    {
        validator.RuleFor(form => form.Record).NotNull().When(form => string.IsNullOrWhiteSpace(form.EarlierReference));
        validator.RuleFor(form => form.EarlierReference).MaximumLength(DecisionRecord.ReferenceLength);
        validator.RuleFor(form => form.EarlierOn).NotNull().When(form => form.Record is null && !string.IsNullOrWhiteSpace(form.EarlierReference));
    }
}
