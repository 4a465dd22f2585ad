using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Reads requests for recommendations for those who speak for the member asked; for others they do not exist.</summary>
public sealed class RecommendationQuery(PortalDb db, RecommendationFactsQuery facts, CharterBook charter, ReferenceBook book, Texts texts)
{
    public async Task<RecommendationsPage> ListAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        List<int> own = [.. OwnOf(actor)];
        var all = await Whole.AsNoTrackingWithIdentityResolution()
            .Where(one => own.Contains(one.Recommender.OrganisationId)).OrderBy(one => one.AnswerBy).ToListAsync(ct);
        bool Waits(Recommendation one) => one.Answer == RecommendationAnswer.Awaited && one.ReplacedOn is null && one.Application.TakesRecommendations;
        return new([.. all.Where(Waits).Select(RowOf)], [.. all.Where(one => !Waits(one)).OrderByDescending(one => one.AskedOn).Select(RowOf)], await GivenAsync(own, today, ct), today);
    }

    /// <summary>The request, tracked, or null for those it was not put to.</summary>
    public async Task<Recommendation?> FindAsync(int id, Actor actor, CancellationToken ct)
    {
        Recommendation? found = await Whole.SingleOrDefaultAsync(one => one.Id == id, ct);
        return found is not null && actor.MayFor(Act.AnswerRecommendation, found.Recommender.OrganisationId) ? found : null;
    }

    public async Task<RecommendationPage> PageAsync(Recommendation request, RecommendationForm? form, DateOnly today, CancellationToken ct)
    {
        Application application = request.Application;
        CharterTerms terms = charter.TermsOn(application.TermsFrom ?? today);
        var known = await facts.OfAsync(application.Organisation, request.Recommender, request, today, ct);
        return new RecommendationPage
        {
            Id = request.Id, Applicant = NameOf(application.Organisation), AskedOf = NameOf(request.Recommender.Organisation),
            Facts = FactsOf(application.Organisation), Note = request.Note, AskedOn = request.AskedOn, AnswerBy = request.AnswerBy, Today = today,
            Answer = request.Answer, StateKey = RowOf(request).StateKey, Statement = request.Statement,
            AnsweredBy = request.AnsweredBy?.NameIn(texts.Language), AnsweredOn = request.AnsweredOn, WithdrawnOn = request.WithdrawnOn,
            MayAnswer = RecommendationRules.ObjectionsToAnswering(request, RecommendationAnswer.DoesNotKnow, null, known, terms.Recommendation, today).Count == 0,
            MayWithdraw = RecommendationRules.ObjectionsToWithdrawing(request).Count == 0,
            AgainstRecommending = RecommendationRules.ObjectionsToAnswering(request, RecommendationAnswer.Recommends, "…", known, terms.Recommendation, today),
            Form = form ?? new RecommendationForm { Version = request.Version },
        };
    }

    internal static IEnumerable<int> OwnOf(Actor actor) =>
        actor.Organisations.Where(own => actor.MayFor(Act.AnswerRecommendation, own.Id)).Select(own => own.Id);

    private async Task<List<GivenLine>> GivenAsync(List<int> own, DateOnly today, CancellationToken ct)
    {
        var members = await db.Members.AsNoTracking().Include(one => one.Organisation.Names)
            .Where(one => own.Contains(one.OrganisationId) && one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today)).ToListAsync(ct);
        var lines = new List<GivenLine>();
        foreach (var member in members)
            lines.Add(new(NameOf(member.Organisation), await facts.GivenInYearAsync(member.Id, null, today, ct), charter.TermsOn(today).Recommendation.MaxPerYear));
        return lines;
    }

    private RecommendationRow RowOf(Recommendation one) => new(
        one.Id, NameOf(one.Application.Organisation), NameOf(one.Recommender.Organisation), one.AskedOn, one.AnswerBy, one.Answer,
        one.ReplacedOn is not null || !one.Application.TakesRecommendations, one.WithdrawnOn is not null);

    /// <summary>What anybody may know of the applicant; nothing of its figures or its people.</summary>
    private List<Answer> FactsOf(Organisation organisation) =>
    [
        new(texts["Recommendations.Fact.FullName"], organisation.Name.Full),
        .. organisation.Numbers.Select(number => new Answer(book.NameOfScheme(number.Scheme, texts.Language), number.Value)),
        new(texts["Recommendations.Fact.Place"], string.Join(", ", new[] { book.NameOfRegion(organisation.RegionKey, texts.Language), organisation.City }.Where(part => !string.IsNullOrEmpty(part)))),
        new(texts["Recommendations.Fact.ActiveSince"], organisation.ActiveSince is { } since ? Dates.Long(since) : null),
        new(texts["Recommendations.Fact.Website"], organisation.Website),
        new(texts["Recommendations.Fact.Purposes"], organisation.Purposes),
    ];

    private string NameOf(Organisation organisation) =>
        (texts.Language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;

    private IQueryable<Recommendation> Whole => db.Recommendations.AsSplitQuery()
        .Include(one => one.Application.Organisation.Names).Include(one => one.Application.StartedBy).Include(one => one.Application.SubmittedBy)
        .Include(one => one.Recommender.Organisation.Names).Include(one => one.Recommender.Suspensions).Include(one => one.Recommender.Departure)
        .Include(one => one.AnsweredBy);
}
