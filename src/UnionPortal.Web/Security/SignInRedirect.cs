using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>Where people are sent who may not enter (yet), and back again: only ever to a page of ours.</summary>
public static class SignInRedirect
{
    /// <summary>To the sign-in page in the language of the address; a script asking is told 401.</summary>
    public static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        HttpRequest request = context.Request;
        string back = HttpMethods.IsGet(request.Method) ? "?back=" + Uri.EscapeDataString(request.Path + request.QueryString) : "";
        string address = $"/{Cultures.LanguageOf(request.Path) ?? Cultures.Preferred(request)}/account/sign-in{back}";
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = address;
        }
        else context.Response.Redirect(address);
        return Task.CompletedTask;
    }

    /// <summary>Signed in, but without the right: a page with 403.</summary>
    public static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>The address to go back to if it is one of ours, else the given one.</summary>
    public static string Safe(IUrlHelper url, string? back, string otherwise) => url.IsLocalUrl(back) ? back! : otherwise;
}
