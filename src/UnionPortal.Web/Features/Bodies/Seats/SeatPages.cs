using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>Entering a seat: the number first, then who takes it.</summary>
public sealed record NewSeatPage(string? Asked, OrganisationChoice? Found, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, SeatForm Form);

/// <summary>What stands at the head of a page about one seat.</summary>
public sealed record SeatHead(int Id, string Person, string Organisation, DateOnly From, bool Chairs);

public sealed record SeatEndingPage(
    SeatHead Head, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Warnings, IReadOnlyList<Objection> Refused, SeatEndingForm Form);

public sealed record ChairPage(SeatHead Head, string? Chair, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, ChairForm Form);
