using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>Asks members for their word (A15) and takes a request back to ask another. Letters go at once, while the application is still being written.</summary>
public sealed class RecommendationRequests(ApplicationStore applications, MemberSearchQuery members, RequestLetters letters, CharterBook charter)
{
    public async Task<Outcome?> AskAsync(int id, int memberId, string? note, Actor actor, DateOnly today, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct);
        Member? member = await members.FindAsync(memberId, ct);
        if (application is null || member is null) return null;
        RecommendationTerms terms = charter.TermsOn(application.TermsFrom ?? today).Recommendation;
        RecommendationFacts facts = await members.FactsAsync(application, member, today, ct);
        IReadOnlyList<Objection> objections = RecommendationRules.ObjectionsToAsking(application, member, facts, terms, today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Recommendation request = application.Ask(member, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), facts, terms, today);
        await letters.OfRequestAsync(request, today, ct);
        var details = new { asked = member.Number.Value, answerBy = request.AnswerBy };
        return await SaveAsync(application, actor, details, ct);
    }

    /// <summary>Takes the request back; the member is told, and the place is free for another.</summary>
    public async Task<Outcome?> ReplaceAsync(int id, int requestId, Actor actor, DateOnly today, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct);
        Recommendation? request = application?.Recommendations.FirstOrDefault(one => one.Id == requestId);
        if (application is null || request is null) return null;
        IReadOnlyList<Objection> objections = RecommendationRules.ObjectionsToReplacing(request);
        if (objections.Count > 0) return Outcome.Refused(objections);
        bool wasAwaited = request.IsAlive;
        request.Replace(today);
        if (wasAwaited) await letters.OfReplacementAsync(request, today, ct);
        return await SaveAsync(application, actor, new { takenBack = request.Recommender.Number.Value }, ct);
    }

    /// <summary>The applicant reminds a member by itself, at most once a week.</summary>
    public async Task<Outcome?> RemindAsync(int id, int requestId, Actor actor, DateOnly today, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct);
        Recommendation? request = application?.Recommendations.FirstOrDefault(one => one.Id == requestId);
        if (application is null || request is null) return null;
        IReadOnlyList<Objection> objections = RecommendationRules.ObjectionsToReminding(request, today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        request.Remind(today);
        await letters.OfRequestAsync(request, today, ct);
        return await SaveAsync(application, actor, new { reminded = request.Recommender.Number.Value }, ct);
    }

    private async Task<Outcome> SaveAsync(Application application, Actor actor, object details, CancellationToken ct) =>
        await applications.SaveAsync(application, actor, Act.AskForRecommendation, details, ct) ? Outcome.Done : Outcome.Refused(ApplicationObjections.ChangedMeanwhile);
}
