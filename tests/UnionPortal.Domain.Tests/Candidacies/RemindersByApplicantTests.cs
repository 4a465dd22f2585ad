using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A15")]
public class RemindersByApplicantTests
{
    private static readonly RecommendationTerms Terms = A.Terms().Recommendation;
    private readonly Application application = A.Application().Submitted();
    private readonly Recommendation request;

    public RemindersByApplicantTests() => request = application.Ask(A.Member(), null, A.Facts(), Terms, A.Today);

    [Fact]
    public void A_week_after_asking_the_applicant_may_remind()
    {
        Assert.Equal([RecommendationRules.RemindedLately], RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(6)));
        Assert.Empty(RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(7)));
    }

    [Fact]
    public void Between_two_reminders_a_week_passes()
    {
        request.Remind(A.Today.AddDays(10));

        Assert.Equal([RecommendationRules.RemindedLately], RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(16)));
        Assert.Empty(RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(17)));
        Assert.Throws<ForbiddenActException>(() => request.Remind(A.Today.AddDays(16)));
    }

    [Fact]
    public void Who_has_answered_is_not_reminded()
    {
        request.Give(RecommendationAnswer.DoesNotKnow, null, A.Person(), A.Facts(), Terms, A.Today);

        Assert.Equal([RecommendationRules.AlreadyAnswered], RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(8)));
    }

    [Fact]
    public void Nobody_is_reminded_for_an_application_that_is_closed()
    {
        application.Withdraw(A.Today);

        Assert.Equal([RecommendationRules.CaseClosed], RecommendationRules.ObjectionsToReminding(request, A.Today.AddDays(8)));
    }
}
