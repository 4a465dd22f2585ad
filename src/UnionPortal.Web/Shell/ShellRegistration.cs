using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Shell;

/// <summary>Look, language and forms: everything pages stand on.</summary>
public static class ShellRegistration
{
    /// <summary>Endings of the classes a feature works with: what acts, what reads, what keeps its files.</summary>
    private static readonly string[] FeatureParts = ["Service", "Query", "Files"];

    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<Texts>();
        services.AddSingleton<PortalAddress>();
        services.AddScoped<PageFrame>();
        services.AddScoped<FormState>();
        services.AddScoped<RunningVotes>();
        services.AddSingleton<UnionIdentity>();
        services.AddLanguages();
        services.AddPages();
        services.AddFound(typeof(ShellRegistration).Assembly);
        return builder;
    }

    /// <summary>Language first, then the pages for what goes wrong; before routing, so that those keep their language.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.Use(RememberLanguage);
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.MapStaticAssets().AllowAnonymous();
        return app;
    }

    /// <summary>Keeps the language a reader went to, but only when <c>/</c> would otherwise lead elsewhere: most need no cookie.</summary>
    private static Task RememberLanguage(HttpContext context, RequestDelegate next)
    {
        var isPage = context.Request.Headers["Sec-Fetch-Dest"] == "document";
        if (isPage && Cultures.LanguageOf(context.Request.Path) is { } language && language != Cultures.Preferred(context.Request))
            Cultures.Keep(context.Response, language);
        return next(context);
    }

    private static void AddLanguages(this IServiceCollection services)
    {
        var script = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA,
            UnicodeRanges.Cyrillic, UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols, UnicodeRanges.LetterlikeSymbols);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = script);
        services.Configure<RouteOptions>(o =>
        {
            o.ConstraintMap["culture"] = typeof(CultureConstraint);
            o.LowercaseUrls = true;
        });
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new(Cultures.Russian);
            o.SupportedCultures = o.SupportedUICultures = [.. Cultures.All];
            o.ApplyCurrentCultureToResponseHeaders = true;
            o.RequestCultureProviders = [new PathCultureProvider()];
        });
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(o =>
            {
                o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                o.ModelBinderProviders.Insert(0, new LenientBinderProvider());
                o.Filters.Add<ForbiddenActFilter>();
                o.Filters.Add<FormFilter>();
                o.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            })
            .AddJsonOptions(o =>
            {
                o.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
                o.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter());
            });
        services.AddOptions<MvcOptions>().Configure<Texts>((o, texts) => BindingProblems.Localise(o.ModelBindingMessageProvider, texts));
        services.Configure<RazorViewEngineOptions>(o => o.ViewLocationExpanders.Add(new FeatureViewLocations()));
    }

    /// <summary>Validators, desks, news, reminders and the working parts of each feature are found by what they are: adding one needs no line here.</summary>
    private static void AddFound(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false, IsPublic: true }))
        {
            if (IsFeaturePart(type)) services.TryAddScoped(type);
            foreach (var kind in type.GetInterfaces().Where(IsFound))
                services.AddScoped(kind, type);
            if (type.IsAssignableTo(typeof(IReminder))) services.AddReminder(type);
        }
    }

    private static void AddReminder(this IServiceCollection services, Type type)
    {
        services.TryAddScoped(type);
        services.AddSingleton(new ReminderKind(type));
    }

    private static bool IsFeaturePart(Type type) =>
        type.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true
        && FeatureParts.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal));

    private static bool IsFound(Type kind) =>
        kind == typeof(IDeskSource) || kind == typeof(IBoardMatterSource) || kind == typeof(IAgendaMatterSource) || kind == typeof(IMeetingFollower) || kind == typeof(IAmendmentFollower)
        || kind == typeof(IReportFollower) || kind == typeof(IMinutesVoteSource) || kind == typeof(IAgendaDutySource) || kind == typeof(IFrontPageSource)
        || kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IValidator<>);
}
