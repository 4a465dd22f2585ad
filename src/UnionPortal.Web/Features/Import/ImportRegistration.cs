using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Features.Import.TakingOver;

namespace UnionPortal.Web.Features.Import;

/// <summary>What imports need beside their services and queries, which are found by themselves.</summary>
public static class ImportRegistration
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ListMatching>();
        services.AddSingleton<ImportQueue>();
        services.AddScoped<ImportSource>();
        services.AddScoped<ImportFiles>();
        services.AddHostedService<ImportJob>();
        return services;
    }
}
