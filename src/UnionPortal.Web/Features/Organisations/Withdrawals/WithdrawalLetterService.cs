using UnionPortal.Domain.Members;
using UnionPortal.Web.Jobs;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>Letters about a notice of leaving: to all who speak for the organisation, and to the office.</summary>
public sealed class WithdrawalLetterService(Mailer mailer, OrganisationPostQuery post)
{
    public Task TellGivenAsync(OrganisationFile file, Withdrawal notice, CancellationToken ct) => TellAsync("WithdrawalGiven", file, notice, ct);

    public Task TellRevokedAsync(OrganisationFile file, Withdrawal notice, CancellationToken ct) => TellAsync("WithdrawalRevoked", file, notice, ct);

    private async Task TellAsync(string template, OrganisationFile file, Withdrawal notice, CancellationToken ct)
    {
        foreach (Addressee one in await post.SpeakingForAsync(file.Id, file.Today, ct)) Tell(one, template, file, notice);
        foreach (Addressee one in await post.OfficeAsync(file.Today, ct)) Tell(one, template + "Office", file, notice);
    }

    private void Tell(Addressee to, string template, OrganisationFile file, Withdrawal notice) => mailer.Enqueue(to.Email, to.Culture, template,
        file.NameIn(to.Culture), notice.Record.Reference, notice.EffectiveOn, mailer.Link(to.Culture, Invariant($"/organisations/{file.Id}/withdrawal")));
}
