using System.Globalization;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Members;

/// <summary>What else the list can be narrowed to, beside the standing.</summary>
public enum MemberMark
{
    /// <summary>A departure has been noted and lies ahead.</summary>
    Leaving,

    /// <summary>The yearly run found a change for the worse that the board has not concluded on.</summary>
    Worsened,

    /// <summary>Stands as a member or a candidate, and no income is stated for the last closed year.</summary>
    NoFigures,
}

/// <summary>The orders of the list.</summary>
public enum MemberSort
{
    Number,
    Latest,
    Name,
}

/// <summary>What the office asked of the list, as it stands in the address; what makes no sense there is left out.</summary>
public sealed record MemberListFilter
{
    public const int QueryLength = 200;

    public string? Q { get; init; }

    public RegisterStanding? Standing { get; init; }

    public MemberMark? Mark { get; init; }

    public string? Region { get; init; }

    /// <summary>The year in which the organisation was admitted as what it is.</summary>
    public int? Year { get; init; }

    public MemberSort Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Q is not null || Standing is not null || Mark is not null || Region is not null || Year is not null;

    public static MemberListFilter Of(IQueryCollection query) => new()
    {
        Q = Text(query, "q"), Standing = Choice<RegisterStanding>(query, "standing"), Mark = Choice<MemberMark>(query, "mark"), Region = Text(query, "region"),
        Year = Number(query, "year") is { } year and >= 1900 and <= 9998 ? year : null,
        Sort = Choice<MemberSort>(query, "sort") ?? MemberSort.Number, Page = Number(query, "page") ?? 1,
    };

    /// <summary>Whether a text asks for a number of the register or of a state register.</summary>
    public static bool IsNumber(string text) => text.All(char.IsAsciiDigit);

    private static string? Text(IQueryCollection query, string name)
    {
        string text = query[name].ToString().Trim();
        return text.Length == 0 ? null : text.Length > QueryLength ? text[..QueryLength] : text;
    }

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static T? Choice<T>(IQueryCollection query, string name) where T : struct, Enum =>
        Enum.TryParse(query[name], ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;
}
