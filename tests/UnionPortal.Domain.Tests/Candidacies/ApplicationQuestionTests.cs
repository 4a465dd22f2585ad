using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

/// <summary>Questions to the applicant, and the days that do not run meanwhile.</summary>
[Trait("Clause", "A15")]
public class ApplicationQuestionTests
{
    private static readonly AdmissionTerms Terms = A.Terms().Admission;

    [Fact]
    public void The_days_of_the_board_stand_still_until_the_answer()
    {
        Application application = Submitted();
        DateOnly due = application.SubmittedOn!.Value.AddDays(Terms.DecisionDays);
        application.AskApplicant("Сколько лет работает центр?", A.Person(), A.Today.AddDays(3));

        Assert.Equal(due, application.DecideBy(Terms, A.Today.AddDays(3)));
        Assert.Equal(due.AddDays(4), application.DecideBy(Terms, A.Today.AddDays(7)));
        application.AnswerQuestion("Пять.", A.Person(), A.Today.AddDays(8));
        Assert.Equal(due.AddDays(5), application.DecideBy(Terms, A.Today.AddDays(30)));
    }

    [Fact]
    public void One_question_waits_at_a_time()
    {
        Application application = Submitted();
        application.AskApplicant("Первый?", A.Person(), A.Today);

        Assert.Equal([ApplicationRules.QuestionOpen], ApplicationRules.ObjectionsToAskingApplicant(application));
        application.AnswerQuestion("Да.", A.Person(), A.Today);
        Assert.Empty(ApplicationRules.ObjectionsToAskingApplicant(application));
        Assert.Equal([ApplicationRules.NothingAsked], ApplicationRules.ObjectionsToAnsweringQuestion(application));
    }

    [Fact]
    public void A_draft_is_asked_nothing_and_has_no_day_to_be_decided_by()
    {
        Application draft = A.Application();

        Assert.Equal([ApplicationRules.NotSubmitted], ApplicationRules.ObjectionsToAskingApplicant(draft));
        Assert.Equal([ApplicationRules.NotSubmitted], ApplicationRules.ObjectionsToAnsweringQuestion(draft));
        Assert.Null(draft.DecideBy(Terms, A.Today));
    }

    private static Application Submitted() => A.Application().Submitted();
}
