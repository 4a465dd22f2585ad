using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Domain.Tests.Registry;

/// <summary>The calendar of the charter, for every day from 2000 to 2060, against a computation of its own.</summary>
public class CalendarPropertyTests
{
    private const int DaysInSixtyOneYears = 22_281;
    private static readonly CharterTerms Terms = A.Terms();

    [Fact]
    public void The_second_calendar_knows_every_day_once() => Assert.Equal(DaysInSixtyOneYears, OwnCalendar.Days().Distinct().Count());

    [Fact]
    [Trait("Clause", "A12c")]
    public void Three_years_of_practice_are_over_on_the_day_and_not_before()
    {
        CharterTerms terms = Terms with { Admission = Terms.Admission with { EligibilityClauses = ["A12c"] } };
        foreach (var since in OwnCalendar.Days())
        {
            var organisation = A.Organisation();
            organisation.Describe(null, null, null, since.ToDate());
            var enough = OwnCalendar.MonthsOn(since, 36);
            Verdict On((int, int, int) day) => EligibilityRules.PassportOf(
                new EligibilityFacts(organisation, new Declarations(), [], 2025, OwnCalendar.ToDate(day)), terms).Findings.Single().Verdict;
            Assert.True(On(enough) == Verdict.Met && On(OwnCalendar.Before(enough)) == Verdict.NotMet, $"{since}");
        }
    }

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidacy_runs_a_year_and_is_under_review_from_the_day_it_is_over()
    {
        foreach (var began in OwnCalendar.Days())
        {
            var candidacy = new Candidacy(A.Number(), A.Decision(on: began.ToDate()), began.ToDate(), Terms.Candidacy);
            var over = OwnCalendar.MonthsOn(began, 12);
            bool right = candidacy.ReviewDueOn == over.ToDate()
                && candidacy.StateOn(OwnCalendar.Before(over).ToDate()) == CandidacyState.Running && candidacy.StateOn(over.ToDate()) == CandidacyState.UnderReview;
            Assert.True(right, $"{began}");
        }
    }

    [Fact]
    [Trait("Clause", "A20")]
    public void The_board_is_due_half_a_year_after_its_latest_meeting()
    {
        foreach (var held in OwnCalendar.Days())
        {
            BoardMeeting[] meetings = [new(held.ToDate(), BoardMeetingMode.Remote, "1", "")];
            Assert.Equal(OwnCalendar.MonthsOn(held, 6).ToDate(), ObligationRules.BoardMeetingDueOn(meetings, A.Day(1999, 1, 1), Terms.Board));
        }
    }

    [Fact]
    [Trait("Clause", "A21")]
    public void The_general_meeting_is_due_a_year_after_the_latest()
    {
        foreach (var held in OwnCalendar.Days())
        {
            GeneralMeeting[] meetings = [A.Meeting(held.ToDate(), held.ToDate())];
            Assert.Equal(OwnCalendar.MonthsOn(held, 12).ToDate(), MeetingRules.NextDueOn(meetings, A.Day(1999, 1, 1), Terms.Meeting));
        }
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void Silence_is_long_enough_after_the_months_of_the_charter_and_not_a_day_before()
    {
        var organisation = A.Organisation();
        var person = A.Person();
        foreach (var first in OwnCalendar.Days())
        {
            ContactAttempt[] attempts = [new(organisation, ContactChannel.Mail, first.ToDate(), false, person, null)];
            var enough = OwnCalendar.MonthsOn(first, Terms.Departure.ContactLossMonths);
            bool right = ContactLossRules.ObjectionsToGround(attempts, Terms.Departure, enough.ToDate()).Count == 0
                && ContactLossRules.ObjectionsToGround(attempts, Terms.Departure, OwnCalendar.Before(enough).ToDate()).Contains(ContactLossRules.TooShort);
            Assert.True(right, $"{first}");
        }
    }

    [Fact]
    [Trait("Clause", "A18")]
    [Trait("Clause", "U8")]
    public void An_expulsion_is_public_on_the_day_after_the_last_day_to_appeal()
    {
        foreach (var decided in OwnCalendar.Days())
        {
            DecisionRecord record = A.Decision(DecidingBody.GeneralMeeting, decided.ToDate());
            var lastToAppeal = OwnCalendar.DaysOn(decided, Terms.Expulsion.AppealDays);
            Assert.Equal(OwnCalendar.Next(lastToAppeal).ToDate(), DepartureRules.PublicFrom(DepartureGround.Expulsion, record, decided.ToDate(), Terms.Expulsion));
        }
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void The_next_edition_is_due_after_the_interval_of_the_charter()
    {
        foreach (var last in OwnCalendar.Days())
            Assert.Equal(OwnCalendar.MonthsOn(last, 3).ToDate(), ObligationRules.EditionDueOn(last.ToDate(), A.Day(1999, 1, 1), Terms.Publication));
    }
}
