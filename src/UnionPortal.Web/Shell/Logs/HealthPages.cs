using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Shell.Logs;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database, storage and queue are in order.</summary>
public static class HealthPages
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealthPages(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [Ready])
            .AddCheck<StorageHealth>("storage", tags: [Ready])
            .AddCheck<QueueHealth>("queue", tags: [Ready]);
        return services;
    }

    public static void MapHealthPages(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}

internal sealed class DatabaseHealth(PortalDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.AuditHeads.AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}

internal sealed class StorageHealth(PortalSettings settings) : IHealthCheck
{
    private const long LeastFreeBytes = 50L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var drive = new DriveInfo(settings.InDataDirectory());
        return Task.FromResult(drive.AvailableFreeSpace > LeastFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("less than 50 MB free"));
    }
}

/// <summary>Letters that wait for an hour tell of a mail server out of reach; the portal still works.</summary>
internal sealed class QueueHealth(PortalDb db, UnionCalendar calendar) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        DateTime hourAgo = calendar.Now.AddHours(-1);
        bool stuck = await db.Letters.AnyAsync(letter => letter.SentAt == null && letter.GivenUpAt == null && letter.HeldAt == null && (letter.ReleasedAt ?? letter.QueuedAt) < hourAgo, cancellationToken);
        return stuck ? HealthCheckResult.Degraded("letters wait for more than an hour") : HealthCheckResult.Healthy();
    }
}
