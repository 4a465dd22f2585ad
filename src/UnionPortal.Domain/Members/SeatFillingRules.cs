using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Members;

/// <summary>What is known about an organisation and the board when a seat is to be filled.</summary>
/// <param name="Seats">Every seat of the board, former ones included.</param>
/// <param name="Memberships">Memberships of the organisation, one after another.</param>
/// <param name="Mandates">Who speaks for the organisation.</param>
public sealed record SeatFacts(
    IReadOnlyCollection<BoardSeat> Seats, IReadOnlyCollection<Member> Memberships, IReadOnlyCollection<Partner> Partnerships, IReadOnlyCollection<Representative> Mandates);

/// <summary>Who may take a seat on the board, and on what it rests (A5, A7, A8, A17, A19).</summary>
public static class SeatFillingRules
{
    public static readonly Objection NotAMember = new("SeatNotAMember", "A5");
    public static readonly Objection Suspended = new("SeatMemberSuspended", "A19");
    public static readonly Objection DoesNotRepresent = new("SeatDoesNotRepresent", "A5");
    public static readonly Objection OrganisationTwice = new("SeatOrganisationTwice", "A5");
    public static readonly Objection PersonTwice = new("SeatPersonTwice", "A5");
    public static readonly Objection BoardFull = new("SeatBoardFull", "A5");
    public static readonly Objection BeforeDecision = new("SeatBeforeDecision", "A7");
    public static readonly Objection NotElected = new("SeatNotElected", "A5");
    public static readonly Objection NotFounding = new("SeatNotFounding", "A7");
    public static readonly Objection HasStanding = new("SeatHasStanding", "A5");

    /// <summary>
    /// The organisation is a member in good standing on the day the seat begins, the person speaks for it, neither of them sits
    /// already, and the board does not grow past what the charter allows on that or any later day.
    /// </summary>
    [Clause("A5")]
    [Clause("A17")]
    public static IReadOnlyList<Objection> ObjectionsToFilling(Person person, DateOnly from, SeatFacts facts, Organisation organisation, BoardTerms terms)
    {
        List<Objection> objections = [.. ObjectionsToOrganisation(facts, from)];
        if (!facts.Mandates.Any(one => one.Person == person && one.StandsOn(from))) objections.Add(DoesNotRepresent);
        List<BoardSeat> others = [.. facts.Seats.Where(seat => seat.StandsAfter(from))];
        if (others.Exists(seat => seat.Person == person)) objections.Add(PersonTwice);
        else if (others.Find(seat => seat.Organisation == organisation) is { } taken) objections.Add(OrganisationTwice.With(taken.From));
        if (MostOf(others, from) >= terms.MaxSeats) objections.Add(BoardFull.With(terms.MaxSeats));
        return objections;
    }

    /// <summary>An elected seat rests on an adopted resolution of the general meeting, a founding one on the founding day.</summary>
    /// <param name="adopted">Whether the record is an adopted resolution.</param>
    [Clause("A7")]
    public static IReadOnlyList<Objection> ObjectionsToBasis(SeatOrigin origin, DecisionRecord record, bool adopted, DateOnly from, DateOnly foundedOn)
    {
        List<Objection> objections = [];
        if (from < record.On) objections.Add(BeforeDecision.With(record.On));
        if (origin == SeatOrigin.Founding && (record.On != foundedOn || from != foundedOn || record.Body is not (DecidingBody.Founders or DecidingBody.GeneralMeeting)))
            objections.Add(NotFounding.With(foundedOn));
        if (origin == SeatOrigin.Election && (!adopted || record.Body != DecidingBody.GeneralMeeting)) objections.Add(NotElected);
        return objections;
    }

    /// <summary>A seat ends for loss of standing only once the organisation has departed; suspension only rests it.</summary>
    [Clause("A5")]
    public static IReadOnlyList<Objection> ObjectionsToEnding(
        BoardSeat seat, SeatEnding ending, DateOnly on, DecisionRecord? record, IEnumerable<Member> memberships, DateOnly today)
    {
        List<Objection> objections =
            [.. SeatEndingRules.ObjectionsTo(new(seat.From, seat.Until), ending, on, record, [DecidingBody.Board, DecidingBody.GeneralMeeting], today)];
        if (ending == SeatEnding.LossOfStanding && memberships.Any(one => BelongsOn(one, on))) objections.Add(HasStanding);
        return objections;
    }

    /// <summary>Whom a seat may be given to: members in good standing, no partner and none whose rights rest.</summary>
    [Clause("A5")]
    [Clause("A17")]
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToOrganisation(SeatFacts facts, DateOnly from)
    {
        if (PartnershipRules.ObjectionsToSeat(facts.Partnerships, from) is { Count: > 0 } partner) return partner;
        if (facts.Memberships.FirstOrDefault(one => BelongsOn(one, from)) is not { } member) return [NotAMember];
        return member.StandingOn(from) == Standing.Good ? [] : [Suspended];
    }

    private static bool BelongsOn(Member member, DateOnly day) => member.AdmittedOn <= day && member.StandingOn(day) != Standing.Departed;

    /// <summary>How many of the seats stand at once at most, from the day on.</summary>
    private static int MostOf(List<BoardSeat> seats, DateOnly from) =>
        seats.Select(seat => seat.From).Where(day => day > from).Append(from).Max(day => seats.Count(seat => seat.StandsOn(day)));
}
