using System.Globalization;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Letters about a decision: the applicant learns it with its reasons, those who recommended learn that it was made.</summary>
public sealed class AdmissionLetterService(Mailer mailer, CorrespondentQuery correspondents)
{
    public async Task TellAsync(BoardCase found, AdmissionProposal proposal, Admission made, CancellationToken ct)
    {
        foreach (Correspondent one in await correspondents.ApplicantsAsync(found.Application, ct)) TellApplicant(one, found, proposal, made);
        var given = found.Application.Recommendations.Where(one => one.Answer == RecommendationAnswer.Recommends && one.WithdrawnOn is null);
        foreach (Recommendation one in given) await TellRecommenderAsync(one, found, proposal.Decision.Record!, ct);
    }

    private void TellApplicant(Correspondent to, BoardCase found, AdmissionProposal proposal, Admission made)
    {
        DecisionRecord record = proposal.Decision.Record!;
        string path = made.Number is { } number ? $"/registry/{number}" : "/apply";
        DateOnly? until = made.Candidacy?.ReviewDueOn ?? (proposal.Outcome == AdmissionOutcome.Declined ? record.On.AddMonths(found.Terms.Admission.ReapplyAfterMonths) : null);
        mailer.Enqueue(to.Address, to.Culture, $"AdmissionDecided.{proposal.Outcome}",
            found.Application.Organisation.Name.Full, made.Number?.ToString(), record.Reference, record.On, mailer.Link(to.Culture, path), until, proposal.Reasons);
    }

    private async Task TellRecommenderAsync(Recommendation given, BoardCase found, DecisionRecord record, CancellationToken ct)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/recommendations/{given.Id}");
        foreach (Correspondent one in await correspondents.OrganisationAsync(given.Recommender.OrganisationId, found.Today, ct))
            mailer.Enqueue(one.Address, one.Culture, "AdmissionOutcome", found.Application.Organisation.Name.Full, record.Reference, record.On, mailer.Link(one.Culture, path));
    }
}
