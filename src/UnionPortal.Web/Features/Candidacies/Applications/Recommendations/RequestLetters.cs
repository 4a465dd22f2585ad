using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>Letters to a member asked for a recommendation.</summary>
public sealed class RequestLetters(LetterReaderQuery readers, Mailer mailer)
{
    public async Task OfRequestAsync(Recommendation request, DateOnly today, CancellationToken ct)
    {
        string applicant = request.Application.Organisation.Name.Full;
        foreach (LetterReader reader in await readers.SpeakingForAsync(request.Recommender.OrganisationId, today, ct))
        {
            string until = Dates.Long(request.AnswerBy, Cultures.Of(reader.Culture));
            mailer.Enqueue(reader.Email, reader.Culture, "RecommendationAsked", applicant, until, request.Note ?? "—", mailer.Link(reader.Culture, "/recommendations"));
        }
    }

    public async Task OfReplacementAsync(Recommendation request, DateOnly today, CancellationToken ct)
    {
        foreach (LetterReader reader in await readers.SpeakingForAsync(request.Recommender.OrganisationId, today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "RecommendationTakenBack", request.Application.Organisation.Name.Full);
    }
}
