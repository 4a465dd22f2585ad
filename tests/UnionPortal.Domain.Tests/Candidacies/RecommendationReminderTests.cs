using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

public class RecommendationReminderTests
{
    private static readonly RecommendationTerms Terms = A.Terms().Recommendation with { ReminderDays = [5, 12, 20] };
    private readonly Recommendation request = ((Application)A.Application().Submitted()).Ask(A.Member(), null, A.Facts(), Terms, A.Today);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(30, true)]
    public void A_reminder_is_due_from_the_day_of_the_row(int daysLater, bool due) =>
        Assert.Equal(due, request.NeedsReminderOn(A.Today.AddDays(daysLater), Terms));

    [Fact]
    public void Each_reminder_goes_out_once()
    {
        request.NoteReminder(A.Today.AddDays(5), Terms);

        Assert.False(request.NeedsReminderOn(A.Today.AddDays(11), Terms));
        Assert.True(request.NeedsReminderOn(A.Today.AddDays(12), Terms));
    }

    [Fact]
    public void One_letter_stands_for_those_missed()
    {
        request.NoteReminder(A.Today.AddDays(40), Terms);

        Assert.Equal(3, request.RemindersSent);
        Assert.False(request.NeedsReminderOn(A.Today.AddDays(50), Terms));
    }

    [Fact]
    public void Who_has_answered_is_left_in_peace()
    {
        request.Give(RecommendationAnswer.DoesNotKnow, null, A.Person(), A.Facts(), Terms, A.Today);

        Assert.False(request.NeedsReminderOn(A.Today.AddDays(5), Terms));
    }
}
