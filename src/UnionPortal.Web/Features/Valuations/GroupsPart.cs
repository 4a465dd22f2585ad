using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Features.Valuations.Simulations;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>Scores of groups as a picture beside its table.</summary>
/// <param name="Full">The points of a hundred that make a bar full.</param>
public sealed record GroupsPart(string Title, string Column, IReadOnlyList<GroupRow> Rows, int Full)
{
    public const int Width = 360;

    public int LengthOf(GroupRow row) => Full == 0 ? 0 : Math.Min(Width, ScoreReckoning.Round((long)row.Average * Width, (long)Full * ScoreReckoning.Hundred));
}
