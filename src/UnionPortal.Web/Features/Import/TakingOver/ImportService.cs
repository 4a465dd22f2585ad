using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>
/// Takes a list over into the register: in batches, in one transaction, whole or not at all. A list taken over twice
/// changes nothing the second time.
/// </summary>
public sealed class ImportService(PortalDb db, AuditTrail audit, CharterBook charter, ImportFiles files)
{
    private const int RowsOfBatch = 500;

    public static readonly Objection NoNameColumn = new("ImportNoNameColumn");
    public static readonly Objection NoPartners = new("ImportNoPartners", "A16");

    /// <summary>Why the list cannot be taken over at all; the rows have their own refusals.</summary>
    public IReadOnlyList<Objection> ObjectionsTo(ImportList list)
    {
        if (!list.Plan.Has(ImportField.Name)) return [NoNameColumn];
        var partnersUnknown = list.Terms.As == ImportKind.Partners && !charter.TermsOn(list.Terms.On).Admission.KnowsPartners;
        return partnersUnknown ? [NoPartners] : [];
    }

    /// <summary>Reckons what the import would do and changes nothing.</summary>
    public async Task<ImportReport> PreviewAsync(ImportList list, ImportOrder order, CancellationToken ct)
    {
        using var refused = files.RefusedRowsOf(list.Plan);
        var taking = await BeginAsync(list, new CarryingRecord(list.Terms.On, 0), ct);
        return await WorkAsync(list, order with { DryRun = true }, taking, refused, null, ct);
    }

    /// <summary>Does it. The run gets its report, the file of refused rows and the decision record in the same transaction.</summary>
    public Task<ImportReport> RunAsync(ImportList list, ImportOrder order, ImportRun run, Actor actor, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            using var refused = files.RefusedRowsOf(list.Plan);
            if (run.Id == 0) db.ImportRuns.Add(run);
            audit.Record(actor, Act.ImportList, run, new { run.FileSha256, run.Kind, run.On });
            await db.SaveChangesAsync(ct);
            var record = new CarryingRecord(list.Terms.On, run.Id);
            var report = await WorkAsync(list, order, await BeginAsync(list, record, ct), refused, progress, ct);
            await FinishAsync(run, report, record, refused, ct);
            return report;
        }, ct);

    private async Task<Taking> BeginAsync(ImportList list, CarryingRecord record, CancellationToken ct)
    {
        var numbers = new NumberGiver(await db.NextRegistryNumberAsync(ct), list.Plan.Has(ImportField.RegisterNumber) ? await db.RegistryNumbers.Select(one => one.Value).ToHashSetAsync(ct) : []);
        var rows = new RowTaking(list.Terms, charter.TermsOn(list.Terms.On), record, numbers);
        return new Taking(await RegisterIndex.LoadAsync(db, ct), new RegisterBatches(db, list.Terms.As), rows, record);
    }

    private async Task<ImportReport> WorkAsync(
        ImportList list, ImportOrder order, Taking taking, RefusedRows refused, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var keeper = files.KeeperOf();
        var seen = new Dictionary<int, int>();
        foreach (var batch in list.Rows().Chunk(RowsOfBatch))
        {
            await TakeAsync(batch, taking, keeper, refused, seen, order.DryRun, ct);
            progress?.Report(new ImportProgress(keeper.Rows, list.Count));
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        if (order.RefusedPath is { } place) refused.CopyTo(place);
        var (count, absent) = await taking.Batches.NotAmongAsync(seen, ct);
        return keeper.Make(order, list, count, absent);
    }

    private async Task TakeAsync(
        ImportedRow[] batch, Taking taking, ReportKeeper keeper, RefusedRows refused, Dictionary<int, int> seen, bool dryRun, CancellationToken ct)
    {
        var ids = Array.ConvertAll(batch, taking.Index.Find);
        var known = await taking.Batches.LoadAsync([.. ids.OfType<int>().Distinct()], ct);
        var begun = new List<RowOutcome>();
        for (var i = 0; i < batch.Length; i++)
        {
            var outcome = TakeRow(batch[i], ids[i] is { } id ? known[id] : null, taking.Rows, seen);
            keeper.Add(outcome);
            if (outcome.Result == RowResult.Refused) refused.Add(outcome.Row);
            if (outcome.Made is not null && !dryRun) begun.Add(outcome);
        }

        if (!dryRun) await SaveAsync(begun, ct);
        foreach (var outcome in begun) seen.TryAdd(outcome.Number!.Organisation.Id, outcome.Row.Line);
        db.ChangeTracker.Clear();
        if (taking.Record.Made is { Id: > 0 } record) db.Attach(record);
    }

    /// <summary>What has changed goes first, so that what begins consists of new rows only.</summary>
    private async Task SaveAsync(List<RowOutcome> begun, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        await db.SaveNewAsync([.. begun.Select(outcome => outcome.Made!)], ct);
    }

    /// <summary>Two rows that mean one organisation by different numbers are found out here.</summary>
    private static RowOutcome TakeRow(ImportedRow row, KnownOrganisation? known, RowTaking taking, Dictionary<int, int> seen)
    {
        if (known is null || known.Contradicts(row)) return taking.Take(row, null);
        var first = seen.GetValueOrDefault(known.Organisation.Id);
        if (!row.IsRefused) seen.TryAdd(known.Organisation.Id, row.Line);
        return first == 0 || row.IsRefused ? taking.Take(row, known) : new RowOutcome(RowResult.Refused, row.Refused(RowRules.DuplicateInFile.With(first)));
    }

    private async Task FinishAsync(ImportRun run, ImportReport report, CarryingRecord record, RefusedRows refused, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Attach(run);
        run.Report = report.ToJson();
        run.DecisionRecordId = record.Made?.Id;
        run.State = ImportState.Done;
        await files.FinishAsync(db, run, refused, ct);
        await db.SaveChangesAsync(ct);
    }

    private sealed record Taking(RegisterIndex Index, RegisterBatches Batches, RowTaking Rows, CarryingRecord Record);
}
