using Microsoft.Extensions.DependencyInjection.Extensions;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Shell;

/// <summary>Sets the calendar by the machine's clock and the zone the charter names.</summary>
public static class UnionCalendarRegistration
{
    public static void AddUnionCalendar(this IServiceCollection services, PortalSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(all => UnionCalendar.From(
            all.GetRequiredService<CharterBook>().Union.TimeZone, settings, all.GetRequiredService<IHostEnvironment>(), all.GetRequiredService<TimeProvider>()));
    }
}
