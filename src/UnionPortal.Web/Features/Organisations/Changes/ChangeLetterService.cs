using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Jobs;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Letters about a change: the office learns that one waits, the organisation what was decided.</summary>
public sealed class ChangeLetterService(Mailer mailer, OrganisationPostQuery post)
{
    public async Task TellProposedAsync(OrganisationFile file, CancellationToken ct)
    {
        foreach (Addressee one in await post.OfficeAsync(file.Today, ct))
            mailer.Enqueue(one.Email, one.Culture, "ChangeProposed", file.NameIn(one.Culture), mailer.Link(one.Culture, Invariant($"/organisations/{file.Id}/changes")));
    }

    public async Task TellDecidedAsync(OrganisationFile file, OrganisationChange change, CancellationToken ct)
    {
        foreach (Addressee one in await post.SpeakingForAsync(file.Id, file.Today, ct))
        {
            mailer.Enqueue(one.Email, one.Culture, $"Change{change.State}", file.NameIn(one.Culture), change.Answer ?? "—",
                mailer.Link(one.Culture, Invariant($"/organisations/{file.Id}/changes/{change.Id}")));
        }
    }
}
