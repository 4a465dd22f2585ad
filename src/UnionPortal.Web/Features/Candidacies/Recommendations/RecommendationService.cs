using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Carries out what a member answers, and its taking back. Answers null where the request is none of the actor's.</summary>
public sealed class RecommendationService(
    PortalDb db, RecommendationQuery requests, RecommendationFactsQuery facts, RecommendationLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    /// <summary>One at a time, and never while the board closes the case: an answer given is in the decision or refused.</summary>
    public Task<Outcome?> AnswerAsync(int id, RecommendationForm form, Actor actor, CancellationToken ct) => AloneAsync(id, form.Version, actor, async request =>
    {
        DateOnly today = calendar.Today;
        Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person answers for nobody.");
        RecommendationTerms terms = charter.TermsOn(request.Application.TermsFrom ?? today).Recommendation;
        RecommendationFacts known = await facts.OfAsync(request.Application.Organisation, request.Recommender, request, today, ct);
        var objections = RecommendationRules.ObjectionsToAnswering(request, form.Answer!.Value, form.Text, known, terms, today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        request.Give(form.Answer.Value, form.Text, by, known, terms, today);
        audit.Record(actor, Act.AnswerRecommendation, request, new { request.Answer, request.ApplicationId });
        await letters.TellOfAnswerAsync(request, by, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> WithdrawAsync(int id, int? version, Actor actor, CancellationToken ct) => AloneAsync(id, version, actor, async request =>
    {
        var objections = RecommendationRules.ObjectionsToWithdrawing(request);
        if (objections.Count > 0) return Outcome.Refused(objections);
        request.Withdraw(calendar.Today);
        audit.Record(actor, Act.WithdrawRecommendation, request, new { request.ApplicationId });
        await letters.TellOfWithdrawalAsync(request, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private Task<Outcome?> AloneAsync(int id, int? version, Actor actor, Func<Recommendation, Task<Outcome>> act, CancellationToken ct) =>
        db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            Recommendation? request = await requests.FindAsync(id, actor, ct);
            if (request is null) return null;
            return request.Version == version ? await act(request) : Outcome.Refused(ChangedMeanwhile);
        }, ct);
}
