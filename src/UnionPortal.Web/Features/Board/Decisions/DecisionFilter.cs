using Microsoft.AspNetCore.WebUtilities;
using System.Globalization;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>What is asked of the register of decisions: words, body, kind of effect, year, number of the organisation.</summary>
public sealed record DecisionFilter(string? Q = null, DecidingBody? Body = null, EffectKind? Kind = null, int? Year = null, int? Number = null)
{
    public const int QueryLength = 200;
    private const int FirstYear = 1900, LastYear = 2999;

    /// <summary>The question in order: words cut to length, years that are none left out.</summary>
    public DecisionFilter Tidy() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim()[..Math.Min(Q.Trim().Length, QueryLength)],
        Year = Year is >= FirstYear and <= LastYear ? Year : null,
    };

    /// <summary>The same question as the query of an address.</summary>
    public string ToQuery()
    {
        var pairs = new Dictionary<string, string?>
        {
            ["q"] = Q, ["body"] = Body?.ToString(), ["kind"] = Kind?.ToString(),
            ["year"] = Year?.ToString(CultureInfo.InvariantCulture), ["number"] = Number?.ToString(CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("", pairs.Where(pair => pair.Value is not null));
    }
}
