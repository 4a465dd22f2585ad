using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Seeding;

/// <summary>A portal started on an empty folder, as a newcomer starts it.</summary>
internal sealed class FreshPortal(string union = "alliance", bool demo = true, int offsetDays = 0, string? folder = null) : WebApplicationFactory<Program>
{
    public const string Password = "demo-Пароль-2026";

    public string Folder { get; } = folder ?? Directory.CreateTempSubdirectory("unionportal-fresh-").FullName;

    public CharterBook Book => Services.GetRequiredService<CharterBook>();

    public DateOnly Today => Services.GetRequiredService<UnionCalendar>().Today;

    public async Task<T> SeeAsync<T>(Func<PortalDb, Task<T>> question)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>Changes what stands in the books as the portal itself would, with an audit line.</summary>
    public async Task ActAsync(Func<PortalDb, Task> change)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await change(db);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "test");
        await db.SaveChangesAsync();
    }

    /// <summary>The register as the public sees it today, with all that hangs on it.</summary>
    public Task<RegistrySnapshot> SnapshotAsync() => SeeAsync(async db => RegistrySnapshot.Of(
        await db.Members.AsSplitQuery().Include(one => one.Number.Organisation.Names).Include(one => one.AdmittedBy)
            .Include(one => one.Departure!.Record).Include(one => one.Suspensions).ThenInclude(one => one.Decision)
            .Include(one => one.Suspensions).ThenInclude(one => one.LiftedBy).ToListAsync(),
        await db.Candidacies.Include(one => one.Number.Organisation.Names).Include(one => one.StartedBy).Include(one => one.Departure!.Record).ToListAsync(),
        await db.Partners.Include(one => one.Number.Organisation.Names).Include(one => one.AcceptedBy).Include(one => one.Departure!.Record).ToListAsync(),
        Today));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:DataDirectory", Folder);
        builder.UseSetting("Portal:Union", union);
        builder.UseSetting("Portal:Demo", demo ? "true" : "false");
        builder.UseSetting("Portal:DemoPassword", Password);
        builder.UseSetting("Portal:ClockOffsetDays", offsetDays.ToString(CultureInfo.InvariantCulture));
    }
}
