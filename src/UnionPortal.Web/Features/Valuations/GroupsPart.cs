using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Features.Valuations.Simulations;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>Scores of groups as a table with a bar in each row.</summary>
/// <param name="Full">The points of a hundred that make a bar full.</param>
public sealed record GroupsPart(string Title, string Column, IReadOnlyList<GroupRow> Rows, int Full)
{
    /// <summary>How many rows are shown at once.</summary>
    public int Unfolded => Lists.Unfolded(Rows.Count);

    public int FullScore => Full * ScoreReckoning.Hundred;
}
