using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>
/// An amended question takes its running poll along: votes given on the earlier wording are known by its hash, and every organisation
/// that gave one in absence is told to look at it again (A21).
/// </summary>
public sealed class PollAmendments(PortalDb db, Mailer mailer, UnionCalendar calendar) : IAmendmentFollower
{
    public const string Template = "VoteOnEarlierText";

    public async Task AmendedAsync(AgendaItem item, CancellationToken ct)
    {
        List<Poll> running = await db.Polls.Include(poll => poll.Item).Include(poll => poll.Votes)
            .Where(poll => poll.ItemId == item.Id && poll.Mode == PollMode.Open && poll.State == PollState.Open).AsSplitQuery().ToListAsync(ct);
        foreach (Poll poll in running)
        {
            poll.Amend(item.TextRu, item.TextEn);
            foreach (int organisation in Tally.OnEarlierText(poll).Select(vote => vote.OrganisationId).Distinct().Order())
            {
                foreach ((string address, string culture) in await db.ReadersForAsync(organisation, calendar.Today, ct))
                    mailer.Enqueue(address, culture, Template, culture == "en" ? item.TextEn : item.TextRu, mailer.Link(culture, Invariant($"/polls/{poll.Id}/for/{organisation}")));
            }
        }
    }
}
