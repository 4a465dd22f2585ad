using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Shell;

/// <summary>Look, language and forms: everything pages stand on.</summary>
public static class ShellRegistration
{
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<Texts>();
        services.AddScoped<PageFrame>();
        services.AddScoped<FormState>();
        services.AddSingleton(builder.Configuration.GetSection("Portal:Union").Get<UnionIdentity>() ?? new UnionIdentity());
        services.AddLanguages();
        services.AddPages();
        services.AddValidators(typeof(ShellRegistration).Assembly);
        return builder;
    }

    /// <summary>Language first, then the pages for what goes wrong; before routing, so that those keep their language.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.MapStaticAssets().AllowAnonymous();
        return app;
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

    private static void AddValidators(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
            foreach (var kind in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)))
                services.AddScoped(kind, type);
    }
}
