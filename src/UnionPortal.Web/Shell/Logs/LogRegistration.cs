using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace UnionPortal.Web.Shell.Logs;

/// <summary>Logs as JSON lines to the console: what an operator needs, nothing about persons.</summary>
public static class LogRegistration
{
    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder)
    {
        Serilog.Core.Logger logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Enrich.With(new WithoutPath())
            .WriteTo.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: LogEventLevel.Verbose)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
        return builder;
    }

    /// <summary>Addresses may carry the token of a letter or what someone searched for: the pattern in the request line is enough.</summary>
    private sealed class WithoutPath : Serilog.Core.ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, Serilog.Core.ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
