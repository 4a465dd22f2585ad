using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Members.Book;

/// <summary>What the office's list is narrowed by, of one number of the register on one day.</summary>
/// <param name="Id">Id of the number.</param>
/// <param name="Year">In which it was admitted as what it is.</param>
/// <param name="Folded">Every name ever borne, folded, one a line.</param>
/// <param name="SortKey">The present name, as the list is sorted by it.</param>
internal sealed record MemberFacts(int Id, int Number, int OrganisationId, string? Region, int? Year, RegisterStanding Standing, string Folded, string SortKey)
{
    public bool IsLeaving { get; init; }

    public bool IsWorse { get; init; }

    public bool LacksFigures { get; init; }

    public bool Has(MemberMark mark) => mark switch
    {
        MemberMark.Leaving => IsLeaving,
        MemberMark.Worsened => IsWorse,
        _ => LacksFigures,
    };
}

/// <summary>Every number of the register on one day, in the orders of the list. Never changed.</summary>
internal sealed class MemberVolume
{
    private readonly MemberFacts[] byNumber;
    private readonly MemberFacts[] byName;

    public MemberVolume(IEnumerable<MemberFacts> all)
    {
        byNumber = [.. all.OrderBy(one => one.Number)];
        byName = [.. byNumber.OrderBy(one => one.SortKey, StringComparer.Ordinal)];
    }

    /// <summary>The numbers a filter means, the chosen standing left aside, in its order.</summary>
    /// <param name="registered">Where digits are asked for: the organisations that a state register knows by them.</param>
    public IEnumerable<MemberFacts> Select(MemberListFilter filter, IReadOnlySet<int> registered)
    {
        IEnumerable<MemberFacts> ordered = filter.Sort switch
        {
            MemberSort.Latest => byNumber.Reverse(),
            MemberSort.Name => byName,
            _ => byNumber,
        };
        Func<MemberFacts, bool> matches = Matching(filter.Q, registered);
        return ordered.Where(one => (filter.Region is null || one.Region == filter.Region) && (filter.Year is null || one.Year == filter.Year)
            && (filter.Mark is not { } mark || one.Has(mark)) && matches(one));
    }

    /// <summary>Digits are a number of the register or of a state register; anything else is looked for in every name ever borne.</summary>
    private static Func<MemberFacts, bool> Matching(string? text, IReadOnlySet<int> registered)
    {
        if (text is null) return _ => true;
        if (MemberListFilter.IsNumber(text)) return int.TryParse(text, out int number) ? one => one.Number == number || registered.Contains(one.OrganisationId) : one => registered.Contains(one.OrganisationId);
        string[] words = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return one => Array.TrueForAll(words, word => one.Folded.Contains(word, StringComparison.Ordinal));
    }
}
