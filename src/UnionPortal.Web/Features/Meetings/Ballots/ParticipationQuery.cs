using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Reads from the ledger of attendance who took part in a closed secret poll beside those who gave a ballot (A2).</summary>
public sealed class ParticipationQuery(PortalDb db, PollQuery polls)
{
    public async Task<Participation> OfAsync(Poll poll, int entitled, VotingRule rule, CancellationToken ct)
    {
        IReadOnlySet<int> here = await polls.InTheRoomAsync(poll, poll.ClosesAt, ct);
        int without = await db.PollVoters.CountAsync(voter => voter.PollId == poll.Id && voter.Status == VoterStatus.Entitled && here.Contains(voter.OrganisationId), ct);
        return new(entitled, without, rule.CheckedAt == QuorumCheck.Opening ? await AtOpeningAsync(poll, ct) : null);
    }

    private async Task<int?> AtOpeningAsync(Poll poll, CancellationToken ct)
    {
        if (poll.Item.Meeting.StartsAt is not { } at) return null;
        IReadOnlySet<int> there = await polls.InTheRoomAsync(poll, at, ct);
        int present = await db.PollVoters.CountAsync(voter => voter.PollId == poll.Id && voter.Status != VoterStatus.NotEntitled && voter.Status != VoterStatus.Struck && there.Contains(voter.OrganisationId), ct);
        return present == 0 ? null : present;
    }
}
