using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Organisations;

public class OrganisationChangeTests
{
    private readonly Organisation organisation = A.Organisation("АНО «Старое имя»");

    [Fact]
    public void A_new_name_from_a_day_is_proposed_and_on_approval_the_old_one_stays_findable()
    {
        OrganisationChange change = Change(NewName(A.Day(2026, 5, 1)));

        change.Decide(true, A.Person(), null, A.Today);

        Assert.Equal("АНО «Новое имя»", organisation.NameOn(A.Day(2026, 5, 1)).Full);
        Assert.Equal("АНО «Старое имя»", organisation.NameOn(A.Day(2026, 4, 30)).Full);
    }

    [Fact]
    public void What_is_declined_changes_nothing()
    {
        OrganisationChange change = Change(NewName(A.Today));

        change.Decide(false, A.Person(), "Нет решения учредителей.", A.Today);

        Assert.Equal("АНО «Старое имя»", organisation.Name.Full);
        Assert.Equal(ChangeState.Declined, change.State);
    }

    [Fact]
    public void A_part_that_is_not_named_stays_and_an_empty_text_takes_it_out()
    {
        organisation.Locate("RU", "TA", "Казань");
        organisation.Describe("71400", "https://old.example", A.Day(2010, 1, 1), null);

        Change(new ChangedFacts { City = "Елабуга", Website = "" }).Decide(true, A.Person(), null, A.Today);

        Assert.Equal(("TA", "Елабуга", null, "71400"), (organisation.RegionKey, organisation.City, organisation.Website, organisation.LegalFormCode));
    }

    [Fact]
    public void Founders_named_anew_stand_in_place_of_the_former()
    {
        organisation.NameFounders([new Founder("Граждане", FounderKind.Citizen, 5)]);

        Change(new ChangedFacts(), new ProposedFounder("Фонд", FounderKind.NonGovernmentalOrganisation, 1)).Decide(true, A.Person(), null, A.Today);

        Assert.Equal("Фонд", Assert.Single(organisation.Founders).Name);
    }

    [Fact]
    public void A_new_head_begins_on_the_day_the_old_mandate_ends()
    {
        Representative before = Head(A.Person("Прежняя"), A.Day(2020, 1, 1));
        OrganisationChange change = Change(NewHead(A.Day(2026, 5, 1)));
        change.Decide(true, A.Person(), null, A.Today);

        Representative? after = change.ChangeHead(before, null);

        Assert.Equal(A.Day(2026, 5, 1), before.Until);
        Assert.Equal(("Новая", RepresentativeRole.Head, A.Day(2026, 5, 1)), (after!.Person.FamilyName, after.Role, after.From));
    }

    [Fact]
    public void Who_speaks_already_stays_the_same_person_on_becoming_head()
    {
        var known = new Person("Новая", "Мария");
        OrganisationChange change = Change(NewHead(A.Day(2026, 5, 1)));
        change.Decide(true, A.Person(), null, A.Today);

        Assert.Same(known, change.ChangeHead(null, known)!.Person);
    }

    [Fact]
    public void The_same_head_with_another_position_keeps_the_mandate()
    {
        Representative before = Head(new Person("Новая", "Мария"), A.Day(2020, 1, 1));
        OrganisationChange change = Change(NewHead(A.Today));
        change.Decide(true, A.Person(), null, A.Today);

        Assert.Null(change.ChangeHead(before, null));
        Assert.Equal((null, "Президент"), (before.Until, before.Position));
    }

    [Fact]
    public void Nothing_changed_is_no_change() =>
        Assert.Equal([OrganisationChangeRules.NothingChanged], OrganisationChangeRules.ObjectionsToProposing(organisation, new ChangedFacts(), [], [], A.Today));

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void The_day_must_have_come(int days, bool refused) => Assert.Equal(refused ? [OrganisationChangeRules.DayToCome] : [],
        OrganisationChangeRules.ObjectionsToProposing(organisation, NewName(A.Today.AddDays(days)), [], [], A.Today));

    [Fact]
    public void A_name_and_a_head_need_their_day()
    {
        Assert.Equal([OrganisationChangeRules.DayMissing], OrganisationChangeRules.ObjectionsToProposing(organisation, NewName(null), [], [], A.Today));
        Assert.Equal([OrganisationChangeRules.DayMissing], OrganisationChangeRules.ObjectionsToProposing(organisation, NewHead(null), [], [], A.Today));
        Assert.Empty(OrganisationChangeRules.ObjectionsToProposing(organisation, new ChangedFacts { City = "Елабуга" }, [], [], A.Today));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_name_counts_from_no_day_before_the_present_one(int days, bool refused) => Assert.Equal(refused ? [OrganisationChangeRules.BeforePresentName] : [],
        OrganisationChangeRules.ObjectionsToProposing(organisation, NewName(organisation.Name.From.AddDays(days)), [], [], A.Today));

    [Fact]
    public void One_change_waits_at_a_time()
    {
        OrganisationChange open = Change(NewName(A.Today));

        Assert.Equal([OrganisationChangeRules.OneIsOpen], OrganisationChangeRules.ObjectionsToProposing(organisation, NewName(A.Today), [], [open], A.Today));
        open.TakeBack(A.Today);
        Assert.Empty(OrganisationChangeRules.ObjectionsToProposing(organisation, NewName(A.Today), [], [open], A.Today));
    }

    [Fact]
    public void Declining_asks_for_an_answer_and_nothing_is_decided_twice()
    {
        OrganisationChange change = Change(NewName(A.Today));

        Assert.Equal([OrganisationChangeRules.AnswerMissing], OrganisationChangeRules.ObjectionsToDeciding(change, false, " "));
        change.Decide(true, A.Person(), null, A.Today);
        Assert.Equal([OrganisationChangeRules.Decided], OrganisationChangeRules.ObjectionsToDeciding(change, true, null));
        Assert.Throws<ForbiddenActException>(() => change.TakeBack(A.Today));
    }

    private OrganisationChange Change(ChangedFacts after, params ProposedFounder[] founders) =>
        new(organisation, ChangedFacts.Of(organisation, null), after, founders, null, A.Person(), A.Today);

    private Representative Head(Person person, DateOnly from) => new(person, organisation, RepresentativeRole.Head, "Директор", from);

    private static ChangedFacts NewName(DateOnly? from) => new() { FullName = "АНО «Новое имя»", From = from };

    private static ChangedFacts NewHead(DateOnly? from) => new() { HeadFamilyName = "Новая", HeadGivenName = "Мария", HeadPosition = "Президент", From = from };
}
