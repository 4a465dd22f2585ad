using UnionPortal.Web.Features.Candidacies.Applications.Recommendations;
using UnionPortal.Web.Features.Candidacies.Applications.Sections;
using UnionPortal.Web.Features.Candidacies.Applications.Submission;
using UnionPortal.Web.Features.Candidacies.Sheets;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>What the journey of an application is made of, beside services and queries, which are found by themselves.</summary>
public static class ApplicationsRegistration
{
    public static IServiceCollection AddApplications(this IServiceCollection services)
    {
        services.AddScoped<ApplicationStore>().AddScoped<ApplicationSheets>().AddScoped<TaskLines>();
        services.AddScoped<SectionChoices>().AddScoped<SectionPages>().AddScoped(typeof(SectionService<>));
        services.AddScoped<ISection<OrganisationForm>, OrganisationSection>().AddScoped<ISection<PurposesForm>, PurposesSection>();
        services.AddScoped<ISection<FoundersForm>, FoundersSection>().AddScoped<ISection<IncomeForm>, IncomeSection>();
        services.AddScoped<ISection<PeopleForm>, PeopleSection>().AddScoped<ISection<DeclarationsForm>, DeclarationsSection>();
        services.AddScoped<SubmissionCopies>().AddScoped<SubmissionLetters>().AddScoped<SubmissionReading>();
        services.AddScoped<RecommendationRequests>().AddScoped<RequestLetters>().AddScoped<RequestWords>();
        return services;
    }
}
