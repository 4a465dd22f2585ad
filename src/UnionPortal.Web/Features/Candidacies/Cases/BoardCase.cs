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
    public DateOnly DueOn => Application.SubmittedOn!.Value.AddDays(Terms.Admission.DecisionDays);

    public BoardSeat? SeatOf(Actor actor) => Seats.FirstOrDefault(seat => seat.Id == actor.BoardSeatId);

    public BoardReckoning ReckoningOf(AdmissionProposal proposal) => BoardReckoning.Of(proposal.Decision, Seats, Terms.Board);

    /// <summary>
    /// Whether the actor may see how others voted. A member of the board sees nothing of a running vote before giving an own one.
    /// </summary>
    public bool MaySeeVotes(AdmissionProposal proposal, Actor actor) =>
        actor.May(Act.ReadVotes) && (!proposal.Decision.IsOpen || SeatOf(actor) is not { } seat || proposal.Decision.VoteOf(seat) is not null);

    public IReadOnlyList<Objection> ObjectionsTo(AdmissionOutcome outcome) =>
        AdmissionRules.ObjectionsToProposing(Application, outcome, "…", Facts, Terms);
}
