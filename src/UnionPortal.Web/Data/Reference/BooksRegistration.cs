using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Data.Reference;

/// <summary>The books every feature looks things up in: the charter and the directories.</summary>
public static class BooksRegistration
{
    public static void AddBooks(this IServiceCollection services)
    {
        services.AddSingleton(provider => SeedFolder.Find(provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.AddSingleton<CharterBook>();
        services.AddScoped<CharterRecorder>();
        services.AddSingleton<ReferenceBook>();
    }
}
