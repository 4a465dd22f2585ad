using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>
/// Who has lost its vote since the roll of a poll was fixed: suspended or gone (A19). It is asked when a vote is given, whenever the roll
/// is shown while voting is open, and once more at the close, when the line is struck.
/// </summary>
public sealed class RollLossQuery(PortalDb db, UnionCalendar calendar)
{
    private static readonly Dictionary<int, RightLost> Nobody = [];

    /// <summary>Lost votes of a poll that have not been struck yet, by organisation; sealed votes that were cast before stay in the urn.</summary>
    public async Task<IReadOnlyDictionary<int, RightLost>> OfAsync(int poll, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<int> ids = await db.PollVoters.Where(voter => voter.PollId == poll && voter.Status != VoterStatus.NotEntitled && voter.Status != VoterStatus.Struck
                && (voter.Poll.Mode == PollMode.Open || voter.Status == VoterStatus.Entitled)
                && !db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId))
            .Select(voter => voter.OrganisationId).ToListAsync(ct);
        return ids.Count == 0 ? Nobody : await ReasonsAsync(ids, ct);
    }

    /// <summary>Why an organisation has no vote now; null while it stands in good standing.</summary>
    public async Task<RightLost?> OneAsync(int organisation, CancellationToken ct)
    {
        if (await db.InGoodStandingOn(calendar.Today).AnyAsync(one => one.OrganisationId == organisation, ct)) return null;
        return (await ReasonsAsync([organisation], ct)).GetValueOrDefault(organisation) ?? new RightLost(VoterBasis.Left, null);
    }

    /// <summary>Those of some organisations that have no vote now.</summary>
    public async Task<IReadOnlyDictionary<int, RightLost>> AmongAsync(IReadOnlyCollection<int> organisations, CancellationToken ct)
    {
        List<int> standing = await db.InGoodStandingOn(calendar.Today).Where(one => organisations.Contains(one.OrganisationId)).Select(one => one.OrganisationId).ToListAsync(ct);
        List<int> others = [.. organisations.Except(standing)];
        return others.Count == 0 ? Nobody : await ReasonsAsync(others, ct);
    }

    /// <summary>Strikes off the roll of a tracked poll, about to be closed, whoever has no vote any more; answers whom.</summary>
    public async Task<IReadOnlyCollection<int>> StrikeAsync(Poll poll, CancellationToken ct)
    {
        IReadOnlyDictionary<int, RightLost> lost = await OfAsync(poll.Id, ct);
        if (lost.Count == 0) return [];
        await db.PollVoters.Include(voter => voter.Organisation).Where(voter => voter.PollId == poll.Id && lost.Keys.Contains(voter.OrganisationId)).LoadAsync(ct);
        await db.OpenVotes.Where(vote => vote.PollId == poll.Id && lost.Keys.Contains(vote.OrganisationId)).LoadAsync(ct);
        foreach (PollVoter voter in poll.Roll.Where(voter => lost.ContainsKey(voter.OrganisationId)).ToList()) poll.Strike(voter.Organisation, lost[voter.OrganisationId]);
        return [.. lost.Keys];
    }

    private async Task<Dictionary<int, RightLost>> ReasonsAsync(List<int> organisations, CancellationToken ct)
    {
        List<Member> members = await db.Members.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.Departure)
            .Include(one => one.Suspensions).ThenInclude(one => one.Decision).Where(one => organisations.Contains(one.OrganisationId)).ToListAsync(ct);
        return organisations.ToDictionary(id => id, id => VotingRights.LostOn(members.Where(one => one.OrganisationId == id), calendar.Today) ?? new RightLost(VoterBasis.Left, null));
    }
}
