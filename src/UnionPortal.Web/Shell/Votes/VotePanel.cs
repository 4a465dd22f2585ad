using UnionPortal.Domain.Board;

namespace UnionPortal.Web.Shell.Votes;

/// <summary>A proposal to the board with its votes, as far as the reader may see them. Partial <c>_Vote</c>; made by <see cref="VotePanels"/>.</summary>
public sealed record VotePanel
{
    /// <summary>Number of the decision: its vote has the address <c>/board/votes/{Id}</c>.</summary>
    public required int Id { get; init; }

    public required string Question { get; init; }

    public required string? Reasons { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required string? OpenedBy { get; init; }

    public required BoardResult Result { get; init; }

    public required string? UrgencyReason { get; init; }

    public required string? UrgencyDeclaredBy { get; init; }

    public required string? Reference { get; init; }

    public required int? RecordId { get; init; }

    public required IReadOnlyList<VoteLine> Votes { get; init; }

    public required int Voted { get; init; }

    public required int Entitled { get; init; }

    /// <summary>Whether the votes and the reckoning are shown.</summary>
    public required bool IsSeen { get; init; }

    public required IReadOnlyList<string> Reckoning { get; init; }

    /// <summary>Whether the reader has a vote on it.</summary>
    public required bool MayVote { get; init; }

    /// <summary>Whether the reader may close it, take it back or declare it urgent.</summary>
    public required bool MayChair { get; init; }

    /// <summary>Who leads the vote while nobody chairs the board; null where somebody does, and once it is closed.</summary>
    public required string? LedBy { get; init; }

    public required VoteChoice? Mine { get; init; }

    /// <summary>The vote as it stands or was typed.</summary>
    public required VoteForm Form { get; init; }
}

/// <summary>A member of the board and the vote; no choice where it is not given, or not for the reader to see.</summary>
public sealed record VoteLine(string Person, string Organisation, bool Chairs, bool HasVoted, VoteChoice? Choice, string? Reason);
