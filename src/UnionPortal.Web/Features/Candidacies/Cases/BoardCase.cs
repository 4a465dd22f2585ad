using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>
/// An application before the board as it stands on a day: decided by the terms of its lodging, on the facts of the day.
/// </summary>
public sealed record BoardCase(Application Application, CharterTerms Terms, AdmissionFacts Facts, IReadOnlyList<BoardSeat> Seats, DateOnly Today)
{
    public AdmissionProposal? Open => Application.OpenProposal;

    /// <summary>The last day on which the board decides in time.</summary>
    public DateOnly DueOn => Application.DecideBy(Terms.Admission, Today)!.Value;

    public BoardSeat? SeatOf(Actor actor) => Seats.FirstOrDefault(seat => seat.Id == actor.BoardSeatId);
}
