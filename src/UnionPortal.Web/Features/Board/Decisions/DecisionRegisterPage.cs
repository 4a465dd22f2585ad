using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>The register of decisions, newest first.</summary>
public sealed record DecisionRegisterPage(IReadOnlyList<DecisionRow> Rows, int Total, DecidingBody? Body, Pager Pager);

/// <summary>One decision in the list.</summary>
public sealed record DecisionRow(int Id, DecidingBody Body, DateOnly On, string Reference, string Summary);

/// <summary>One decision with what it changed and, for those who may see them, the votes.</summary>
public sealed record DecisionPage(DecisionRow Decision, BoardVoting? Voting, bool ShowsVotes, IReadOnlyList<EffectLine> Effects);

/// <summary>How the board came to the decision.</summary>
public sealed record BoardVoting(BoardResult Result, DateOnly OpenedOn, string? OpenedBy, string? UrgencyReason, string? UrgencyDeclaredBy, DateOnly? UrgencyDeclaredOn, IReadOnlyList<NamedVote> Votes);

public sealed record NamedVote(string Person, string Organisation, VoteChoice Choice, string? Reason);

/// <summary>A change of standing that rests on the decision; <paramref name="Kind"/> ends the key <c>Board.Register.Effect.…</c>.</summary>
public sealed record EffectLine(string Kind, string Number, string Organisation, DateOnly On);
