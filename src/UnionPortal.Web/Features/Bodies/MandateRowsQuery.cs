using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>A seat with the memberships of its organisation; a departure ends it even where the seat itself was never told of it.</summary>
public sealed record SeatRow(BoardSeat Seat, IReadOnlyList<Member> Memberships)
{
    public DateOnly From => Seat.From;

    public DateOnly? Until => LeftOn is { } left && (Seat.Until is null || left < Seat.Until) ? left : Seat.Until;

    public SeatEnding? EndedBy => Seat.Until is { } until && until == Until ? Seat.EndedBy : Until is null ? null : SeatEnding.LossOfStanding;

    public Member? MemberOn(DateOnly day) => Memberships.LastOrDefault(one => one.AdmittedOn <= day);

    private DateOnly? LeftOn => MemberOn(Seat.From)?.Departure?.EffectiveOn is { } left && left > Seat.From ? left : null;
}

/// <summary>Reads mandates whole and tells each in a line.</summary>
public sealed class MandateRowsQuery(PortalDb db, Texts texts)
{
    /// <summary>Every seat of the board, the chair first, then by the day it began.</summary>
    public async Task<List<SeatRow>> SeatsAsync(CancellationToken ct)
    {
        var seats = await db.BoardSeats.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Record).Include(one => one.EndRecord)
            .OrderBy(one => one.From).ThenBy(one => one.Id).ToListAsync(ct);
        List<int> organisations = [.. seats.Select(one => one.OrganisationId).Distinct()];
        var members = (await db.Members.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure)
            .Where(one => organisations.Contains(one.OrganisationId)).OrderBy(one => one.AdmittedOn).ToListAsync(ct)).ToLookup(one => one.OrganisationId);
        return [.. seats.OrderByDescending(one => one.Chairs).Select(seat => new SeatRow(seat, [.. members[seat.OrganisationId]]))];
    }

    public Task<List<CouncilSeat>> CouncilAsync(CancellationToken ct) => db.CouncilSeats.AsNoTracking()
        .Include(one => one.Person).Include(one => one.Record).Include(one => one.EndRecord).OrderBy(one => one.From).ThenBy(one => one.Id).ToListAsync(ct);

    /// <summary>President and executive director; staff is nobody's business.</summary>
    public Task<List<Appointment>> OfficersAsync(CancellationToken ct) => db.Appointments.AsNoTracking()
        .Include(one => one.Person).Include(one => one.Record)
        .Where(one => one.Kind == AppointmentKind.President || one.Kind == AppointmentKind.ExecutiveDirector)
        .OrderByDescending(one => one.Kind).ThenBy(one => one.From).ToListAsync(ct);

    /// <param name="day">The day the board is shown on.</param>
    public MandateLine LineOf(SeatRow row, DateOnly day, DateOnly today)
    {
        BoardSeat seat = row.Seat;
        Member? member = row.MemberOn(day) ?? row.MemberOn(today);
        List<string> notes = [];
        if (seat.ChairedOn(day)) notes.Add(texts["Bodies.Chair"]);
        if (seat.StandsOn(day) && member?.StandingOn(day) == Standing.Suspended) notes.Add(texts["Bodies.VoteRests"]);
        bool ended = row.Until <= today;
        if (seat.LastsUntilMeeting && !ended) notes.Add(texts["Bodies.UntilMeeting"]);
        return new MandateLine(
            seat.Id, seat.Person.NameIn(texts.Language), NameOn(seat, day), member is null ? null : $"/registry/{member.Number}", notes,
            texts[$"Bodies.SeatOrigin.{seat.Origin}"], seat.From, BasisLine.Of(seat.Record),
            ended ? texts[$"Bodies.SeatEnding.{row.EndedBy ?? SeatEnding.Term}"] : null, ended ? row.Until : null,
            ended && row.EndedBy != SeatEnding.LossOfStanding ? BasisLine.Of(seat.EndRecord) : null);
    }

    public MandateLine LineOf(CouncilSeat seat, DateOnly today) => new(
        seat.Id, seat.Person.NameIn(texts.Language), texts.Language == "en" ? seat.MeritEn : seat.MeritRu, null, [],
        texts["Bodies.FormedByMeeting"], seat.From, BasisLine.Of(seat.Record),
        seat.Until <= today ? texts[$"Bodies.SeatEnding.{seat.EndedBy ?? SeatEnding.Term}"] : null, seat.Until <= today ? seat.Until : null, BasisLine.Of(seat.EndRecord));

    public MandateLine LineOf(Appointment one, DateOnly today) => new(
        one.Id, one.Person.NameIn(texts.Language), texts[$"Bodies.AppointmentKind.{one.Kind}"], null, [],
        texts["Bodies.Appointed"], one.From, BasisLine.Of(one.Record), one.Until <= today ? texts["Bodies.OfficeEnded"] : null, one.Until <= today ? one.Until : null);

    private string NameOn(BoardSeat seat, DateOnly day)
    {
        var name = seat.Organisation.NameOn(day < seat.From ? seat.From : day);
        return (texts.Language == "en" ? name.English : null) ?? name.Short ?? name.Full;
    }
}
