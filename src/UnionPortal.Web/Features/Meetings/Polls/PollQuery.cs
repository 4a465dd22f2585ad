using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Loads polls, tracked: with their head, whole, or with what belongs to one organisation only.</summary>
public sealed class PollQuery(PortalDb db, UnionCalendar calendar)
{
    /// <summary>A poll of either mode with its candidates; without roll and votes.</summary>
    public Task<Poll?> FindAsync(int id, CancellationToken ct) => Headed.SingleOrDefaultAsync(one => one.Id == id, ct);

    /// <summary>An open poll with its whole roll and every vote.</summary>
    public Task<Poll?> WholeAsync(int id, CancellationToken ct) => Headed
        .Include(one => one.Roll).ThenInclude(voter => voter.Organisation.Names)
        .Include(one => one.Votes).SingleOrDefaultAsync(one => one.Id == id && one.Mode == PollMode.Open, ct);

    /// <summary>An open poll with the line of the roll and the votes of some organisations: what casting asks about, and no more.</summary>
    public Task<Poll?> ForAsync(int id, IReadOnlyCollection<int> organisations, CancellationToken ct) => db.Polls.AsSplitQuery()
        .Include(one => one.Item.Meeting).Include(one => one.Candidates)
        .Include(one => one.Roll.Where(voter => organisations.Contains(voter.OrganisationId)))
        .Include(one => one.Votes.Where(vote => organisations.Contains(vote.OrganisationId)))
        .SingleOrDefaultAsync(one => one.Id == id && one.Mode == PollMode.Open, ct);

    /// <summary>Whether the actor may give the vote of an organisation: as its representative, or by proxy in this meeting.</summary>
    public async Task<bool> MayCastAsync(int poll, int organisation, Actor actor, CancellationToken ct) =>
        actor.MayFor(Act.CastBallot, organisation) || (actor.PersonId is { } person && await ProxiesOf(poll, person).AnyAsync(id => id == organisation, ct));

    /// <summary>The organisations the actor may vote for in a poll.</summary>
    public async Task<IReadOnlyList<int>> OwnAsync(int poll, Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.CastBallot, one.Id)).Select(one => one.Id)];
        if (actor.PersonId is { } person) own.AddRange(await ProxiesOf(poll, person).ToListAsync(ct));
        return [.. own.Distinct().Order()];
    }

    /// <summary>By link where the organisation is in the meeting now, else in absence (A21).</summary>
    public async Task<Channel> ChannelAsync(int poll, int organisation, CancellationToken ct) =>
        (await SittingAsync(poll, [organisation], ct)).Count > 0 ? Channel.Link : Channel.Absentee;

    /// <summary>Those of some organisations that are in the meeting now.</summary>
    public async Task<IReadOnlySet<int>> SittingAsync(int poll, IReadOnlyCollection<int> organisations, CancellationToken ct)
    {
        DateTime now = calendar.Now;
        return (await DelegatesOf(poll).Where(one => organisations.Contains(one.OrganisationId)
            && one.Attendance.Any(entry => entry.CameAt <= now && (entry.LeftAt == null || entry.LeftAt > now))).Select(one => one.OrganisationId).ToListAsync(ct)).ToHashSet();
    }

    /// <summary>Organisations represented in the meeting at a moment.</summary>
    public async Task<IReadOnlySet<int>> InTheRoomAsync(Poll poll, DateTime at, CancellationToken ct)
    {
        List<int> there = await DelegatesOf(poll.Id).Where(one => one.Basis != DelegateBasis.Guest
            && one.Attendance.Any(entry => entry.CameAt <= at && (entry.LeftAt == null || entry.LeftAt > at))).Select(one => one.OrganisationId).ToListAsync(ct);
        return there.ToHashSet();
    }

    private IQueryable<Poll> Headed => db.Polls.AsSplitQuery()
        .Include(one => one.Item.Meeting).Include(one => one.Item.About!.Names).Include(one => one.Item.Resolution!.Record).Include(one => one.Item.Texts)
        .Include(one => one.RunOffOf!.Candidates).ThenInclude(one => one.Person)
        .Include(one => one.Candidates).ThenInclude(one => one.Person)
        .Include(one => one.Candidates).ThenInclude(one => one.Organisation!.Names);

    private IQueryable<MeetingDelegate> DelegatesOf(int poll) =>
        db.Set<MeetingDelegate>().Where(one => one.WithdrawnAt == null && db.Polls.Any(of => of.Id == poll && of.Item.Meeting.Id == one.Meeting.Id));

    private IQueryable<int> ProxiesOf(int poll, int person) =>
        DelegatesOf(poll).Where(one => one.Basis == DelegateBasis.Proxy && one.Person.Id == person).Select(one => one.OrganisationId);
}
