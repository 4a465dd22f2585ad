using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Domain.Tests.Registry;

public class RegistryLinksTests
{
    [Fact]
    [Trait("Clause", "U8")]
    public void After_a_merger_both_entries_point_to_each_other_from_the_day_on()
    {
        Member goesOn = A.Member(), ends = A.Member();
        ends.Depart(DepartureGround.Merger, A.Decision(DecidingBody.Organisation), A.Today, A.Terms().Expulsion, goesOn.Number);

        RegistrySnapshot before = Snapshot(A.Today.AddDays(-1), goesOn, ends), after = Snapshot(A.Today, goesOn, ends);

        Assert.Equal(goesOn.Number.Value, Entry(after, ends.Number).Departure!.Successor);
        Assert.Equal([ends.Number.Value], Entry(after, goesOn.Number).Predecessors);
        Assert.Empty(Entry(before, goesOn.Number).Predecessors);
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void Who_returns_gets_a_new_number_and_both_records_are_linked()
    {
        Organisation organisation = A.Organisation();
        Member first = A.Member().Of(organisation).DepartedOn(A.Day(2023, 1, 1));
        Member second = A.Member().Of(organisation).AdmittedOn(A.Today);

        RegistrySnapshot before = Snapshot(A.Today.AddDays(-1), first, second), after = Snapshot(A.Today, first, second);

        Assert.Equal([second.Number.Value], Entry(after, first.Number).LaterNumbers);
        Assert.Equal([first.Number.Value], Entry(after, second.Number).EarlierNumbers);
        Assert.Equal(PublicStanding.Departed, Entry(after, first.Number).Standing);
        Assert.Empty(Entry(before, first.Number).LaterNumbers);
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void Entries_that_have_nothing_to_do_with_each_other_stay_alone()
    {
        RegistrySnapshot snapshot = Snapshot(A.Today, A.Member(), A.Member());

        Assert.All(snapshot.Entries, entry => Assert.Empty(entry.Predecessors.Concat(entry.EarlierNumbers).Concat(entry.LaterNumbers)));
    }

    private static RegistrySnapshot Snapshot(DateOnly asOf, params Member[] members) => RegistrySnapshot.Of(members, [], [], asOf);

    private static RegistryEntry Entry(RegistrySnapshot snapshot, RegistryNumber number) => snapshot.Entries.Single(entry => entry.Number == number.Value);
}
