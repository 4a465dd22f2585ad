using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>Putting a co-optation to the board.</summary>
public sealed record NewCooptationPage(string? Asked, OrganisationChoice? Found, IReadOnlyList<Objection> Refused, CooptationForm Form);

/// <summary>Taking up a recommendation of the meeting.</summary>
public sealed record TakeUpPage(int Id, SeatQuestion Question, string Person, string Organisation, BasisLine By, IReadOnlyList<Objection> Refused, TakeUpForm Form);

/// <summary>A question about the composition with its vote.</summary>
public sealed record ProposalPage(string Title, SeatQuestion Question, BasisLine? Recommended, DateOnly? SeatFrom, DateOnly? SeatUntil, VotePanel Panel);
