using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests;

/// <summary>
/// The whole portal in the test's process, on a SQLite file of its own, with a clock that the test moves.
/// One per test class (<c>IClassFixture&lt;Portal&gt;</c>); a test that needs an untouched database makes its own.
/// </summary>
public class Portal : WebApplicationFactory<Program>
{
    public const string Password = "Проба-пера-2026";

    private readonly string data;
    private readonly bool isFresh;
    private bool keepsData;

    public Portal() : this(Directory.CreateTempSubdirectory("unionportal-test-").FullName) => isFresh = true;

    /// <summary>A portal on a data folder that is there already, as after a restart.</summary>
    internal Portal(string dataDirectory) => data = dataDirectory;

    public FakeClock Clock { get; } = new();

    public string DataDirectory => data;

    /// <summary>Further settings, before the first use: <c>portal.Settings["Portal:Rates:SignIn"] = "3"</c>.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Portal:Demo"] = "false" };

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().DateTime);

    /// <summary>Someone at a browser, not signed in.</summary>
    public Visitor Visit() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Someone signed in through the page, as people do.</summary>
    public async Task<Visitor> SignInAsync(string email, string password = Password)
    {
        Visitor visitor = Visit();
        HttpResponseMessage answer = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", password));
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Redirect, $"Could not sign in as {email}: {answer.StatusCode}");
        return visitor;
    }

    /// <summary>An account with a confirmed address for a person of that name.</summary>
    public async Task<Account> AccountExistsAsync(string email, string familyName = "Ёлкина", string givenName = "Анна")
    {
        var account = new Account
        {
            UserName = email, Email = email, EmailConfirmed = true,
            Person = new Person(familyName, givenName, email: email),
        };
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.RegisterAccount, account);
        IdentityResult made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Code)));
        return account;
    }

    /// <summary>Changes the register as the portal itself would, with an audit line; the change gets a fresh context.</summary>
    public async Task<T> GivenAsync<T>(Func<PortalDb, Task<T>> change)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        T made = await change(db);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "test");
        await db.SaveChangesAsync();
        return made;
    }

    public Task<T> GivenAsync<T>(Func<PortalDb, T> change) => GivenAsync(db => Task.FromResult(change(db)));

    /// <summary>Looks into the database.</summary>
    public async Task<T> SeeAsync<T>(Func<PortalDb, Task<T>> question)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>Does something with a service of the portal, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The letters written to an address so far, oldest first.</summary>
    public Task<List<Letter>> LettersToAsync(string email) =>
        SeeAsync(db => db.Letters.AsNoTracking().Where(letter => letter.ToAddress == email).OrderBy(letter => letter.Id).ToListAsync());

    /// <summary>Sends what waits in the outbox, as the job does.</summary>
    public Task SendMailAsync() => Services.GetRequiredService<MailJob>().SendDueAsync(CancellationToken.None);

    /// <summary>Stops the portal and leaves its data folder for the next.</summary>
    public void Stop()
    {
        keepsData = true;
        Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (isFresh) PortalTemplate.CopyTo(data);
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:DataDirectory", data);
        foreach ((string name, string value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(all => new ReminderJob(all.GetRequiredService<IServiceScopeFactory>(), [], NullLogger<ReminderJob>.Instance)); // Tests remind when they mean to.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !keepsData) DeleteFolder(data);
    }

    /// <summary>A job that was just ending may still have put a letter into the folder: the second look finds it.</summary>
    private static void DeleteFolder(string folder)
    {
        for (int left = 5; Directory.Exists(folder); left--)
        {
            try { Directory.Delete(folder, recursive: true); }
            catch (IOException) when (left > 0) { Thread.Sleep(50); }
        }
    }
}
