using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>The one road to the database. The heirs only carry the migrations of their provider; everyone asks for this type.</summary>
public abstract partial class PortalDb(DbContextOptions options, WriteGate gate) : IdentityUserContext<Account, int>(options)
{
    /// <summary>Length of a text column where its configuration says nothing.</summary>
    public const int DefaultTextLength = 2000;

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<AuditLine> AuditLines => Set<AuditLine>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<EligibilityRun> EligibilityRuns => Set<EligibilityRun>();

    public DbSet<EditionPrint> EditionPrints => Set<EditionPrint>();

    public DbSet<ReminderMark> ReminderMarks => Set<ReminderMark>();

    public DbSet<CalendarKey> CalendarKeys => Set<CalendarKey>();

    public DbSet<Follower> Followers => Set<Follower>();

    public DbSet<FollowedState> FollowedStates => Set<FollowedState>();

    /// <summary>Fixed here, so that the model is the same with and without a host around it.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<string>().HaveMaxLength(DefaultTextLength);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<int>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<int>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<int>>().ToTable("AccountTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        ModelHabits.Apply(builder);
    }
}

/// <summary>Carries the SQLite migrations.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options, WriteGate gate) : PortalDb(options, gate)
{
    /// <summary>SQLite has no journeys to save by batching: what costs time is the wording of each row anew.</summary>
    public override async Task SaveNewAsync(IReadOnlyCollection<object> made, CancellationToken ct)
    {
        if (!await TryInsertAsync(made, ct)) await base.SaveNewAsync(made, ct);
    }

    public override Task OverwriteDeletedAsync(CancellationToken ct) => Database.ExecuteSqlAsync($"PRAGMA secure_delete=ON", ct);

    public override Task ForgetDeletedAsync(CancellationToken ct) => AloneAsync(async () =>
    {
        await Database.ExecuteSqlAsync($"VACUUM", ct);
        await Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }, ct);
}

/// <summary>Carries the SQL Server migrations.</summary>
public sealed class SqlServerPortalDb(DbContextOptions<SqlServerPortalDb> options, WriteGate gate) : PortalDb(options, gate);
