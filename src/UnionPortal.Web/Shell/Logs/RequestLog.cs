using System.Diagnostics;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Shell.Logs;

/// <summary>One line for each request: the pattern of the address, never the address itself, which may carry tokens or what someone searched for.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        long begun = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Write(context, Stopwatch.GetElapsedTime(begun));
        }
    }

    private void Write(HttpContext context, TimeSpan elapsed)
    {
        string pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        bool unlogged = context.GetEndpoint()?.Metadata.GetMetadata<UnloggedAttribute>() is not null;
        if (unlogged && context.Response.StatusCode < 500) return;
        LogLevel level = context.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
        log.Log(level, "{Method} {Pattern} answered {Status} in {Elapsed} ms, account {AccountId}, trace {Trace}",
            context.Request.Method, pattern, context.Response.StatusCode, Math.Round(elapsed.TotalMilliseconds, 1), unlogged ? null : context.User.AccountId(),
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
    }
}
