using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;

namespace UnionPortal.Web.Shell;

/// <summary>The two languages of the portal and how an address names them: <c>/ru/…</c> and <c>/en/…</c>.</summary>
public static class Cultures
{
    public const string CookieName = "language";

    public static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>British: bare "en" would write dates in the American order.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<CultureInfo> All { get; } = [Russian, English];

    /// <summary>The two-letter language of the current request: <c>ru</c> or <c>en</c>.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru";

    /// <summary>The culture for a two-letter language; Russian when it is not one of ours.</summary>
    public static CultureInfo Of(string? language) => language == "en" ? English : Russian;

    public static bool IsLanguage(string? segment) => segment is "ru" or "en";

    /// <summary>The language an address begins with, or null.</summary>
    public static string? LanguageOf(PathString path)
    {
        var first = path.Value?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return IsLanguage(first) ? first : null;
    }

    /// <summary>The address of the same page in the other language: path and query stay as they are.</summary>
    public static string InOtherLanguage(HttpRequest request)
    {
        var asked = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var path = asked is null ? request.Path : new PathString(asked.OriginalPath);
        var query = asked is null ? request.QueryString.Value : asked.OriginalQueryString;
        var rest = LanguageOf(path) is null ? "" : path.Value!.TrimStart('/')[2..];
        var other = Current == "ru" ? "en" : "ru";
        return new PathString($"/{other}{rest}").ToUriComponent() + query;
    }

    public static void Keep(HttpResponse response, string language) => response.Cookies.Append(CookieName, language, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365), HttpOnly = true, Secure = response.HttpContext.Request.IsHttps,
        SameSite = SameSiteMode.Lax, IsEssential = true,
    });

    /// <summary>Where <c>/</c> leads: the language chosen before, else the browser's first of ours, else Russian.</summary>
    public static string Preferred(HttpRequest request)
    {
        if (request.Cookies[CookieName] is { } chosen && IsLanguage(chosen)) return chosen;
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(IsLanguage) ?? "ru";
    }
}

/// <summary>Reads the language from the path itself, so that pages outside any route (404, 500) keep their language.</summary>
public sealed class PathCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = Cultures.LanguageOf(httpContext.Request.Path) ?? Cultures.Preferred(httpContext.Request);
        return Task.FromResult<ProviderCultureResult?>(new(Cultures.Of(language).Name));
    }
}

/// <summary>
/// Route constraint <c>{culture:culture}</c>: exactly <c>ru</c> or <c>en</c>. Every route makes one of its own, so it is no regular
/// expression: hundreds of those compiled took a second of every start.
/// </summary>
public sealed class CultureConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string language && Cultures.IsLanguage(language);
}
