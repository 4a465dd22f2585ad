using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UnionPortal.Web.Data.Backups;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data;

/// <summary>Chooses the database: the only place in the portal that knows there are two.</summary>
public static class PortalDbRegistration
{
    public static void AddPortalDb(this IServiceCollection services, IConfiguration configuration)
    {
        PortalSettings settings = SettingsOf(configuration);
        services.AddSingleton(settings);
        services.AddUnionCalendar(settings);
        services.AddScoped<DatabasePreparation>();
        services.AddScoped<Standings.StandingQuery>();
        services.AddScoped<Standings.ReportDutyQuery>();
        services.AddScoped<Standings.KeptSinceQuery>();
        services.AddScoped<IVerifiable, AuditVerification>();
        services.AddSingleton<SqliteWatch>();
        services.AddScoped<BackupService>();
        services.AddScoped<RestoreService>();
        services.AddSingleton<FileStore>();
        switch (settings.Database)
        {
            case DatabaseKind.SqlServer:
                services.AddSingleton(_ => WriteGate.Open());
                services.AddDbContext<PortalDb, SqlServerPortalDb>(options => Configure(options, configuration, settings.SqlServer), optionsLifetime: ServiceLifetime.Singleton);
                break;
            default:
                services.AddSingleton(_ => WriteGate.OneAtATime(() => settings.InDataDirectory("write.lock")));
                services.AddDbContext<PortalDb, SqlitePortalDb>(options => Configure(options, settings), optionsLifetime: ServiceLifetime.Singleton);
                break;
        }
    }

    /// <summary>The settings as they were given; read once, at start.</summary>
    public static PortalSettings SettingsOf(IConfiguration configuration) => configuration.GetSection(PortalSettings.Section).Get<PortalSettings>() ?? new();

    /// <summary>Where the SQLite database lies.</summary>
    public static string SqlitePath(PortalSettings settings) => settings.InDataDirectory("portal.db");

    internal static string SqliteConnectionString(PortalSettings settings, bool pooling = true) =>
        new SqliteConnectionStringBuilder { DataSource = SqlitePath(settings), ForeignKeys = true, DefaultTimeout = 30, Pooling = pooling }.ToString();

    /// <summary>The model of SQLite as code, named here because EF would look for it anew in each request; none while it is being written.</summary>
    private static IModel? ModelAsCode => typeof(PortalDb).Assembly.GetCustomAttributes<DbContextModelAttribute>().FirstOrDefault(one => one.ContextType == typeof(SqlitePortalDb))
        ?.ModelType.GetProperty("Instance")?.GetValue(null) as IModel;

    /// <summary>Takes up EF Core and the model before there is a database to ask, on a core that has nothing to do yet; a start is shorter by it.</summary>
    internal static void Rehearse()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        options.UsePortalSqlite("Data Source=:memory:").AddInterceptors(new GateKeeper(), new KeptOpen());
        if (ModelAsCode is { } model) options.UseModel(model);
        using var db = new SqlitePortalDb(options.Options, WriteGate.Open());
        _ = db.CharterVersions.AsNoTracking().ToQueryString();
    }

    private static void Configure(DbContextOptionsBuilder options, PortalSettings settings)
    {
        options.UsePortalSqlite(SqliteConnectionString(settings)).AddInterceptors(new GateKeeper(), new KeptOpen());
        if (ModelAsCode is { } model) options.UseModel(model);
    }

    private static void Configure(DbContextOptionsBuilder options, IConfiguration configuration, SqlServerSettings tuning)
    {
        string connection = configuration.GetConnectionString("Portal")
            ?? throw new StartRefusedException("Portal__Database is SqlServer, but ConnectionStrings__Portal is not set.");
        options.UseSqlServer(connection, server => Tune(server, tuning));
    }

    private static void Tune(SqlServerDbContextOptionsBuilder server, SqlServerSettings tuning)
    {
        if (tuning.MaxBatchSize is { } size) server.MaxBatchSize(size);
        if (tuning.CommandTimeoutSeconds is { } seconds) server.CommandTimeout(seconds);
        if (tuning.CompatibilityLevel is { } level) server.UseCompatibilityLevel(level);
    }
}
