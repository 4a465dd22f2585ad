using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>Letters about mandates: to the person, and to the others who speak for the organisation.</summary>
public sealed class RepresentativeLetterService(PortalDb db, Mailer mailer, OrganisationPostQuery post)
{
    private const string Invitation = "RepresentativeInvited";

    /// <param name="token">Of the invitation; null for somebody who signs in already.</param>
    public async Task TellNamedAsync(OrganisationFile file, Representative mandate, Account account, string? token, CancellationToken ct)
    {
        if (token is not null) Invite(file, mandate, account, token);
        else mailer.Enqueue(account.Email!, account.Culture, "RepresentativeNamed", file.NameIn(account.Culture), mandate.From, mailer.Link(account.Culture, Invariant($"/organisations/{file.Id}")));
        await TellOthersAsync("RepresentativeJoined", file, mandate, mandate.From, account.Email, ct);
    }

    public void Invite(OrganisationFile file, Representative mandate, Account account, string token) => mailer.Enqueue(
        account.Email!, account.Culture, Invitation, file.NameIn(account.Culture), mandate.From, mailer.Link(account.Culture, Invariant($"/account/reset/{account.Id}/{token}")));

    /// <summary>When the address was invited, the latest first.</summary>
    public Task<List<DateTime>> InvitationsToAsync(string address, CancellationToken ct) =>
        db.Letters.Where(one => one.Template == Invitation && one.ToAddress == address).OrderByDescending(one => one.QueuedAt).Select(one => one.QueuedAt).ToListAsync(ct);

    public async Task TellEndedAsync(OrganisationFile file, Representative mandate, CancellationToken ct)
    {
        Addressee? own = await db.Users.Where(one => one.PersonId == mandate.PersonId && one.Email != null && one.ShutAt == null)
            .Select(one => new Addressee(one.Email!, one.Culture)).FirstOrDefaultAsync(ct);
        if (own is not null) mailer.Enqueue(own.Email, own.Culture, "RepresentativeEnded", file.NameIn(own.Culture), mandate.Until);
        await TellOthersAsync("RepresentativeLeft", file, mandate, mandate.Until!.Value, own?.Email, ct);
    }

    private async Task TellOthersAsync(string template, OrganisationFile file, Representative mandate, DateOnly day, string? told, CancellationToken ct)
    {
        foreach (Addressee one in await post.SpeakingForAsync(file.Id, file.Today, ct))
        {
            if (one.Email == told) continue;
            mailer.Enqueue(one.Email, one.Culture, template, file.NameIn(one.Culture), mandate.Person.NameIn(one.Culture), day,
                mailer.Link(one.Culture, Invariant($"/organisations/{file.Id}/representatives")));
        }
    }
}
