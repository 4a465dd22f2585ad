using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Letters about recommendations. The applicant learns where a request stands, never why.</summary>
public sealed class RecommendationLetterService(Mailer mailer, CorrespondentQuery correspondents, UnionCalendar calendar)
{
    public async Task TellOfAnswerAsync(Recommendation request, Person by, CancellationToken ct)
    {
        foreach (Correspondent one in await correspondents.PersonAsync(by.Id, ct)) Write(one, "RecommendationReceipt", request, PathOf(request));
        string template = request.Answer == RecommendationAnswer.Recommends ? "RecommendationGiven" : "RecommendationNotGiven";
        foreach (Correspondent one in await correspondents.ApplicantsAsync(request.Application, ct)) Write(one, template, request, "/applications");
    }

    public async Task TellOfWithdrawalAsync(Recommendation request, CancellationToken ct)
    {
        foreach (Correspondent one in await correspondents.ApplicantsAsync(request.Application, ct)) Write(one, "RecommendationWithdrawn", request, "/applications");
    }

    /// <summary>Reminds everybody who speaks for the member asked.</summary>
    public async Task RemindAsync(Recommendation request, CancellationToken ct)
    {
        foreach (Correspondent one in await correspondents.OrganisationAsync(request.Recommender.OrganisationId, calendar.Today, ct))
            Write(one, "RecommendationReminder", request, PathOf(request));
    }

    private void Write(Correspondent to, string template, Recommendation request, string path) => mailer.Enqueue(
        to.Address, to.Culture, template,
        request.Application.Organisation.Name.Full, request.Recommender.Organisation.Name.Full, request.AnswerBy, mailer.Link(to.Culture, path));

    private static string PathOf(Recommendation request) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/recommendations/{request.Id}");
}
