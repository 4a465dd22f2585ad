using UnionPortal.Web.Data;

namespace UnionPortal.Web.Security;

/// <summary>Puts the protective headers on every answer, errors and static files included. Stands first in the pipeline.</summary>
public sealed class SecurityHeaders(RequestDelegate next, PortalSettings settings)
{
    /// <summary>No inline script or style anywhere, nothing from elsewhere, in nobody's frame.</summary>
    public const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>For files that people handed in: even if a browser were to show one, it could do nothing.</summary>
    public const string FileCsp = "default-src 'none'; frame-ancestors 'none'; sandbox";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Csp;
        context.Response.OnStarting(() => Complete(context));
        return next(context);
    }

    private Task Complete(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = Csp;
        if (headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.Ordinal)) headers.ContentSecurityPolicy = FileCsp;
        headers.XContentTypeOptions = "nosniff";
        if (Framing.IsAllowed(context)) headers.ContentSecurityPolicy = Framing.Csp;
        else headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!headers.ContainsKey("Cross-Origin-Resource-Policy")) headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
        if (settings.IsHttps || context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (context.User.Identity?.IsAuthenticated == true && !IsAsset(context)) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    /// <summary>Styles, scripts and faces are the same for everyone.</summary>
    private static bool IsAsset(HttpContext context) =>
        context.Response.ContentType is { } type && (type.StartsWith("text/css", StringComparison.Ordinal) || type.Contains("javascript", StringComparison.Ordinal) || type.StartsWith("font/", StringComparison.Ordinal));
}
