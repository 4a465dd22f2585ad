using UnionPortal.Web.Features.Reports.Submission;

namespace UnionPortal.Web.Features.Reports;

/// <summary>What yearly reports need beyond what is found by itself.</summary>
public static class ReportsRegistration
{
    public static void AddReports(this IServiceCollection services) => services.AddSingleton<ReportLetterbox>();
}
