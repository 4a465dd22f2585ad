using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>Where people are sent who may not enter (yet), and back again: only ever to a page of ours.</summary>
public static class SignInRedirect
{
    /// <summary>Where a second factor is set up; the path without the language.</summary>
    public const string SetUp = "/account/second-factor";

    /// <summary>To the sign-in page in the language of the address; a script asking is told 401.</summary>
    public static async Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        HttpRequest request = context.Request;
        string? back = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : await KeptAsync(context);
        Lead(context.HttpContext, "/account/sign-in" + (back is null ? "" : "?back=" + Uri.EscapeDataString(back)), StatusCodes.Status401Unauthorized);
    }

    /// <summary>
    /// Where a page keeps what was sent, and the browser bears a session cookie of ours that has ended: the way back to the text. Without
    /// the cookie, as after signing out in another tab, nothing is kept, but the way leads back to the page.
    /// </summary>
    private static async Task<string?> KeptAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        HttpRequest request = context.Request;
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeepsFormAttribute>() is not { } keeps || !request.HasFormContentType) return null;
        PathString page = keeps.PageOf(request.Path);
        if (request.Cookies[context.Options.Cookie.Name!] is not { } cookie || context.Options.TicketDataFormat.Unprotect(cookie) is null) return page;
        int mostFields = context.HttpContext.GetEndpoint()!.Metadata.GetMetadata<RequestFormLimitsAttribute>()?.ValueCountLimit ?? new FormOptions().ValueCountLimit;
        IFormCollection form = await request.ReadFormAsync(new FormOptions { ValueCountLimit = mostFields }, context.HttpContext.RequestAborted);
        string? key = context.HttpContext.RequestServices.GetRequiredService<KeptForms>().Keep(page, form);
        return key is null ? page : $"{page}?{KeptForms.QueryName}={key}";
    }

    /// <summary>Signed in, but without the right: a page with 403, or the way to the second factor where only that is missing.</summary>
    public static async Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        HttpContext http = context.HttpContext;
        Actor actor = await http.RequestServices.GetRequiredService<ActorQuery>().CurrentAsync(http.RequestAborted);
        bool rests = http.GetEndpoint()?.Metadata.GetMetadata<MayAttribute>() is { } may && actor.Withheld.Any(Acts.Of(may.Act).Knows);
        if (rests && HttpMethods.IsGet(http.Request.Method)) Lead(http, SetUp, StatusCodes.Status403Forbidden);
        else http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static void Lead(HttpContext http, string path, int toldToScripts)
    {
        string address = $"/{Cultures.LanguageOf(http.Request.Path) ?? Cultures.Preferred(http.Request)}{path}";
        if (http.Request.Headers.ContainsKey("HX-Request"))
        {
            http.Response.StatusCode = toldToScripts;
            http.Response.Headers["HX-Redirect"] = address;
        }
        else http.Response.Redirect(address);
    }

    /// <summary>The address to go back to if it is one of ours, else the given one.</summary>
    public static string Safe(IUrlHelper url, string? back, string otherwise) => url.IsLocalUrl(back) ? back! : otherwise;
}
