using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>
/// Who prints what, among all portals on one database: a print is taken by a claim that runs out unless it is renewed, and only who
/// still holds it may finish. So two never print the same, and what a stop cut off is taken up by whoever looks next.
/// </summary>
public sealed class EditionPrintClaims(PortalDb db, FileStore files, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Longer than any pause of a living portal, short enough for people who wait after a dead one.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromSeconds(20);

    /// <summary>What took the portal down that often is given up.</summary>
    public const int MostAttempts = 3;

    /// <summary>Takes the oldest print that nobody holds, of one edition or of any; null when there is none.</summary>
    public async Task<EditionPrint?> TakeAsync(int? editionId, CancellationToken ct)
    {
        while (await Due(editionId).AnyAsync(ct))
        {
            db.ChangeTracker.Clear();
            try
            {
                EditionPrint? print = await db.InTurnAsync(() => TakeInTurnAsync(editionId, ct), ct);
                if (print is not { State: EditionPrintState.Failed }) return print;
            }
            catch (DbUpdateConcurrencyException)
            {
                return null; // Another portal took it in the same moment.
            }
        }

        return null;
    }

    /// <summary>Says that one is still at it and how far; false: the claim is lost, or nobody wants the print any more.</summary>
    public async Task<bool> RenewAsync(EditionPrint claimed, int entriesSet, CancellationToken ct)
    {
        DateTime until = calendar.Now + Held;
        return await db.InTurnAsync(() => Mine(claimed).ExecuteUpdateAsync(set => set.SetProperty(one => one.ClaimedUntil, until).SetProperty(one => one.EntriesSet, entriesSet), ct), ct) == 1;
    }

    /// <summary>Keeps the finished file, with its hash in the audit trail; false, and nothing kept, where the claim is lost.</summary>
    public async Task<bool> FinishAsync(EditionPrint claimed, int number, StoredFile file, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        try
        {
            bool kept = await db.InTurnAsync(() => FinishInTurnAsync(claimed, number, file, ct), ct);
            if (!kept) files.Remove(file.StorageName);
            return kept;
        }
        catch (DbUpdateConcurrencyException)
        {
            files.Remove(file.StorageName);
            return false;
        }
    }

    /// <summary>Lets go of a print: to be taken up again at once after an orderly stop, or given up after an error.</summary>
    public Task LetGoAsync(EditionPrint claimed, EditionPrintState state, CancellationToken ct) => db.InTurnAsync(() =>
    {
        int attempts = state == EditionPrintState.Queued ? claimed.Attempts - 1 : claimed.Attempts;
        DateTime? finished = state == EditionPrintState.Queued ? null : calendar.Now;
        return Mine(claimed).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, state).SetProperty(one => one.Claim, (string?)null)
            .SetProperty(one => one.ClaimedUntil, (DateTime?)null).SetProperty(one => one.Attempts, attempts).SetProperty(one => one.FinishedAt, finished), ct);
    }, ct);

    private async Task<EditionPrint?> TakeInTurnAsync(int? editionId, CancellationToken ct)
    {
        EditionPrint? print = await Due(editionId).OrderBy(one => one.Id).FirstOrDefaultAsync(ct);
        if (print is null) return null;
        bool givenUp = ++print.Attempts > MostAttempts;
        print.State = givenUp ? EditionPrintState.Failed : EditionPrintState.Printing;
        print.Claim = givenUp ? null : Guid.NewGuid().ToString("N");
        print.ClaimedUntil = givenUp ? null : calendar.Now + Held;
        (print.EntriesSet, print.FinishedAt) = (0, givenUp ? calendar.Now : null);
        await db.SaveChangesAsync(ct);
        return print;
    }

    private async Task<bool> FinishInTurnAsync(EditionPrint claimed, int number, StoredFile file, CancellationToken ct)
    {
        if (await Mine(claimed).SingleOrDefaultAsync(ct) is not { } print) return false;
        db.StoredFiles.Add(file);
        await db.SaveChangesAsync(ct);
        (print.State, print.FileId, print.EntriesSet, print.Claim, print.ClaimedUntil, print.FinishedAt) = (EditionPrintState.Done, file.Id, print.Entries, null, null, calendar.Now);
        audit.Record(new Actor { AccountId = print.AccountId }, Act.PrintEdition, print, new { number, print.Language, state = "printed", file.Sha256 });
        await db.SaveChangesAsync(ct);
        return true;
    }

    private IQueryable<EditionPrint> Mine(EditionPrint claimed) =>
        db.EditionPrints.Where(one => one.Id == claimed.Id && one.Claim == claimed.Claim && one.State == EditionPrintState.Printing);

    private IQueryable<EditionPrint> Due(int? editionId)
    {
        DateTime now = calendar.Now;
        return db.EditionPrints.Where(one => (editionId == null || one.EditionId == editionId)
            && (one.State == EditionPrintState.Queued || (one.State == EditionPrintState.Printing && one.ClaimedUntil < now)));
    }
}
