using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Valuations;

[Trait("Clause", "U11")]
public class ReaderSharesTests
{
    [Fact]
    public void Who_has_the_fewest_to_read_gets_the_next()
    {
        Person idle = A.Person(), busy = A.Person(), third = A.Person();
        List<Valuation> wanting = [A.Valuation(), A.Valuation(), A.Valuation()];

        var assigned = ReaderShares.Share(wanting, new Dictionary<Person, int> { [idle] = 0, [busy] = 2, [third] = 0 }, (_, _) => ReaderTie.None, A.Today);

        Assert.Equal(6, assigned.Count);
        Assert.All(wanting, one => Assert.Equal(ValuationState.Reading, one.State));
        Assert.Equal(0, assigned.Take(4).Count(one => one.Reading.IsBy(busy)));
        Assert.Equal(1, assigned.Count(one => one.Reading.IsBy(busy)));
    }

    [Fact]
    public void A_tie_passes_over_and_what_nobody_else_may_read_stays_in_want()
    {
        Person tied = A.Person(), free = A.Person();
        Valuation theirs = A.Valuation(), other = A.Valuation();

        var assigned = ReaderShares.Share([theirs, other], new Dictionary<Person, int> { [tied] = 0, [free] = 0 },
            (valuation, person) => valuation == theirs && person == tied ? ReaderTie.Seat : ReaderTie.None, A.Today);

        Assert.Equal(3, assigned.Count);
        Assert.DoesNotContain(assigned, one => one.Valuation == theirs && one.Reading.IsBy(tied));
        Assert.True(theirs.WantsReader);
        Assert.False(other.WantsReader);
    }

    [Fact]
    public void Who_laid_it_down_is_not_asked_again_and_one_who_reads_stays_the_only_one()
    {
        Person declares = A.Person(), reads = A.Person(), fresh = A.Person();
        Valuation valuation = A.Valuation();
        valuation.Assign(new ReaderFacts(declares, true, ReaderTie.None), A.Today);
        valuation.Declare(declares, "Общий проект", A.Today);
        valuation.Assign(new ReaderFacts(reads, true, ReaderTie.None), A.Today);

        var assigned = ReaderShares.Share([valuation], new Dictionary<Person, int> { [declares] = 0, [reads] = 1, [fresh] = 9 }, (_, _) => ReaderTie.None, A.Today);

        Assert.True(Assert.Single(assigned).Reading.IsBy(fresh));
    }

    [Fact]
    public void Where_two_lie_too_far_apart_one_more_is_asked()
    {
        Person first = A.Person(), second = A.Person(), third = A.Person();
        Valuation valuation = A.Valuation();
        foreach (Person person in new[] { first, second }) valuation.Assign(new ReaderFacts(person, true, ReaderTie.None), A.Today);
        foreach ((Person person, int points) in new[] { (first, 0), (second, 5) })
            valuation.Read(person, new Dictionary<Criterion, int> { [valuation.Set.Criteria[0]] = points }, "Слова", new() { Distance = 15 }, A.Today);

        var assigned = ReaderShares.Share([valuation], new Dictionary<Person, int> { [first] = 0, [second] = 0, [third] = 0 }, (_, _) => ReaderTie.None, A.Today);

        Assert.True(Assert.Single(assigned).Reading.IsThird);
        Assert.True(assigned[0].Reading.IsBy(third));
    }
}
