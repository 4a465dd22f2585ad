using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Registry;

/// <summary>
/// A page made from the register alone: the answer to a visitor is kept as bytes with the volume it was made from, and
/// <see cref="PublicPages"/> gives it to the next. Readers who have signed in get theirs made anew, and so does everyone where the
/// page itself says <c>no-store</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        HttpContext http = context.HttpContext;
        RegistryVolume volume = await http.RequestServices.GetRequiredService<RegistryDesk>().VolumeAsync(http.RequestAborted);
        Stream wire = http.Response.Body;
        using var paper = new MemoryStream();
        http.Response.Body = paper;
        ResourceExecutedContext? done = null;
        try
        {
            done = await next();
        }
        finally
        {
            http.Response.Body = wire;
        }

        if (done.Exception is null || done.ExceptionHandled) await SendAsync(http, volume, paper);
    }

    private static async Task SendAsync(HttpContext http, RegistryVolume volume, MemoryStream paper)
    {
        bool keep = PublicPages.IsForEveryone(http.Request, out string view) && http.Response.StatusCode == StatusCodes.Status200OK && paper.Length > 0 && !http.Response.Headers.ContainsKey(HeaderNames.SetCookie)
            && http.Response.Headers.CacheControl != "no-store";
        if (!keep)
        {
            if (paper.Length > 0 && !http.Response.HasStarted) http.Response.ContentLength = paper.Length;
            paper.Position = 0;
            await paper.CopyToAsync(http.Response.Body, http.RequestAborted);
            return;
        }

        var key = new PageKey(http.Request.Path.Value ?? "", http.Request.QueryString.Value ?? "", view);
        IHeaderDictionary headers = http.Response.Headers;
        var page = new SetPage(paper.ToArray(), http.Response.ContentType ?? "text/html; charset=utf-8", ETagOf(volume, key))
        {
            Language = headers.ContentLanguage, Disposition = headers.ContentDisposition, ResourcePolicy = headers["Cross-Origin-Resource-Policy"],
            MayBeFramed = Framing.IsAllowed(http),
        };
        volume.Pages.Keep(key, page);
        await PublicPages.SendAsync(http, page);
    }

    private static string ETagOf(RegistryVolume volume, PageKey key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{volume.Stamp}\n{key.Path}\n{key.Query}\n{key.View}"));
        return $"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"";
    }
}
