namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>What yearly runs need beside services and queries, which are found by themselves.</summary>
public static class EligibilityRunsRegistration
{
    public static IServiceCollection AddEligibilityRuns(this IServiceCollection services) =>
        services.AddSingleton<EligibilityRunQueue>().AddHostedService<EligibilityRunJob>();
}
