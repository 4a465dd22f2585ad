using Microsoft.Net.Http.Headers;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry;

/// <summary>Answers a visitor with a page that was made before, as long as its volume lies open; stands before everything that costs time.</summary>
public sealed class PublicPages(RequestDelegate next, RegistryBook book)
{
    private const string Policy = "public, no-cache";
    private const string Varies = "Cookie";

    public Task InvokeAsync(HttpContext http)
    {
        if (book.Now is not { } volume || !IsForEveryone(http.Request, out string view)) return next(http);
        SetPage? page = volume.Pages.Find(new PageKey(http.Request.Path.Value ?? "", http.Request.QueryString.Value ?? "", view));
        return page is null ? next(http) : SendAsync(http, page);
    }

    /// <summary>Whether the answer may be shared: a plain reading by someone who carries no cookie but the choice of looks and language.</summary>
    public static bool IsForEveryone(HttpRequest request, out string view)
    {
        view = "";
        if (!HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(HeaderNames.Authorization)) return false;
        if (request.Headers.Cookie.Count == 0) return true;
        foreach ((string name, _) in request.Cookies)
        {
            if (name is not (Appearance.CookieName or Cultures.CookieName)) return false;
        }

        view = Appearance.Of(request).Value;
        return true;
    }

    internal static Task SendAsync(HttpContext http, SetPage page)
    {
        HttpResponse response = http.Response;
        IHeaderDictionary headers = response.Headers;
        headers.ETag = page.ETag;
        headers.CacheControl = Policy;
        headers.Vary = Varies;
        if (page.Language is not null) headers.ContentLanguage = page.Language;
        if (page.Disposition is not null) headers.ContentDisposition = page.Disposition;
        if (page.MayBeFramed) Framing.Allow(http);
        if (page.ResourcePolicy is not null) headers["Cross-Origin-Resource-Policy"] = page.ResourcePolicy;
        if (http.Request.Headers.IfNoneMatch.Contains(page.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = page.ContentType;
        response.ContentLength = page.Body.Length;
        return response.Body.WriteAsync(page.Body, 0, page.Body.Length, http.RequestAborted);
    }
}
