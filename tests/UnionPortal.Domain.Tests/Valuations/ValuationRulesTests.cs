using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Valuations;

[Trait("Clause", "U11")]
public class ValuationRulesTests
{
    private static readonly ValuationTerms Terms = new() { Distance = 15 };

    [Fact]
    public void Two_readers_within_the_distance_conclude_and_the_member_answers_once()
    {
        (Valuation valuation, Person first, Person second) = Assigned();

        Read(valuation, first, 3);
        Assert.Equal(ValuationState.Reading, valuation.State);
        Assert.Null(valuation.Score);
        Read(valuation, second, 3);

        Assert.Equal(ValuationState.Concluded, valuation.State);
        Assert.Equal(6000, valuation.Score);
        valuation.Reply("Спасибо", A.Person(), A.Today);
        Assert.Equal([ValuationRules.AnsweredAlready], ValuationRules.ObjectionsToAnswering(valuation, "Ещё"));
    }

    [Fact]
    public void A_third_reads_where_the_two_lie_too_far_apart_and_the_nearest_count()
    {
        (Valuation valuation, Person first, Person second) = Assigned();
        Read(valuation, first, 1);
        Read(valuation, second, 4);
        Assert.Equal(ValuationState.ThirdWanted, valuation.State);

        ReaderFacts third = A.Reader();
        Assert.True(valuation.Assign(third, A.Today).IsThird);
        Read(valuation, third.Person, 5);

        Assert.Equal(9000, valuation.Score);
        Assert.DoesNotContain(valuation.Counting, one => one.IsBy(first));
    }

    [Fact]
    public void Nobody_sees_the_points_of_the_other_before_the_result_stands()
    {
        (Valuation valuation, Person first, Person second) = Assigned();
        Read(valuation, first, 3);
        Reading reading = valuation.ReadingOf(first)!;

        Assert.True(ValuationRules.MaySee(valuation, reading, first));
        Assert.False(ValuationRules.MaySee(valuation, reading, second));
        Assert.False(ValuationRules.MaySee(valuation, reading, null));
        Read(valuation, second, 3);
        Assert.True(ValuationRules.MaySee(valuation, reading, null));
    }

    [Theory]
    [InlineData(ReaderTie.Mandate)]
    [InlineData(ReaderTie.Seat)]
    [InlineData(ReaderTie.Founder)]
    [InlineData(ReaderTie.Kindred)]
    public void A_tie_to_the_member_excludes(ReaderTie tie) => Assert.Equal([ValuationRules.Tied], ValuationRules.ObjectionsToAssigning(A.Valuation(), A.Reader(tie)));

    [Fact]
    public void Readers_are_people_of_the_council_or_the_office() =>
        Assert.Equal([ValuationRules.NotAReader], ValuationRules.ObjectionsToAssigning(A.Valuation(), A.Reader(maySit: false)));

    [Fact]
    public void Nobody_reads_twice_and_two_are_enough()
    {
        Valuation valuation = A.Valuation();
        ReaderFacts first = A.Reader();
        valuation.Assign(first, A.Today);

        Assert.Equal([ValuationRules.ReadsAlready], ValuationRules.ObjectionsToAssigning(valuation, first));
        valuation.Assign(A.Reader(), A.Today);
        Assert.Equal([ValuationRules.EnoughReaders], ValuationRules.ObjectionsToAssigning(valuation, A.Reader()));
    }

    [Fact]
    public void Who_declares_a_conflict_is_replaced_and_not_asked_again()
    {
        (Valuation valuation, Person first, _) = Assigned();

        valuation.Declare(first, "Общий проект", A.Today);

        Assert.Equal(ValuationState.Assigning, valuation.State);
        Assert.Equal([ValuationRules.DeclaredBefore], ValuationRules.ObjectionsToAssigning(valuation, new ReaderFacts(first, true, ReaderTie.None)));
        Assert.Equal([ValuationRules.NotTheReader], ValuationRules.ObjectionsToWorking(valuation, first));
        Assert.Empty(ValuationRules.ObjectionsToAssigning(valuation, A.Reader()));
    }

    [Fact]
    public void Points_once_given_stand()
    {
        (Valuation valuation, Person first, _) = Assigned();
        Read(valuation, first, 3);

        Assert.Equal([ValuationRules.ReadAlready], ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, 4), "Иначе"));
        Assert.Equal([ValuationRules.ReadAlready], ValuationRules.ObjectionsToDeclaring(valuation, first, "Поздно"));
    }

    [Fact]
    public void Every_criterion_has_its_points_within_the_scale_and_words()
    {
        (Valuation valuation, Person first, _) = Assigned();

        Assert.Empty(ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, 0), "Пояснение"));
        Assert.Empty(ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, 5), "Пояснение"));
        Assert.Equal([ValuationRules.PointsOff], ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, 6), "Пояснение"));
        Assert.Equal([ValuationRules.PointsOff], ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, -1), "Пояснение"));
        Assert.Equal([ValuationRules.PointsMissing], ValuationRules.ObjectionsToReading(valuation, first, new Dictionary<Criterion, int>(), "Пояснение"));
        Assert.Equal([ValuationRules.CommentMissing], ValuationRules.ObjectionsToReading(valuation, first, Points(valuation, 3), " "));
        Assert.Equal([ValuationRules.NotTheReader], ValuationRules.ObjectionsToReading(valuation, A.Person(), Points(valuation, 3), "Пояснение"));
        Assert.Equal([ValuationRules.ConflictMissing], ValuationRules.ObjectionsToDeclaring(valuation, first, ""));
    }

    [Fact]
    public void Only_an_accepted_report_of_a_year_with_criteria_is_valued_and_once()
    {
        AnnualReport submitted = A.SubmittedReport(), accepted = A.AcceptedReport();

        Assert.Equal([ValuationRules.NotAccepted], ValuationRules.ObjectionsToOpening(submitted, A.AdoptedCriteria(), false));
        Assert.Equal([ValuationRules.NoCriteria], ValuationRules.ObjectionsToOpening(accepted, A.Criteria(), false));
        Assert.Equal([ValuationRules.NoCriteria], ValuationRules.ObjectionsToOpening(accepted, null, false));
        Assert.Equal([ValuationRules.OpenAlready], ValuationRules.ObjectionsToOpening(accepted, A.AdoptedCriteria(), true));
        Assert.Empty(ValuationRules.ObjectionsToOpening(accepted, A.AdoptedCriteria(), false));
    }

    [Fact]
    public void What_is_concluded_takes_no_reader_and_what_is_not_takes_no_answer()
    {
        (Valuation valuation, Person first, Person second) = Assigned();
        Assert.Equal([ValuationRules.NotConcluded], ValuationRules.ObjectionsToAnswering(valuation, "Рано"));
        Read(valuation, first, 3);
        Read(valuation, second, 3);

        Assert.Equal([ValuationRules.Concluded], ValuationRules.ObjectionsToAssigning(valuation, A.Reader()));
        Assert.Equal([ValuationRules.AnswerMissing], ValuationRules.ObjectionsToAnswering(valuation, ""));
    }

    [Fact]
    public void Figures_count_as_they_were_when_the_valuation_began()
    {
        CriteriaSet set = A.AdoptedCriteria(A.Judged(60), A.Computed(40, ReportMeasure.DaysInHand, 0));
        Valuation valuation = A.Valuation(set);
        ReaderFacts first = A.Reader(), second = A.Reader();
        valuation.Assign(first, A.Today);
        valuation.Assign(second, A.Today);
        Read(valuation, first.Person, 5);
        Read(valuation, second.Person, 5);

        Assert.Equal(10000, valuation.Score);
        Assert.Equal(2, valuation.Lines.Count);
    }

    private static (Valuation Valuation, Person First, Person Second) Assigned()
    {
        Valuation valuation = A.Valuation();
        ReaderFacts first = A.Reader(), second = A.Reader();
        valuation.Assign(first, A.Today);
        valuation.Assign(second, A.Today);
        return (valuation, first.Person, second.Person);
    }

    private static Dictionary<Criterion, int> Points(Valuation valuation, int points) => valuation.Set.Criteria.Where(one => one.IsJudged).ToDictionary(one => one, _ => points);

    private static void Read(Valuation valuation, Person reader, int points) => valuation.Read(reader, Points(valuation, points), "Пояснение", Terms, A.Today);
}
