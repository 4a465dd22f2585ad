using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>Letters on a submission and a withdrawal: to the applicant, the office and the chair of the board.</summary>
public sealed class SubmissionLetters(LetterReaderQuery readers, Mailer mailer)
{
    public async Task OfSubmissionAsync(Application application, DateOnly decideBy, DateOnly today, CancellationToken ct)
    {
        string name = application.Organisation.Name.Full;
        foreach (LetterReader reader in await readers.SpeakingForAsync(application.OrganisationId, today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "ApplicationSubmitted", application.Number, name, DayFor(decideBy, reader), Own(application, reader));
        foreach (LetterReader reader in await readers.OfficeAndChairAsync(today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "ApplicationArrived", application.Number, name, DayFor(decideBy, reader), mailer.Link(reader.Culture, "/board"));
    }

    public async Task OfWithdrawalAsync(Application application, DateOnly today, CancellationToken ct)
    {
        foreach (LetterReader reader in await readers.OfficeAndChairAsync(today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "ApplicationWithdrawn", application.Number, application.Organisation.Name.Full);
    }

    private string Own(Application application, LetterReader reader) => mailer.Link(reader.Culture, $"/applications/{application.Id}");

    private static string DayFor(DateOnly day, LetterReader reader) => Dates.Long(day, Cultures.Of(reader.Culture));
}
