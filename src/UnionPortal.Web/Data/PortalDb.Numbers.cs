using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Data;

/// <summary>Numbers that follow each other without gaps: of the register, and of the board's decisions.</summary>
public abstract partial class PortalDb
{
    /// <summary>
    /// Inside <see cref="InTurnAsync(Func{Task}, CancellationToken)"/>: nobody else saves an act until this transaction ends.
    /// What is read after it cannot change before the save, and the next number cannot be given twice.
    /// </summary>
    public Task HoldOthersAsync(CancellationToken ct) =>
        AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence), ct);

    /// <summary>The next free number of the register; call it after <see cref="HoldOthersAsync"/>.</summary>
    public async Task<int> NextRegistryNumberAsync(CancellationToken ct) =>
        (await RegistryNumbers.MaxAsync(number => (int?)number.Value, ct) ?? 0) + 1;

    /// <summary>The next reference of a decision of the board in the year, without words of a language: <c>2026/B-14</c>.</summary>
    public Task<string> NextBoardReferenceAsync(int year, CancellationToken ct) => NextReferenceAsync(DecidingBody.Board, 'B', year, ct);

    /// <summary>The next reference of what organisations do of themselves, as leaving, in the year: <c>2026/L-3</c>.</summary>
    public Task<string> NextLeavingReferenceAsync(int year, CancellationToken ct) => NextReferenceAsync(DecidingBody.Organisation, 'L', year, ct);

    private async Task<string> NextReferenceAsync(DecidingBody body, char letter, int year, CancellationToken ct)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"{year}/{letter}-");
        var given = await DecisionRecords
            .Where(record => record.Body == body && record.Reference.StartsWith(prefix))
            .Select(record => record.Reference).ToListAsync(ct);
        int last = given.Select(reference => int.TryParse(reference.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out int number) ? number : 0)
            .DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1}");
    }
}
