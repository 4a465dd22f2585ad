using System.Globalization;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>Letters about a candidate's time: what the board decided, how long is left, that it is over.</summary>
public sealed class CandidacyLetterService(Mailer mailer, LetterReaderQuery readers)
{
    /// <summary>Tells the candidate what was decided, with the reasons.</summary>
    public async Task TellAsync(CandidacyFile found, CandidacyReview review, CancellationToken ct)
    {
        DecisionRecord record = review.Decision.Record!;
        foreach (LetterReader one in await readers.SpeakingForAsync(found.Candidacy.OrganisationId, found.Today, ct))
            mailer.Enqueue(one.Email, one.Culture, $"CandidacyReviewed.{review.Outcome}",
                found.Candidacy.Organisation.Name.Full, record.Reference, record.On, found.Candidacy.ReviewDueOn,
                mailer.Link(one.Culture, $"/registry/{found.Candidacy.Number}"), review.Reasons);
    }

    /// <summary>Reminds the candidate, the chair and the office that the day comes near.</summary>
    public async Task RemindAsync(CandidacyFile found, CancellationToken ct)
    {
        foreach (LetterReader one in await readers.SpeakingForAsync(found.Candidacy.OrganisationId, found.Today, ct))
            Write(one, "CandidacyReminder", found, PathOf(found) + "/own");
        foreach (LetterReader one in await readers.OfficeAndChairAsync(found.Today, ct)) Write(one, "CandidacyReminderBoard", found, PathOf(found));
    }

    /// <summary>Tells the chair and the office that the time is over and the board has to decide.</summary>
    public async Task TellOverAsync(CandidacyFile found, CancellationToken ct)
    {
        foreach (LetterReader one in await readers.OfficeAndChairAsync(found.Today, ct)) Write(one, "CandidacyOver", found, PathOf(found));
    }

    private static string PathOf(CandidacyFile found) => string.Create(CultureInfo.InvariantCulture, $"/candidacies/{found.Candidacy.Id}");

    private void Write(LetterReader to, string template, CandidacyFile found, string path) => mailer.Enqueue(to.Email, to.Culture, template,
        found.Candidacy.Organisation.Name.Full, found.Candidacy.Number.ToString(), found.Candidacy.ReviewDueOn, found.DaysLeft, mailer.Link(to.Culture, path));
}
