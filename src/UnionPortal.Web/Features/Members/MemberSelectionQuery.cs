using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Members.Book;

namespace UnionPortal.Web.Features.Members;

/// <summary>Numbers of the register that match a filter, in its order.</summary>
/// <param name="Ids">Every number that matches, in the chosen standing if there is one.</param>
/// <param name="Counts">How many match in each standing, the chosen one left aside.</param>
public sealed record MemberSelection(IReadOnlyList<int> Ids, IReadOnlyDictionary<RegisterStanding, int> Counts);

/// <summary>Finds the numbers a filter means: the counts of all standings and the page fall out of one pass over the book.</summary>
public sealed class MemberSelectionQuery(PortalDb db, MemberBook book, MemberVolumeQuery volumes)
{
    private const int ShortestNumber = 5;

    public async Task<MemberSelection> SelectAsync(MemberListFilter filter, CancellationToken ct)
    {
        MemberVolume volume = await book.CurrentAsync(db, volumes, ct);
        List<MemberFacts> matching = [.. volume.Select(filter, await RegisteredAsync(filter.Q, ct))];
        return new MemberSelection(
            [.. matching.Where(one => filter.Standing is null || one.Standing == filter.Standing).Select(one => one.Id)],
            matching.CountBy(one => one.Standing).ToDictionary());
    }

    private async Task<HashSet<int>> RegisteredAsync(string? text, CancellationToken ct) => text is { Length: >= ShortestNumber } && MemberListFilter.IsNumber(text)
        ? [.. await db.Organisations.SelectMany(one => one.Numbers, (one, known) => new { one.Id, known.Value }).Where(one => one.Value == text).Select(one => one.Id).ToListAsync(ct)]
        : [];
}
