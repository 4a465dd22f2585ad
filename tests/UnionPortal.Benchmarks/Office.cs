using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Features.Import;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Features.Members;
using UnionPortal.Web.Features.Registry;
using UnionPortal.Web.Features.YearReview;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>The portal's services without its pages: enough to fill a data folder and to print from it.</summary>
internal static class Office
{
    /// <summary>The web project beside this one, whose seeds and settings are used.</summary>
    public static string WebProject { get; } = Path.Combine(Repository(), "src", "UnionPortal.Web");

    public static WebApplication Open(string dataDirectory)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = WebProject, EnvironmentName = Environments.Production, ApplicationName = typeof(PortalDb).Assembly.GetName().Name,
            Args = ["--Portal:DataDirectory=" + dataDirectory, "--Portal:Demo=false"],
        });
        builder.Logging.ClearProviders();
        builder.Services.AddPortalDb(builder.Configuration);
        builder.Services.AddBooks();
        builder.AddSecurity();
        builder.Services.AddRegistry();
        builder.Services.AddMembers();
        builder.Services.AddImports();
        builder.Services.AddYearReview();
        builder.Services.AddJobs();
        builder.Services.AddBallots();
        builder.AddShell();
        return builder.Build();
    }

    /// <summary>Makes a data folder with an invented register of that size.</summary>
    public static async Task<string> FillAsync(string dataDirectory, int count)
    {
        await using WebApplication office = Open(dataDirectory);
        await using (AsyncServiceScope scope = office.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().PrepareAsync(CancellationToken.None);
        await SampleRegister.FillAsync(office.Services, count);
        return dataDirectory;
    }

    public static string NewFolder(int count) =>
        Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"portal-{count}-")).FullName;

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UnionPortal.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Run the benchmarks from within the repository.");
    }
}
