using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>Accounts, sessions, rights, headers and limits.</summary>
public static class SecurityRegistration
{
    public const string Scheme = "Portal";
    /// <summary>Rounds of PBKDF2-SHA512 for a password, as advised in 2026.</summary>
    public const int PasswordIterations = 220_000;

    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        PortalSettings settings = PortalDbRegistration.SettingsOf(builder.Configuration);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        services.AddHttpContextAccessor();
        services.AddScoped<AuditTrail>().AddScoped<MandateQuery>().AddScoped<ActorQuery>().AddScoped<ActorBinder>();
        services.AddScoped<Microsoft.AspNetCore.Authorization.IAuthorizationHandler, ActAuthorization>();
        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new ActorBinderProvider()));
        services.AddKeys(settings);
        settings.SecondFactor.RefuseNonsense();
        services.AddAccounts();
        services.AddSessions(settings);
        services.AddAuthorization(ActPolicies.Add);
        services.AddRateLimiter(options => RateLimits.Add(options, settings.Rates));
        services.AddProxies(settings);
        return builder;
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<PasswordWork>();
        services.AddSingleton<FirstKey>();
        services.AddScoped<SignInService>().AddScoped<SecondFactor>().AddScoped<RecoveryCodes>().AddScoped<LetterTokenProvider>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password = new PasswordOptions
                {
                    RequiredLength = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1,
                };
                options.Tokens.ProviderMap[LetterTokenProvider.Name] = new TokenProviderDescriptor(typeof(LetterTokenProvider));
                options.Tokens.EmailConfirmationTokenProvider = options.Tokens.PasswordResetTokenProvider = LetterTokenProvider.Name;
            })
            .AddEntityFrameworkStores<PortalDb>()
            .AddPasswordValidator<PasswordStrength>();
    }

    private static void AddSessions(this IServiceCollection services, PortalSettings settings)
    {
        string prefix = settings.IsHttps ? "__Host-" : "";
        CookieSecurePolicy secure = settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddSingleton<SignedIn>().AddSingleton<SessionTickets>();
        services.AddSingleton<KeptForms>().Configure<MvcOptions>(o => o.Filters.Add<KeptFormFilter>());
        services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
        {
            options.Cookie.Name = prefix + "portal-session";
            options.Cookie.SecurePolicy = secure;
            options.Cookie.SameSite = SameSiteMode.Lax; // Links in letters lead people from their mail straight to their page.
            options.ExpireTimeSpan = SessionTickets.IdleLimit;
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = SignInRedirect.ToSignIn;
            options.Events.OnRedirectToAccessDenied = SignInRedirect.Refuse;
        });
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, ServerSideSessions>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = prefix + "portal-form";
            options.Cookie.SecurePolicy = secure;
            options.SuppressXFrameOptionsHeader = true; // Ours says DENY on every answer.
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = prefix + "portal-notice";
            options.Cookie.SecurePolicy = secure;
        });
    }

    private sealed class ServerSideSessions(SessionTickets tickets) : IPostConfigureOptions<CookieAuthenticationOptions>
    {
        public void PostConfigure(string? name, CookieAuthenticationOptions options) => options.SessionStore = tickets;
    }
}
