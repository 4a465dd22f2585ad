using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What the rules must know besides the entities: what the member has given, and whom it shares with the applicant.</summary>
/// <param name="GivenThisYear">Recommendations the member gave in the calendar year, this one not included.</param>
/// <param name="SharedPeople">Names of heads and founders that both organisations have.</param>
public sealed record RecommendationFacts(int GivenThisYear, IReadOnlyList<string> SharedPeople);

/// <summary>Who may recommend an applicant, and how often (A15).</summary>
public static class RecommendationRules
{
    public static readonly Objection NotAMember = new("RecommenderNotAMember", "A15");
    public static readonly Objection Suspended = new("RecommenderSuspended", "A19");
    public static readonly Objection Departed = new("RecommenderDeparted", "A15");
    public static readonly Objection Itself = new("RecommenderIsApplicant", "A15");
    public static readonly Objection AskedAlready = new("RecommenderAskedAlready", "A15");
    public static readonly Objection Related = new("RecommenderRelated", "A15");
    public static readonly Objection OfCandidate = new("RecommenderIsCandidate", "A15");
    public static readonly Objection OfPartner = new("RecommenderIsPartner", "A16");
    public static readonly Objection TooNew = new("RecommenderTooNew", "A15");
    public static readonly Objection QuotaUsedUp = new("RecommenderQuotaUsedUp", "A15");
    public static readonly Objection CaseClosed = new("RecommendationCaseClosed", "A15");
    public static readonly Objection AlreadyAnswered = new("RecommendationAlreadyAnswered", "A15");
    public static readonly Objection StatementMissing = new("RecommendationStatementMissing", "A15");
    public static readonly Objection RemindedLately = new("RecommendationRemindedLately", "A15");
    public static readonly Objection NotGiven = new("RecommendationNotGiven", "A15");

    /// <summary>Days between two reminders that an applicant sends, and between asking and the first.</summary>
    public const int ReminderPauseDays = 7;

    /// <summary>Objections to the applicant's asking this member.</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToAsking(
        Application application, Member member, RecommendationFacts facts, RecommendationTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToRecommender(application, member, facts, terms, today)];
        bool asked = application.Recommendations.Any(one => one.IsAlive && one.Recommender.Organisation == member.Organisation);
        if (asked) objections.Add(AskedAlready.With(member.Organisation.Name.Full));
        return objections;
    }

    /// <summary>Objections to the member's answering; a refusal needs no standing, a recommendation does.</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToAnswering(
        Recommendation request, RecommendationAnswer answer, string? statement, RecommendationFacts facts, RecommendationTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (request.Answer != RecommendationAnswer.Awaited || request.ReplacedOn is not null) objections.Add(AlreadyAnswered);
        if (answer == RecommendationAnswer.Recommends)
        {
            objections.AddRange(ObjectionsToRecommender(request.Application, request.Recommender, facts, terms, today));
            if (string.IsNullOrWhiteSpace(statement)) objections.Add(StatementMissing);
        }
        else if (!request.Application.TakesRecommendations) objections.Add(CaseClosed);
        return objections;
    }

    /// <summary>A recommendation may be taken back until the decision.</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToWithdrawing(Recommendation recommendation)
    {
        List<Objection> objections = [];
        if (recommendation.Answer != RecommendationAnswer.Recommends || !recommendation.IsAlive) objections.Add(NotGiven);
        if (!recommendation.Application.TakesRecommendations) objections.Add(CaseClosed);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToReplacing(Recommendation recommendation)
    {
        List<Objection> objections = [];
        if (recommendation.Answer == RecommendationAnswer.Recommends) objections.Add(AlreadyAnswered);
        if (!recommendation.Application.TakesRecommendations) objections.Add(CaseClosed);
        return objections;
    }

    /// <summary>The applicant may remind a member that has not answered, at most once a week.</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToReminding(Recommendation request, DateOnly today)
    {
        List<Objection> objections = [];
        if (request.Answer != RecommendationAnswer.Awaited || request.ReplacedOn is not null) objections.Add(AlreadyAnswered);
        if (!request.Application.TakesRecommendations) objections.Add(CaseClosed);
        DateOnly mayFrom = (request.RemindedOn ?? request.AskedOn).AddDays(ReminderPauseDays);
        if (today < mayFrom) objections.Add(RemindedLately.With(mayFrom));
        return objections;
    }

    private static IEnumerable<Objection> ObjectionsToRecommender(
        Application application, Member member, RecommendationFacts facts, RecommendationTerms terms, DateOnly today)
    {
        if (!application.TakesRecommendations) yield return CaseClosed;
        if (member.Organisation == application.Organisation) yield return Itself;
        Standing standing = member.StandingOn(today);
        if (standing == Standing.NotYet) yield return NotAMember;
        if (standing == Standing.Suspended) yield return Suspended;
        if (standing == Standing.Departed) yield return Departed;
        DateOnly mayFrom = member.AdmittedOn.AddMonths(terms.MinMembershipMonths);
        if (today < mayFrom) yield return TooNew.With(terms.MinMembershipMonths, mayFrom);
        if (facts.GivenThisYear >= terms.MaxPerYear) yield return QuotaUsedUp.With(terms.MaxPerYear.Value);
        if (terms.BarsRelated && facts.SharedPeople.Count > 0) yield return Related.With(string.Join(", ", facts.SharedPeople));
    }
}
