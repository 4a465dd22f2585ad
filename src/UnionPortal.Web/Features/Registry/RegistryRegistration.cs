using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Certificates.Printing;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Features.Registry.Editions.Prints;
using UnionPortal.Web.Features.Registry.Editions.Schedule;
using UnionPortal.Web.Features.Registry.Following;
using UnionPortal.Web.Features.Registry.OpenData;
using UnionPortal.Web.Features.Registry.Pictures;
using UnionPortal.Web.Features.Registry.Sharing;

namespace UnionPortal.Web.Features.Registry;

/// <summary>The register: the book visitors read, its files, its editions.</summary>
public static class RegistryRegistration
{
    public static void AddRegistry(this IServiceCollection services)
    {
        services.AddSingleton<RegistryBook>().AddHostedService<RegistryKeeper>();
        services.AddSingleton<RegistryWords>().AddSingleton<EntryCsv>().AddSingleton<EntryJson>().AddSingleton<RegionTiles>();
        services.AddSingleton<RegisterFiles>().AddSingleton<EntryLinkedData>();
        services.AddScoped<RegistryDesk>().AddSingleton<FollowedChanges>();
        services.AddSingleton<EditionJson>().AddSingleton<RegistryPdf>().AddSingleton<EditionPress>();
        services.AddSingleton<CertificatePdf>();
        services.AddSingleton<EntryPicture>().AddSingleton<EntryPictures>();
        services.AddScoped<EditionArchive>().AddScoped<EditionMaterial>().AddScoped<EditionShelf>();
        services.AddScoped<EditionSchedule>();
        services.AddSingleton<EditionPrintBell>().AddSingleton<EditionPrinter>().AddHostedService<EditionPrintJob>().AddScoped<EditionPrintClaims>();
        services.AddScoped<IVerifiable, EditionVerification>();
    }
}
