using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>
/// Finds the organisation a row means: by its numbers, the strongest first, and only where the list gives none by name and
/// region. Names are kept as fingerprints, so that the index of a large register stays small.
/// </summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<string, int> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> byName = [];

    public static async Task<RegisterIndex> LoadAsync(PortalDb db, CancellationToken ct)
    {
        var index = new RegisterIndex();
        var numbers = db.Organisations.AsNoTracking().SelectMany(o => o.Numbers, (o, n) => new { o.Id, n.Scheme, n.Value });
        await foreach (var number in numbers.AsAsyncEnumerable().WithCancellation(ct))
            index.byNumber.TryAdd($"{number.Scheme}-{number.Value}", number.Id);

        var names = db.Organisations.AsNoTracking().SelectMany(o => o.Names, (o, n) => new { o.Id, o.RegionKey, n.Full });
        await foreach (var name in names.AsAsyncEnumerable().WithCancellation(ct))
            index.byName.TryAdd(Fingerprint(name.Full, name.RegionKey), name.Id);
        return index;
    }

    /// <summary>Id of the organisation; null when the portal does not know it.</summary>
    public int? Find(ImportedRow row)
    {
        foreach (var number in row.Numbers)
        {
            if (byNumber.TryGetValue(number.OrgId, out var id)) return id;
        }

        return byName.TryGetValue(Fingerprint(row.Name, row.RegionKey), out var named) ? named : null;
    }

    private static long Fingerprint(string name, string? region)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Words.Joined(name)}|{region}"));
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }
}
