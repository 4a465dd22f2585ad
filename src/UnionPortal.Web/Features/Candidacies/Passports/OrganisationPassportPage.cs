using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>The passport of an organisation on a day.</summary>
public sealed record OrganisationPassportPage(int OrganisationId, string Organisation, EligibilityPassport Passport, IReadOnlyList<PassportRule> Rules)
{
    public required DateOnly Today { get; init; }

    /// <summary>The financial year whose figures count on the day.</summary>
    public required int Year { get; init; }

    /// <summary>First day of the charter version the rules are taken from.</summary>
    public required DateOnly TermsFrom { get; init; }

    /// <summary>The income of the year, line by line; null where none is stated.</summary>
    public IncomeTable? Income { get; init; }

    public IReadOnlyList<FounderLine> Founders { get; init; } = [];

    /// <summary>Declarations and judgements come from here; null where the organisation never applied through the portal.</summary>
    public ApplicationLink? Application { get; init; }

    /// <summary>The number under which its inside page stands.</summary>
    public int? Number { get; init; }

    public string SummaryKey => Passport.HasFailed ? "Passport.SomeNotMet" : Passport.IsEligible ? "Passport.AllMet" : "Passport.SomeOpen";
}

/// <summary>The application that declarations and judgements are taken from.</summary>
public sealed record ApplicationLink(int Id, string? Number, DateOnly On, bool IsSubmitted);

/// <summary>Founders alike in one line.</summary>
public sealed record FounderLine(string Name, string Kind, int Count, bool IsNonState);

/// <summary>Income of a year with the reckoning under it: the charter's reading, and the other where sources are disputed.</summary>
public sealed record IncomeTable(IncomeShare Share, string Currency, IReadOnlyList<IncomeTableLine> Lines)
{
    public IReadOnlyList<Reading> Readings { get; init; } = [];
}

/// <summary>One source of income, how the charter classes it, and whether that is disputed.</summary>
public sealed record IncomeTableLine(string Source, decimal Amount, string Class, bool IsDisputed);

/// <summary>One way to read the charter: the independent part of the whole, and whether it is enough.</summary>
public sealed record Reading(string Key, decimal Independent, decimal Total, Fraction Asked)
{
    public bool IsEnough => Asked.IsExceededBy(Independent, Total);

    public decimal Share => Total == 0 ? 0 : Independent / Total;
}
