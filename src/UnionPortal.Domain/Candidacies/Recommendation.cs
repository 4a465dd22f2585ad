using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What a member asked for a recommendation answers.</summary>
public enum RecommendationAnswer
{
    /// <summary>Asked, not answered yet.</summary>
    Awaited,
    Recommends,

    /// <summary>Declined; the reason stays between the member and the board.</summary>
    Declines,

    /// <summary>The member does not know the applicant.</summary>
    DoesNotKnow,
}

/// <summary>A member's word for an applicant: asked, answered, and withdrawable until the decision (A15).</summary>
[Clause("A15")]
public class Recommendation
{
    public const int NoteLength = 2000;
    public const int StatementLength = 6000;

    private Recommendation() { }

    internal Recommendation(Application application, Member recommender, string? note, DateOnly askedOn, DateOnly answerBy)
    {
        Application = application;
        Recommender = recommender;
        Note = note;
        AskedOn = askedOn;
        AnswerBy = answerBy;
    }

    public int Id { get; private set; }

    public Application Application { get; private set; } = null!;

    public int ApplicationId { get; private set; }

    public Member Recommender { get; private set; } = null!;

    public int RecommenderId { get; private set; }

    /// <summary>What the applicant wrote to the member.</summary>
    public string? Note { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public DateOnly AnswerBy { get; private set; }

    public RecommendationAnswer Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Person? AnsweredBy { get; private set; }

    /// <summary>The statement of a recommendation, or the private reason of a refusal.</summary>
    public string? Statement { get; private set; }

    /// <summary>Taken back by the member before the decision; the fact stays.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Taken back by the applicant to ask another member.</summary>
    public DateOnly? ReplacedOn { get; private set; }

    /// <summary>How many reminders of the charter's row have gone out.</summary>
    public int RemindersSent { get; private set; }

    /// <summary>The day the applicant last reminded the member by itself.</summary>
    public DateOnly? RemindedOn { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whether it still binds the applicant to this member: awaited or given, not taken back.</summary>
    public bool IsAlive => WithdrawnOn is null && ReplacedOn is null
        && Answer is RecommendationAnswer.Awaited or RecommendationAnswer.Recommends;

    /// <summary>Whether it counts for admission on a day: given, not withdrawn, by a member in good standing that day (A15, A19).</summary>
    [Clause("A15")]
    public bool CountsOn(DateOnly date) => Answer == RecommendationAnswer.Recommends && WithdrawnOn is null && ReplacedOn is null
        && Recommender.StandingOn(date) == Standing.Good;

    /// <summary>Why one that was given does not count on a day; null where it counts or was not given.</summary>
    public Objection? WhyNotCountingOn(DateOnly date) => Answer != RecommendationAnswer.Recommends || WithdrawnOn is not null ? null : Recommender.StandingOn(date) switch
    {
        Standing.Suspended => RecommendationRules.Suspended,
        Standing.Departed => RecommendationRules.Departed,
        Standing.NotYet => RecommendationRules.NotAMember,
        _ => null,
    };

    public void Give(RecommendationAnswer answer, string? statement, Person by, RecommendationFacts facts, RecommendationTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(RecommendationRules.ObjectionsToAnswering(this, answer, statement, facts, terms, today));
        Answer = answer;
        Statement = statement;
        AnsweredBy = by;
        AnsweredOn = today;
    }

    /// <summary>The applicant reminds the member; at most once a week.</summary>
    public void Remind(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(RecommendationRules.ObjectionsToReminding(this, today));
        RemindedOn = today;
    }

    /// <summary>Whether the next reminder is due: asked, not answered, the case open, the day of the row reached, and the member still free to give its word.</summary>
    public bool NeedsReminderOn(DateOnly today, RecommendationTerms terms) =>
        Answer == RecommendationAnswer.Awaited && ReplacedOn is null && Application.TakesRecommendations && RemindersDueOn(today, terms) > RemindersSent
        && Recommender.StandingOn(today) == Standing.Good;

    /// <summary>Notes that a reminder went out; after days of silence of the portal one letter stands for those missed.</summary>
    public void NoteReminder(DateOnly today, RecommendationTerms terms) => RemindersSent = RemindersDueOn(today, terms);

    private int RemindersDueOn(DateOnly today, RecommendationTerms terms) => terms.ReminderDays.Count(days => AskedOn.AddDays(days) <= today);

    public void Withdraw(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(RecommendationRules.ObjectionsToWithdrawing(this));
        WithdrawnOn = today;
    }

    public void Replace(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(RecommendationRules.ObjectionsToReplacing(this));
        ReplacedOn = today;
    }
}
