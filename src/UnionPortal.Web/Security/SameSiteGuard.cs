using Microsoft.Net.Http.Headers;

namespace UnionPortal.Web.Security;

/// <summary>The second line against forged forms, behind the anti-forgery token: a change asked for by a page of another site is refused.</summary>
public sealed class SameSiteGuard(RequestDelegate next, ILogger<SameSiteGuard> log)
{
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        if (reads || IsOurOwn(request)) return next(context);
        log.LogWarning("Refused a {Method} sent by a page of another site", request.Method);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOurOwn(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        string origin = request.Headers[HeaderNames.Origin].ToString();
        if (origin.Length == 0) return true; // Not a browser, or a very old one: the token decides.
        return Uri.TryCreate(origin, UriKind.Absolute, out Uri? from) && from.Authority == request.Host.Value;
    }
}
