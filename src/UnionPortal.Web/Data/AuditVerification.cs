using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>Recomputes the audit chain from its first line to its head.</summary>
public sealed class AuditVerification(PortalDb db) : IVerifiable
{
    public async Task<Finding> VerifyAsync(CancellationToken ct)
    {
        long expected = 0;
        string previous = AuditLine.FirstPreviousHash;
        await foreach (AuditLine line in db.AuditLines.AsNoTracking().OrderBy(line => line.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            expected++;
            if (line.Sequence != expected) return Result(expected - 1, $"audit line {expected} is missing");
            if (line.PreviousHash != previous) return Result(expected, $"audit line {expected} does not follow from the line before it");
            if (!line.IsWhole) return Result(expected, $"audit line {expected} was changed");
            previous = line.Hash;
        }

        return await CheckHeadAsync(expected, previous, ct);
    }

    private async Task<Finding> CheckHeadAsync(long lines, string lastHash, CancellationToken ct)
    {
        AuditHead? head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct);
        bool holds = head is not null && head.Sequence == lines && head.Hash == lastHash;
        return Result(lines, holds ? null : $"the chain ends at line {lines}, its head says {head?.Sequence.ToString(CultureInfo.InvariantCulture) ?? "nothing"}");
    }

    private static Finding Result(long lines, string? broken) => new(string.Create(CultureInfo.InvariantCulture, $"audit trail, {lines} lines"), broken);
}
