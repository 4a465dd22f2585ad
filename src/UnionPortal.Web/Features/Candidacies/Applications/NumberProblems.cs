using FluentValidation;
using FluentValidation.Results;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>Says what is wrong with a registration number, in the words of the register it should belong to.</summary>
internal static class NumberProblems
{
    /// <summary>Adds the objection to the number as an error; key <c>Applications.NumberProblem.{Code}</c>, of one register where it has its own words.</summary>
    public static void Add<T>(ValidationContext<T> context, IdentifierScheme scheme, string? number)
    {
        if (number?.Length > RegistrationNumber.ValueLength) return;
        foreach (Objection objection in RegistrationNumberRules.ObjectionsTo(scheme, number))
            context.AddFailure(FailureOf(context.PropertyPath, scheme, objection));
    }

    private static ValidationFailure FailureOf(string property, IdentifierScheme scheme, Objection objection) =>
        new(property, $"Applications.NumberProblem.{objection.Code}{SuffixOf(scheme, objection)}")
        {
            ErrorCode = objection.Code,
            FormattedMessagePlaceholderValues = new() { ["Suggestion"] = objection.Facts is [var suggestion, ..] ? suggestion : "" },
        };

    private static string SuffixOf(IdentifierScheme scheme, Objection objection)
    {
        bool hasOwnWords = scheme == IdentifierSchemes.Ogrn || scheme == IdentifierSchemes.Inn || scheme == IdentifierSchemes.Minjust;
        bool differs = objection.Equals(RegistrationNumberRules.WrongForm) || objection.Equals(RegistrationNumberRules.Missing)
            || objection.Equals(RegistrationNumberRules.WrongCheckDigit);
        return hasOwnWords && differs ? "." + scheme.Code : "";
    }
}
