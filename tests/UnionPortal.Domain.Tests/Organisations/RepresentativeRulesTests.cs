using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Organisations;

[Trait("Clause", "A2")]
public class RepresentativeRulesTests
{
    private readonly Organisation organisation = A.Organisation();
    private readonly Person person = A.Person();

    [Fact]
    public void Several_people_speak_for_one_organisation_and_one_person_for_several()
    {
        Representative other = Mandate(A.Person(), A.Day(2020, 1, 1));
        var elsewhere = new Representative(person, A.Organisation("Другая"), RepresentativeRole.Head, null, A.Day(2020, 1, 1));

        Assert.Empty(Naming([other], A.Today));
        Assert.True(elsewhere.StandsOn(A.Today));
    }

    [Fact]
    public void A_mandate_begins_today_at_the_earliest()
    {
        Assert.Empty(Naming([], A.Today));
        Assert.Equal([RepresentativeRules.BeginsInThePast], Naming([], A.Today.AddDays(-1)));
    }

    [Fact]
    public void A_mandate_lasts_a_day_at_least()
    {
        Assert.Empty(Naming([], A.Today, A.Today.AddDays(1)));
        Assert.Equal([RepresentativeRules.EndsBeforeItBegins], Naming([], A.Today, A.Today));
    }

    [Fact]
    public void Nobody_is_named_twice_for_the_same_days()
    {
        Representative standing = Mandate(person, A.Day(2020, 1, 1), A.Today.AddDays(10));

        Assert.Equal([RepresentativeRules.AlreadySpeaks], Naming([standing], A.Today.AddDays(9)));
        Assert.Empty(Naming([standing], A.Today.AddDays(10)));
    }

    [Fact]
    public void The_head_is_entered_by_the_office_and_only_where_none_is_in_office()
    {
        Representative head = new(A.Person(), organisation, RepresentativeRole.Head, null, A.Day(2020, 1, 1));

        Assert.Equal([RepresentativeRules.HeadByProposal], Head([], byOffice: false));
        Assert.Equal([RepresentativeRules.HeadStands], Head([head], byOffice: true));
        Assert.Empty(Head([], byOffice: true));
    }

    [Fact]
    public void Whoever_has_a_mandate_and_no_way_in_is_invited_and_not_too_often()
    {
        Representative standing = Mandate(person, A.Day(2020, 1, 1)), over = Mandate(person, A.Day(2020, 1, 1), A.Today);

        Assert.Empty(RepresentativeRules.ObjectionsToInviting(standing, false, RepresentativeRules.InvitationsADay - 1, A.Today));
        Assert.Equal([RepresentativeRules.InvitedEnough], RepresentativeRules.ObjectionsToInviting(standing, false, RepresentativeRules.InvitationsADay, A.Today));
        Assert.Equal([RepresentativeRules.SignsInAlready], RepresentativeRules.ObjectionsToInviting(standing, true, 0, A.Today));
        Assert.Equal([RepresentativeRules.InvitedNobody], RepresentativeRules.ObjectionsToInviting(over, false, 0, A.Today));
    }

    [Fact]
    public void The_last_mandate_is_not_ended_before_another_person_has_one()
    {
        Representative last = Mandate(person, A.Day(2020, 1, 1)), next = Mandate(A.Person(), A.Today.AddDays(5));

        Assert.Equal([RepresentativeRules.LastOne], RepresentativeRules.ObjectionsToEnding(last, [last], A.Today, A.Today));
        Assert.Equal([RepresentativeRules.LastOne], RepresentativeRules.ObjectionsToEnding(last, [last, next], A.Today.AddDays(4), A.Today));
        Assert.Empty(RepresentativeRules.ObjectionsToEnding(last, [last, next], A.Today.AddDays(5), A.Today));
    }

    [Fact]
    public void A_mandate_ends_today_at_the_earliest_and_never_later_than_it_does_anyway()
    {
        Representative mandate = Mandate(person, A.Day(2020, 1, 1), A.Today.AddDays(9)), other = Mandate(A.Person(), A.Day(2020, 1, 1));

        Assert.Empty(Ending(mandate, other, A.Today));
        Assert.Equal([RepresentativeRules.EndsInThePast], Ending(mandate, other, A.Today.AddDays(-1)));
        Assert.Equal([RepresentativeRules.EndsAnyway], Ending(mandate, other, A.Today.AddDays(9)));
    }

    [Fact]
    public void What_has_not_begun_can_be_taken_back_from_its_first_day()
    {
        Representative mandate = Mandate(person, A.Today.AddDays(5)), other = Mandate(A.Person(), A.Day(2020, 1, 1));

        Assert.Equal([RepresentativeRules.EndsBeforeItBegins], Ending(mandate, other, A.Today.AddDays(4)));
        Assert.Empty(Ending(mandate, other, A.Today.AddDays(5)));
    }

    [Fact]
    public void It_is_known_from_when_on_nobody_would_speak()
    {
        Representative first = Mandate(person, A.Day(2020, 1, 1), A.Today.AddDays(3)), second = Mandate(A.Person(), A.Today.AddDays(3), A.Today.AddDays(8));

        Assert.Equal(A.Today, RepresentativeRules.NobodyFrom([], A.Today));
        Assert.Equal(A.Today.AddDays(8), RepresentativeRules.NobodyFrom([first, second], A.Today));
        Assert.Null(RepresentativeRules.NobodyFrom([first, Mandate(A.Person(), A.Today)], A.Today));
    }

    private Representative Mandate(Person whose, DateOnly from, DateOnly? until = null) =>
        new(whose, organisation, RepresentativeRole.Authorised, null, from, until);

    private IReadOnlyList<Objection> Naming(Representative[] mandates, DateOnly from, DateOnly? until = null) =>
        RepresentativeRules.ObjectionsToNaming(mandates, person, RepresentativeRole.Authorised, new Period(from, until), byOffice: false, A.Today);

    private IReadOnlyList<Objection> Head(Representative[] mandates, bool byOffice) =>
        RepresentativeRules.ObjectionsToNaming(mandates, person, RepresentativeRole.Head, new Period(A.Today, null), byOffice, A.Today);

    private static IReadOnlyList<Objection> Ending(Representative mandate, Representative other, DateOnly until) =>
        RepresentativeRules.ObjectionsToEnding(mandate, [mandate, other], until, A.Today);
}
