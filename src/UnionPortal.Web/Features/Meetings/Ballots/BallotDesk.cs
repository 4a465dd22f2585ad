using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Tells representatives of a ballot their organisation has not cast yet, and those who keep the urn of one that waits.</summary>
public sealed class BallotDesk(PortalDb db, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        DateTime now = calendar.Now;
        DateOnly today = calendar.Today;
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.CastBallot, one.Id)).Select(one => one.Id)];
        if (own.Count > 0)
        {
            var open = await db.PollVoters.AsNoTracking().Where(voter => own.Contains(voter.OrganisationId) && voter.Status == VoterStatus.Entitled
                    && db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId)
                    && voter.Poll.Mode == PollMode.Secret && voter.Poll.State == PollState.Open && voter.Poll.OpensAt <= now && now < voter.Poll.ClosesAt)
                .Select(voter => new { voter.PollId, voter.OrganisationId, voter.Poll.ClosesAt, voter.Poll.TextRu, voter.Poll.TextEn }).ToListAsync(ct);
            items.AddRange(open.Select(one => new DeskItem(texts["Ballots.Desk.Vote"], Invariant($"/{Cultures.Current}/ballots/{one.PollId}/for/{one.OrganisationId}"),
                texts.Language == "en" ? one.TextEn : one.TextRu, calendar.DayOf(one.ClosesAt))));
        }

        if (!actor.May(Act.KeepBallots)) return items;
        var waiting = await db.Polls.AsNoTracking().Where(poll => poll.Mode == PollMode.Secret && (poll.State == PollState.Draft || poll.State == PollState.Closed || (poll.State == PollState.Open && poll.ClosesAt <= now)))
            .Select(poll => new { poll.Id, poll.State, poll.Item.TextRu, poll.Item.TextEn }).ToListAsync(ct);
        items.AddRange(waiting.Select(one => new DeskItem(
            texts["Ballots.Desk." + one.State], Invariant($"/{Cultures.Current}/ballots/{one.Id}/urn"), texts.Language == "en" ? one.TextEn : one.TextRu)));
        return items;
    }
}
