using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>What stands at the head of each page about a vote: the matter, where it is shown, when it should be decided.</summary>
public sealed record VoteHead(int Id, string Title, string Path, DateOnly? DueOn, bool IsOpen, DateOnly Today)
{
    public static VoteHead Of(MatterAtHand found) =>
        new(found.Decision.Id, found.Matter.Title, found.Matter.Path, found.Matter.DueOn, found.Decision.IsOpen, found.Today);
}

/// <summary>A vote by itself.</summary>
public sealed record VotePage(VoteHead Head, VotePanel Panel, IReadOnlyList<Objection> Refused);

/// <summary>Declaring a matter urgent.</summary>
public sealed record UrgencyPage(VoteHead Head, VotePanel Panel, IReadOnlyList<Objection> Refused, UrgencyForm Form);

/// <summary>The last look before a vote is closed: the count, the reckoning, what will follow, what speaks against it.</summary>
public sealed record ClosingPage(
    VoteHead Head, VotePanel Panel, BoardResult Result, IReadOnlyList<string> WhatFollows, IReadOnlyList<Objection> Objections, IReadOnlyList<Objection> Refused, ClosingForm Form)
{
    public bool Adopts => Result is BoardResult.AdoptedUnanimously or BoardResult.AdoptedAsUrgent or BoardResult.AdoptedByMajority;
}
