using UnionPortal.Web.Features.Registry;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Logs;

namespace UnionPortal.Web.Verbs;

/// <summary>What a request passes, in order. Only <c>serve</c> needs it.</summary>
internal static class Pipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PublicPages>(); // Before the log: what is answered from memory is not worth a line.
        app.UseMiddleware<RequestLog>();
        app.UseShell();
        app.UseMiddleware<SameSiteGuard>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealthPages();
        app.MapControllers().WithStaticAssets();
    }
}
