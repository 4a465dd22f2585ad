using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>
/// Letters of a secret poll. None is ever written when a vote comes in: the row of the outbox would say who voted when. They go out together,
/// in the order of organisations: at the opening, at the close ("your vote was received") and with the hashes that witness the urn.
/// </summary>
public sealed class BallotLetters(PortalDb db, Mailer mailer, UnionCalendar calendar)
{
    /// <param name="hash">What the letter bears witness to.</param>
    public async Task ToRollAsync(SecretPoll poll, string template, bool votedOnly, string hash, CancellationToken ct)
    {
        DateOnly day = calendar.Today;
        var readers = await (
            from voter in db.PollVoters
            where voter.PollId == poll.Id && voter.Status != VoterStatus.NotEntitled && voter.Status != VoterStatus.Struck
                && (!votedOnly || voter.Status == VoterStatus.CastWeb || voter.Status == VoterStatus.CastPaper)
            join representative in db.Representatives on voter.OrganisationId equals representative.OrganisationId
            where representative.From <= day && (representative.Until == null || representative.Until > day)
            join account in db.Users on representative.PersonId equals account.PersonId
            where account.Email != null && account.EmailConfirmed && account.ShutAt == null
            orderby voter.OrganisationId, account.Id
            select new { voter.OrganisationId, account.Email, account.Culture }).AsNoTracking().Distinct().ToListAsync(ct);
        foreach (var reader in readers.OrderBy(one => one.OrganisationId).ThenBy(one => one.Email, StringComparer.Ordinal))
        {
            string text = reader.Culture == "en" ? poll.Poll.Item.TextEn : poll.Poll.Item.TextRu;
            mailer.Enqueue(reader.Email!, reader.Culture, template, text, hash, mailer.Link(reader.Culture, Invariant($"/ballots/{poll.Id}")));
        }
    }
}
