using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Tells representatives of a vote their organisation has not given yet, and the office of one to be closed or announced.</summary>
public sealed class PollDesk(PortalDb db, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        DateTime now = calendar.Now;
        DateOnly today = calendar.Today;
        List<DeskItem> items = [];
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.CastBallot, one.Id)).Select(one => one.Id)];
        if (own.Count > 0)
        {
            var open = await db.PollVoters.AsNoTracking().Where(voter => own.Contains(voter.OrganisationId) && voter.Status == VoterStatus.Entitled
                    && db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId)
                    && voter.Poll.Mode == PollMode.Open && voter.Poll.State == PollState.Open && voter.Poll.OpensAt <= now && now < voter.Poll.ClosesAt)
                .Select(voter => new { voter.PollId, voter.OrganisationId, voter.Poll.ClosesAt, voter.Poll.TextRu, voter.Poll.TextEn }).ToListAsync(ct);
            items.AddRange(open.Select(one => new DeskItem(texts["Polls.Desk.Vote"], Invariant($"/{Cultures.Current}/polls/{one.PollId}/for/{one.OrganisationId}"),
                texts.Language == "en" ? one.TextEn : one.TextRu, calendar.DayOf(one.ClosesAt))));
        }

        if (actor.PersonId is { } person)
        {
            var asked = await db.Set<PollCandidate>().AsNoTracking().Where(one => one.PersonId == person && one.AcceptedOn == null && !one.IsWithdrawn && one.Poll.State == PollState.Draft)
                .Select(one => new { one.Poll.Item.TextRu, one.Poll.Item.TextEn }).ToListAsync(ct);
            items.AddRange(asked.Select(one => new DeskItem(texts["Polls.Desk.Answer"], Invariant($"/{Cultures.Current}/polls/nominations"), texts.Language == "en" ? one.TextEn : one.TextRu)));
        }

        if (!actor.May(Act.KeepPolls)) return items;
        var waiting = await db.Polls.AsNoTracking().Where(poll => poll.Mode == PollMode.Open && (poll.State == PollState.Closed || (poll.State == PollState.Open && poll.ClosesAt <= now)))
            .Select(poll => new { poll.Id, poll.State, poll.Item.TextRu, poll.Item.TextEn }).ToListAsync(ct);
        items.AddRange(waiting.Select(one => new DeskItem(texts["Polls.Desk." + one.State], Invariant($"/{Cultures.Current}/polls/{one.Id}"), texts.Language == "en" ? one.TextEn : one.TextRu)));
        return items;
    }
}
