namespace UnionPortal.Web.Features.YearReview;

public static class YearReviewRegistration
{
    public static IServiceCollection AddYearReview(this IServiceCollection services) => services.AddSingleton<YearShelf>().AddHostedService<YearShelfKeeper>().AddScoped<YearReviewPdf>();
}
