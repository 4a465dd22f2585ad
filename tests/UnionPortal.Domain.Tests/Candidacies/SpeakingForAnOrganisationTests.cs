using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using Xunit;

namespace UnionPortal.Domain.Tests.Candidacies;

public class SpeakingForAnOrganisationTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly Organisation organisation = new(new OrganisationName(Today, "Фонд «Рассвет»", null, null), "RU");
    private readonly Person newcomer = new("Орлова", "Вера");
    private readonly Person other = new("Зимин", "Олег");

    [Fact]
    public void Anyone_may_speak_for_a_departed_organisation_that_nobody_speaks_for() => Assert.Empty(Objections(belongs: false));

    [Fact]
    public void Knowing_the_number_of_a_partner_makes_nobody_its_representative() =>
        Assert.Equal([ApplicationRules.SpokenForByOthers], Objections(belongs: true));

    [Fact]
    public void Whoever_speaks_for_a_partner_may_apply_for_it() => Assert.Empty(Objections(belongs: true, Mandate(newcomer)));

    [Fact]
    public void A_standing_mandate_of_another_person_bars_a_newcomer() =>
        Assert.Equal([ApplicationRules.SpokenForByOthers], Objections(belongs: false, Mandate(other)));

    [Fact]
    public void A_mandate_that_ends_today_bars_nobody()
    {
        Representative ended = Mandate(other);
        ended.EndOn(Today);

        Assert.Empty(Objections(belongs: false, ended));
    }

    [Fact]
    public void A_name_put_right_leaves_no_former_name()
    {
        organisation.CorrectName("Фонд «Рассвет надежды»", "Рассвет", "Dawn of Hope");

        OrganisationName name = Assert.Single(organisation.Names);
        Assert.Equal("Dawn of Hope", name.English);
        Assert.Equal(Today, name.From);
    }

    [Theory]
    [InlineData(2026, 2025)]
    [InlineData(2027, 2026)]
    public void A_draft_asks_for_the_last_closed_year(int today, int asked) =>
        Assert.Equal(asked, new Application(organisation, Seeking.Membership, newcomer, Today).FinancialYearOn(new DateOnly(today, 1, 1)));

    private Representative Mandate(Person person) => new(person, organisation, RepresentativeRole.Authorised, null, Today.AddYears(-1));

    private IReadOnlyList<Domain.Charter.Objection> Objections(bool belongs, params Representative[] mandates) =>
        ApplicationRules.ObjectionsToSpeakingFor(mandates, belongs, newcomer, Today);
}
