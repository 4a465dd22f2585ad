using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>How the portal saves: in turn, with versions raised, with the audit lines of the acts in the same transaction, or not at all.</summary>
public abstract partial class PortalDb
{
    private const string DomainNamespace = "UnionPortal.Domain.";
    private readonly List<PendingAuditLine> pendingLines = [];

    /// <summary>An act of many saves in one transaction writes its line with the first of them.</summary>
    private bool actIsWritten;

    /// <summary>Whether this context has its turn at the gate, or needs none.</summary>
    internal bool HoldsTurn { get; private set; } = gate.IsOpen;

    /// <summary>Notes an act; the line is written by the next save, in the same transaction as what the act changed.</summary>
    internal void Note(PendingAuditLine line) => pendingLines.Add(line);

    /// <summary>
    /// Ties the coming change to the version the user saw: if someone saved meanwhile, the save throws
    /// <see cref="DbUpdateConcurrencyException"/> and changes nothing.
    /// </summary>
    public void Expect(object entity, int version)
    {
        PropertyEntry property = Entry(entity).Property(ModelHabits.VersionName);
        property.OriginalValue = version;
        property.IsModified = true;
    }

    /// <summary>Raises the version of an entity of which only belongings changed, so that two such changes cannot pass each other unseen.</summary>
    public void Touch(object entity) => Entry(entity).Property(ModelHabits.VersionName).IsModified = true;

    /// <summary>Does several saves, or bulk changes, as one transaction in one turn at the gate. The work may not call it again.</summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (Database.CurrentTransaction is not null) return await work();
        using IDisposable turn = await gate.EnterAsync(ct);
        HoldsTurn = true;
        try
        {
            await using IDbContextTransaction transaction = await Database.BeginTransactionAsync(ct);
            T made = await work();
            await transaction.CommitAsync(ct);
            return made;
        }
        finally
        {
            HoldsTurn = gate.IsOpen;
            actIsWritten = false;
        }
    }

    /// <summary>Does work that brings its own transactions (migrations) in one turn at the gate.</summary>
    public async Task AloneAsync(Func<Task> work, CancellationToken ct)
    {
        using IDisposable turn = await gate.EnterAsync(ct);
        HoldsTurn = true;
        try
        {
            await work();
        }
        finally
        {
            HoldsTurn = gate.IsOpen;
        }
    }

    public Task InTurnAsync(Func<Task> work, CancellationToken ct) =>
        InTurnAsync(async () => { await work(); return true; }, ct);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving waits for its turn: use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        bool looks = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false; // Looked for once: every look goes through all that was loaded.
        try
        {
            Prepare();
            if (pendingLines.Count == 0 && !ChangeTracker.HasChanges()) return 0;
            return await InTurnAsync(() => SaveWithAuditAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }

    private async Task<int> SaveWithAuditAsync(CancellationToken ct)
    {
        AuditHead? head = pendingLines.Count == 0 ? null : await LockHeadAsync(ct);
        int rows = await base.SaveChangesAsync(true, ct);
        if (head is null) return rows;
        foreach (PendingAuditLine pending in pendingLines) Append(pending, head);
        Entry(head).DetectChanges();
        await base.SaveChangesAsync(true, ct);
        pendingLines.Clear();
        actIsWritten = true;
        return rows;
    }

    /// <summary>The update without effect locks the row, so that on SQL Server too one writer at a time extends the chain.</summary>
    private async Task<AuditHead> LockHeadAsync(CancellationToken ct)
    {
        await AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence), ct);
        AuditHead head = await AuditHeads.SingleAsync(ct);
        await Entry(head).ReloadAsync(ct);
        return head;
    }

    private void Append(PendingAuditLine pending, AuditHead head)
    {
        var line = pending.ToLine(this, head.Sequence + 1, head.Hash);
        AuditLines.Add(line);
        head.Sequence = line.Sequence;
        head.Hash = line.Hash;
    }

    private void Prepare()
    {
        foreach (EntityEntry entry in ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            DemandAudit(entry);
            if (entry.State == EntityState.Deleted) continue;
            Folding.Write(entry);
            RaiseVersion(entry);
        }
    }

    private void DemandAudit(EntityEntry entry)
    {
        bool ofTheCharter = entry.Metadata.ClrType.FullName?.StartsWith(DomainNamespace, StringComparison.Ordinal) == true;
        if (ofTheCharter && pendingLines.Count == 0 && !actIsWritten)
            throw new InvalidOperationException($"No audit, no act: {entry.Metadata.ClrType.Name} would change without an audit line. Call AuditTrail.Record before saving.");
    }

    private static void RaiseVersion(EntityEntry entry)
    {
        if (entry.State != EntityState.Modified || entry.Metadata.FindProperty(ModelHabits.VersionName)?.IsConcurrencyToken != true) return;
        PropertyEntry version = entry.Property(ModelHabits.VersionName);
        if (version.OriginalValue is int before) version.CurrentValue = before + 1;
    }
}
