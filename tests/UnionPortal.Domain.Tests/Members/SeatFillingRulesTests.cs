using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Tests.Members;

/// <summary>Who may take a seat on the board, on what it rests, and when it ends for loss of standing.</summary>
public class SeatFillingRulesTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;
    private readonly Organisation organisation = A.Organisation();
    private readonly Person person = A.Person();

    [Fact]
    [Trait("Clause", "A5")]
    public void A_representative_of_a_member_in_good_standing_may_take_a_free_seat() => Assert.Empty(Ask());

    [Fact]
    [Trait("Clause", "A5")]
    public void A_candidate_a_former_member_and_a_stranger_have_no_seat()
    {
        Assert.Equal([SeatFillingRules.NotAMember], Ask(members: []));
        Assert.Equal([SeatFillingRules.NotAMember], Ask(members: [A.Member().Of(organisation).DepartedOn(A.Today)]));
        Assert.Empty(Ask(members: [A.Member().Of(organisation).DepartedOn(A.Today.AddDays(1))]));
        Assert.Equal([SeatFillingRules.NotAMember], Ask(members: [A.Member().Of(organisation).AdmittedOn(A.Today.AddDays(1))]));
        Assert.Empty(Ask(members: [A.Member().Of(organisation).AdmittedOn(A.Today)]));
    }

    [Fact]
    [Trait("Clause", "A17")]
    public void A_partner_has_no_seat() =>
        Assert.Equal([PartnershipRules.NoSeatForPartners], Ask(members: [], partners: [new Partner(A.Number(organisation), A.Decision(), A.Day(2021, 1, 1))]));

    [Fact]
    [Trait("Clause", "A5")]
    public void A_suspended_member_takes_no_seat_until_its_rights_are_back()
    {
        Assert.Equal([SeatFillingRules.Suspended], Ask(members: [A.Member().Of(organisation).SuspendedOn(A.Today)]));
        Assert.Empty(Ask(members: [A.Member().Of(organisation).SuspendedOn(A.Today.AddDays(-9)).LiftedOn(A.Today)]));
    }

    [Fact]
    [Trait("Clause", "A5")]
    public void Whoever_takes_a_seat_speaks_for_the_organisation_that_day()
    {
        Representative former = Mandate();
        former.EndOn(A.Today);

        Assert.Equal([SeatFillingRules.DoesNotRepresent], Ask(mandates: []));
        Assert.Equal([SeatFillingRules.DoesNotRepresent], Ask(mandates: [former]));
    }

    [Fact]
    [Trait("Clause", "A5")]
    public void One_organisation_and_one_person_have_one_seat_and_a_former_one_does_not_count()
    {
        BoardSeat former = A.Seat(of: organisation);
        former.EndOn(A.Today);

        Assert.Equal([SeatFillingRules.OrganisationTwice], Ask(seats: [A.Seat(of: organisation)]));
        Assert.Equal([SeatFillingRules.PersonTwice], Ask(seats: [new BoardSeat(person, A.Organisation("Другая"), SeatOrigin.Election, false, A.Decision(), A.Day(2020, 1, 1))]));
        Assert.Empty(Ask(seats: [former]));
        Assert.Equal([SeatFillingRules.OrganisationTwice], Ask(seats: [A.Seat(of: organisation, from: A.Today.AddDays(30))]));
    }

    [Fact]
    [Trait("Clause", "A5")]
    public void The_board_does_not_grow_past_seven_on_that_day_or_any_later()
    {
        List<BoardSeat> six = [.. Enumerable.Range(0, 6).Select(one => A.Seat(of: A.Organisation($"{one}")))];
        BoardSeat later = A.Seat(of: A.Organisation("позже"), from: A.Today.AddDays(30));

        Assert.Empty(Ask(seats: six));
        Assert.Equal([SeatFillingRules.BoardFull], Ask(seats: [.. six, later]));
    }

    [Theory]
    [Trait("Clause", "A7")]
    [InlineData(DecidingBody.GeneralMeeting, true, 0, null)]
    [InlineData(DecidingBody.GeneralMeeting, false, 0, "SeatNotElected")]
    [InlineData(DecidingBody.Board, false, 0, "SeatNotElected")]
    [InlineData(DecidingBody.GeneralMeeting, true, -1, "SeatBeforeDecision")]
    public void An_elected_seat_rests_on_an_adopted_resolution_and_begins_no_earlier(DecidingBody body, bool adopted, int days, string? objection)
    {
        var objections = SeatFillingRules.ObjectionsToBasis(SeatOrigin.Election, A.Decision(body, A.Today), adopted, A.Today.AddDays(days), A.Day(2019, 5, 24));

        Assert.Equal(objection is null ? [] : [objection], objections.Select(one => one.Code));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void A_founding_seat_is_of_the_founding_day()
    {
        DateOnly founded = A.Day(2019, 5, 24);

        Assert.Empty(SeatFillingRules.ObjectionsToBasis(SeatOrigin.Founding, A.Decision(DecidingBody.Founders, founded), false, founded, founded));
        Assert.Equal([SeatFillingRules.NotFounding], SeatFillingRules.ObjectionsToBasis(SeatOrigin.Founding, A.Decision(DecidingBody.Founders, founded), false, founded.AddDays(1), founded));
    }

    [Fact]
    [Trait("Clause", "A5")]
    public void Only_a_departure_ends_a_seat_for_loss_of_standing()
    {
        BoardSeat seat = A.Seat(of: organisation);
        IReadOnlyList<Objection> With(Member member) => SeatFillingRules.ObjectionsToEnding(seat, SeatEnding.LossOfStanding, A.Today, null, [member], A.Today);

        Assert.Equal([SeatFillingRules.HasStanding], With(A.Member().Of(organisation)));
        Assert.Equal([SeatFillingRules.HasStanding], With(A.Member().Of(organisation).SuspendedOn(A.Day(2026, 1, 1))));
        Assert.Empty(With(A.Member().Of(organisation).DepartedOn(A.Today)));
    }

    private Representative Mandate() => new(person, organisation, RepresentativeRole.Head, null, A.Day(2020, 1, 1));

    private IReadOnlyList<Objection> Ask(
        IReadOnlyCollection<BoardSeat>? seats = null, IReadOnlyCollection<Member>? members = null, IReadOnlyCollection<Partner>? partners = null, IReadOnlyCollection<Representative>? mandates = null) =>
        SeatFillingRules.ObjectionsToFilling(
            person, A.Today, new SeatFacts(seats ?? [], members ?? [A.Member().Of(organisation)], partners ?? [], mandates ?? [Mandate()]), organisation, Terms);
}
