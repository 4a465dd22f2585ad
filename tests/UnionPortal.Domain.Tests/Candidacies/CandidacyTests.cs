using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A14")]
public class CandidacyTests
{
    private static readonly DateOnly Started = A.Day(2025, 11, 22);

    [Theory]
    [InlineData("2025-11-21", CandidacyState.NotYet)]
    [InlineData("2025-11-22", CandidacyState.Running)]
    [InlineData("2026-11-21", CandidacyState.Running)]
    [InlineData("2026-11-22", CandidacyState.UnderReview)]
    [InlineData("2030-01-01", CandidacyState.UnderReview)]
    public void When_the_year_is_over_the_board_reviews_and_nothing_flips_by_itself(string day, CandidacyState state) =>
        Assert.Equal(state, Begun(Started).StateOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2024, 2, 29, "2025-02-28")]
    [InlineData(2023, 2, 28, "2024-02-28")]
    [InlineData(2026, 1, 31, "2027-01-31")]
    public void The_review_is_due_on_the_same_day_a_year_later(int year, int month, int day, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Begun(A.Day(year, month, day)).ReviewDueOn);

    [Fact]
    public void Admission_begins_the_membership_on_the_day_under_the_same_number()
    {
        Candidacy candidacy = Begun(Started);

        Member member = candidacy.Admit(A.Decision(), A.Day(2026, 5, 1));

        Assert.Equal(candidacy.Number, member.Number);
        Assert.Equal(CandidacyState.Running, candidacy.StateOn(A.Day(2026, 4, 30)));
        Assert.Equal(CandidacyState.Admitted, candidacy.StateOn(A.Day(2026, 5, 1)));
        Assert.Equal(Standing.Good, member.StandingOn(A.Day(2026, 5, 1)));
    }

    [Fact]
    public void A_candidacy_ends_by_decision()
    {
        Candidacy candidacy = Begun(Started);
        candidacy.Depart(DepartureGround.CandidacyEnded, A.Decision(), A.Day(2026, 12, 1), A.Terms().Expulsion);

        Assert.Equal(CandidacyState.UnderReview, candidacy.StateOn(A.Day(2026, 11, 30)));
        Assert.Equal(CandidacyState.Ended, candidacy.StateOn(A.Day(2026, 12, 1)));
    }

    [Fact]
    public void What_is_closed_is_closed_once()
    {
        Candidacy candidacy = Begun(Started);
        candidacy.Admit(A.Decision(), A.Day(2026, 5, 1));

        Assert.Equal([CandidacyRules.AlreadyClosed], CandidacyRules.ObjectionsToClosing(candidacy));
        Assert.Throws<ForbiddenActException>(() => candidacy.Depart(DepartureGround.CandidacyEnded, A.Decision(), A.Today, A.Terms().Expulsion));
    }

    [Fact]
    public void A_candidacy_keeps_the_length_it_began_with()
    {
        var candidacy = new Candidacy(A.Number(), A.Decision(), Started, A.Terms().Candidacy with { Months = 18 });

        Assert.Equal(A.Day(2027, 5, 22), candidacy.ReviewDueOn);
    }

    private static Candidacy Begun(DateOnly on) => new(A.Number(), A.Decision(), on, A.Terms().Candidacy);
}
