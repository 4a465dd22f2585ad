using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Jobs;

/// <summary>What runs beside the pages. A job that fails is logged and tries again; it never takes the portal down.</summary>
public static class JobsRegistration
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddScoped<Mailer>();
        services.AddSingleton<ILetterCarrier>(all =>
        {
            var (settings, address) = (all.GetRequiredService<PortalSettings>(), all.GetRequiredService<PortalAddress>());
            return settings.Mail.Host is null ? new FolderCarrier(settings, address) : new SmtpCarrier(settings, address);
        });
        services.AddSingleton<MailJob>().AddHostedService(all => all.GetRequiredService<MailJob>());
        services.AddSingleton<SweepJob>().AddHostedService(all => all.GetRequiredService<SweepJob>());
        services.AddScoped<Reminders>();
        services.AddSingleton<ReminderJob>().AddHostedService(all => all.GetRequiredService<ReminderJob>());
        return services;
    }
}
