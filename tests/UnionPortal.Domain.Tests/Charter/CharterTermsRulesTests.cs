using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Charter;

public class CharterTermsRulesTests
{
    [Fact]
    public void Sensible_terms_are_not_complained_of() => Assert.Empty(CharterTermsRules.NonsenseIn(A.Terms()));

    public static TheoryData<string, CharterTerms> Nonsense
    {
        get
        {
            CharterTerms terms = A.Terms();
            return new()
            {
                { "admission.minYearsActive", terms with { Admission = terms.Admission with { MinYearsActive = -1 } } },
                { "admission.decisionDays", terms with { Admission = terms.Admission with { DecisionDays = 0 } } },
                { "admission.nonStateFoundersMoreThan", terms with { Admission = terms.Admission with { NonStateFoundersMoreThan = new(1, 1) } } },
                { "admission.independentIncomeMoreThan", terms with { Admission = terms.Admission with { IndependentIncomeMoreThan = new(1, 0) } } },
                { "recommendation.required", terms with { Recommendation = terms.Recommendation with { Required = -2 } } },
                { "recommendation.maxPerYear", terms with { Recommendation = terms.Recommendation with { MaxPerYear = 0 } } },
                { "candidacy.months", terms with { Candidacy = terms.Candidacy with { Months = 0 } } },
                { "candidacy.reminderDays", terms with { Candidacy = terms.Candidacy with { ReminderDays = [-1] } } },
                { "board.quorum.share", terms with { Board = terms.Board with { Quorum = new(new(101, 100), Comparison.AtLeast) } } },
                { "board.urgentMajority.share", terms with { Board = terms.Board with { UrgentMajority = Majority.Simple with { Share = new(-1, 2) } } } },
                { "board.minSeats", terms with { Board = terms.Board with { MinSeats = 8 } } },
                { "board.termYears", terms with { Board = terms.Board with { TermYears = 0 } } },
                { "meeting.quorum.share", terms with { Meeting = terms.Meeting with { Quorum = new(new(49, 100), Comparison.AtLeast) } } },
                { "meeting.maxIntervalMonths", terms with { Meeting = terms.Meeting with { MaxIntervalMonths = 0 } } },
                { "expulsion.majority.share", terms with { Expulsion = terms.Expulsion with { Majority = Majority.Simple with { Share = new(1, 1) } } } },
                { "expulsion.appealDays", terms with { Expulsion = terms.Expulsion with { AppealDays = -30 } } },
                { "report.dueDay", terms with { Report = new() { DueMonth = 2, DueDay = 29 } } },
                { "publication.intervalMonths", terms with { Publication = new() { IntervalMonths = 0 } } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_told_by_its_place_and_alone(string path, CharterTerms terms) =>
        Assert.Equal([path], CharterTermsRules.NonsenseIn(terms).Select(term => term.Path));

    [Fact]
    public void A_quorum_of_exactly_half_is_what_the_law_asks()
    {
        CharterTerms terms = A.Terms();

        Assert.Empty(CharterTermsRules.NonsenseIn(terms with { Meeting = terms.Meeting with { Quorum = new(Fraction.Half, Comparison.AtLeast) } }));
    }

    [Fact]
    public void Unanimity_of_all_can_be_reached_where_at_least_the_whole_is_asked()
    {
        CharterTerms terms = A.Terms();
        Majority unanimous = new(MajorityBase.AllEntitled, new(1, 1), Comparison.AtLeast);

        Assert.Empty(CharterTermsRules.NonsenseIn(terms with { Expulsion = terms.Expulsion with { Majority = unanimous } }));
    }
}
