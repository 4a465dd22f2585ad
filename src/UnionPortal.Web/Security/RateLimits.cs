using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Security;

/// <summary>Names of the rate limits; an action takes one by <c>[EnableRateLimiting(RateLimits.SignIn)]</c>. They count per node and per address.</summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Register = "register";
    public const string Reset = "reset";
    public const string Upload = "upload";
    public const string Follow = "follow";

    public static void Add(RateLimiterOptions options, RateSettings rates)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan known) ? known : TimeSpan.FromMinutes(1);
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        PerAddress(options, SignIn, rates.SignIn);
        PerAddress(options, Register, rates.Register);
        PerAddress(options, Reset, rates.Reset);
        PerAddress(options, Upload, rates.Upload);
        PerAddress(options, Follow, rates.Follow);
    }

    private static void PerAddress(RateLimiterOptions options, string name, int perMinute) => options.AddPolicy(name, context =>
        RateLimitPartition.GetSlidingWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
        }));
}
