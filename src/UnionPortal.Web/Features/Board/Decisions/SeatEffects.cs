using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Effects of decisions on the bodies: seats and offices that began or ended by them, and what the meeting recommends to the board (A5, A8–A11, U15).</summary>
internal static class SeatEffects
{
    public static IEnumerable<(EffectKind Kind, IQueryable<EffectFact> Facts)> Of(PortalDb db)
    {
        yield return (EffectKind.SeatBegan, db.BoardSeats.Select(one => new EffectFact
        {
            Kind = EffectKind.SeatBegan, RecordId = one.Record.Id, OrganisationId = one.OrganisationId, PersonId = one.PersonId, Number = null, On = one.From,
        }));
        yield return (EffectKind.SeatEnded, db.BoardSeats.Where(one => one.EndRecord != null).Select(one => new EffectFact
        {
            Kind = EffectKind.SeatEnded, RecordId = one.EndRecord!.Id, OrganisationId = one.OrganisationId, PersonId = one.PersonId, Number = null, On = one.Until!.Value,
        }));
        yield return (EffectKind.CouncilSeatBegan, db.CouncilSeats.Select(one => new EffectFact
        {
            Kind = EffectKind.CouncilSeatBegan, RecordId = one.Record.Id, OrganisationId = 0, PersonId = one.PersonId, Number = null, On = one.From,
        }));
        yield return (EffectKind.CouncilSeatEnded, db.CouncilSeats.Where(one => one.EndRecord != null).Select(one => new EffectFact
        {
            Kind = EffectKind.CouncilSeatEnded, RecordId = one.EndRecord!.Id, OrganisationId = 0, PersonId = one.PersonId, Number = null, On = one.Until!.Value,
        }));
        yield return (EffectKind.CandidateRecommended, db.SeatRecommendations.Where(one => one.Seat == null).Select(one => new EffectFact
        {
            Kind = EffectKind.CandidateRecommended, RecordId = one.Record.Id, OrganisationId = one.Organisation.Id, PersonId = one.Person.Id, Number = null, On = one.Record.On,
        }));
        yield return (EffectKind.RemovalRecommended, db.SeatRecommendations.Where(one => one.Seat != null).Select(one => new EffectFact
        {
            Kind = EffectKind.RemovalRecommended, RecordId = one.Record.Id, OrganisationId = one.Organisation.Id, PersonId = one.Person.Id, Number = null, On = one.Record.On,
        }));
        yield return (EffectKind.Appointed, db.Appointments.Where(one => one.Record != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Appointed, RecordId = one.Record!.Id, OrganisationId = 0, PersonId = one.PersonId, Number = null, On = one.From,
        }));
    }
}
