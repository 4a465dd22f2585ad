using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Drafts;

/// <summary>Letters about a draft that nobody writes on, to everyone who speaks for its organisation.</summary>
public sealed class DraftLetterService(LetterReaderQuery readers, Mailer mailer)
{
    public async Task TellEndingAsync(Application draft, DateOnly closesOn, DateOnly today, CancellationToken ct)
    {
        foreach (LetterReader reader in await readers.SpeakingForAsync(draft.OrganisationId, today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "DraftEnding", NamesOf.Organisation(draft.Organisation, reader.Culture), DayFor(closesOn, reader), DayFor(draft.LastChangedOn, reader), mailer.Link(reader.Culture, $"/applications/{draft.Id}"));
    }

    public async Task TellClosedAsync(Application draft, DateOnly today, CancellationToken ct)
    {
        foreach (LetterReader reader in await readers.SpeakingForAsync(draft.OrganisationId, today, ct))
            mailer.Enqueue(reader.Email, reader.Culture, "DraftClosed", NamesOf.Organisation(draft.Organisation, reader.Culture), DayFor(draft.LastChangedOn, reader), mailer.Link(reader.Culture, "/applications/new"));
    }

    private static string DayFor(DateOnly day, LetterReader reader) => Dates.Long(day, Cultures.Of(reader.Culture));
}
