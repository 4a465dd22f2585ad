namespace UnionPortal.Web.Data.Seeding;

internal static class SeedingRegistration
{
    public static void AddSeeding(this IServiceCollection services)
    {
        services.AddScoped<DemoAccounts>();
        services.AddScoped<Seeder>();
        services.AddScoped<FirstStart>();
        services.AddSingleton<SequelJob>().AddHostedService(all => all.GetRequiredService<SequelJob>());
    }
}
