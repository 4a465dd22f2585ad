using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Features.Valuations.Simulations;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>Scores of groups as a table with a bar in each row.</summary>
/// <param name="Full">The points of a hundred that make a bar full.</param>
public sealed record GroupsPart(string Title, string Column, IReadOnlyList<GroupRow> Rows, int Full)
{
    /// <summary>Rows shown at once; the others are folded away.</summary>
    public const int Unfolded = 12;

    public int FullScore => Full * ScoreReckoning.Hundred;
}
