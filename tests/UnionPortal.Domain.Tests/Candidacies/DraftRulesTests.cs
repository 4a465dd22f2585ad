using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

/// <summary>Written on last on 1 October 2026: kept until 30 December, letters on 30 November and 23 December.</summary>
public class DraftRulesTests
{
    private static readonly AdmissionTerms Terms = A.Terms().Admission;
    private readonly Application draft = A.Application();

    [Theory]
    [InlineData("2026-11-29", null)]
    [InlineData("2026-11-30", 60)]
    [InlineData("2026-12-22", 60)]
    [InlineData("2026-12-23", 83)]
    [InlineData("2027-06-01", 83)]
    public void The_last_letter_reached_is_due(string today, int? days) => Assert.Equal(days, DraftRules.LetterDueOn(draft, Terms, Day(today)));

    [Theory]
    [InlineData("2026-12-23", "2026-12-29", false)]
    [InlineData("2026-12-23", "2026-12-30", true)]
    [InlineData("2026-12-29", "2027-01-04", false)]
    [InlineData("2026-12-29", "2027-01-05", true)]
    [InlineData(null, "2027-06-01", false)]
    public void A_draft_is_closed_on_its_day_and_never_sooner_than_a_week_after_the_last_letter(string? told, string today, bool closes)
    {
        DateOnly? lastLetter = told is null ? null : Day(told);

        Assert.Equal(closes ? [] : [DraftRules.StillKept.Code], DraftRules.ObjectionsToClosing(draft, Terms, lastLetter, Day(today)).Select(one => one.Code));
    }

    [Fact]
    public void A_closed_draft_counts_as_taken_back_and_says_why()
    {
        draft.Lapse(Terms, Day("2026-12-23"), Day("2026-12-30"));

        Assert.Equal((ApplicationState.Withdrawn, true), (draft.State, draft.HasLapsed));
        Assert.False(draft.TakesRecommendations);
        Assert.Equal([DraftRules.NotADraft], DraftRules.ObjectionsToClosing(draft, Terms, Day("2026-12-23"), Day("2026-12-31")));
        Assert.Throws<ForbiddenActException>(() => draft.Lapse(Terms, Day("2026-12-23"), Day("2026-12-31")));
    }

    [Fact]
    public void A_change_begins_the_count_anew_while_it_is_a_draft()
    {
        draft.NoteChange(Day("2026-12-01"));
        Assert.Equal(Day("2027-03-01"), DraftRules.KeptUntil(draft, Terms));

        draft.Lapse(Terms, Day("2027-02-22"), Day("2027-03-01"));
        draft.NoteChange(Day("2027-03-02"));
        Assert.Equal(Day("2026-12-01"), draft.LastChangedOn);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
