using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>What a walk along the audit chain found: the number of lines, and the first link that does not hold, or null.</summary>
public sealed record AuditFinding(long Lines, string? FirstBroken)
{
    public bool IsWhole => FirstBroken is null;
}

/// <summary>Recomputes the audit chain from its first line to its head.</summary>
public sealed class AuditVerification(PortalDb db)
{
    public async Task<AuditFinding> VerifyAsync(CancellationToken ct)
    {
        long expected = 0;
        string previous = AuditLine.FirstPreviousHash;
        await foreach (AuditLine line in db.AuditLines.AsNoTracking().OrderBy(line => line.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            expected++;
            if (line.Sequence != expected) return new(expected - 1, $"audit line {expected} is missing");
            if (line.PreviousHash != previous) return new(expected, $"audit line {expected} does not follow from the line before it");
            if (!line.IsWhole) return new(expected, $"audit line {expected} was changed");
            previous = line.Hash;
        }

        return await CheckHeadAsync(expected, previous, ct);
    }

    private async Task<AuditFinding> CheckHeadAsync(long lines, string lastHash, CancellationToken ct)
    {
        AuditHead? head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct);
        bool holds = head is not null && head.Sequence == lines && head.Hash == lastHash;
        return new(lines, holds ? null : $"the chain ends at line {lines}, its head says {head?.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}");
    }
}
