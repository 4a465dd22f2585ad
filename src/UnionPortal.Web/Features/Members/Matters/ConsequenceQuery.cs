using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Matters;

/// <summary>Tells what the loss of its rights means for a member just now, from the rows as they stand: vote, recommendations, seat.</summary>
public sealed class ConsequenceQuery(PortalDb db, Texts texts)
{
    /// <summary>What rests while a membership is suspended.</summary>
    public async Task<IReadOnlyList<string>> OfSuspensionAsync(Member member, DateOnly day, CancellationToken ct)
    {
        List<string> lines = [.. await RightsAsync(member, day, ct)];
        lines.AddRange((await SeatsAsync(member, day, ct)).Select(person => texts["Matters.Follows.SeatStays", person]));
        lines.Add(texts["Matters.Follows.ShownSuspended"]);
        var next = await db.GeneralMeetings.AsNoTracking().Where(one => one.HeldOn == null).OrderBy(one => one.ConvenedFor)
            .Select(one => new { one.Number, one.ConvenedFor }).FirstOrDefaultAsync(ct);
        lines.Add(next is null ? texts["Matters.Follows.NextMeeting"] : texts["Matters.Follows.Meeting", next.Number, next.ConvenedFor]);
        return lines;
    }

    /// <summary>What ends with an expulsion; with an appeal term, it rests until that is over.</summary>
    public async Task<IReadOnlyList<string>> OfExpulsionAsync(Member member, DateOnly heldOn, int appealDays, CancellationToken ct)
    {
        List<string> lines = [.. await RightsAsync(member, heldOn, ct)];
        lines.AddRange((await SeatsAsync(member, heldOn, ct)).Select(person => texts["Matters.Follows.SeatEnds", person]));
        lines.Add(appealDays == 0 ? texts["Matters.Follows.DepartsAtOnce"] : texts["Matters.Follows.DepartsAfterAppeal", heldOn.AddDays(appealDays), heldOn.AddDays(appealDays + 1)]);
        lines.Add(texts["Matters.Follows.Copy"]);
        return lines;
    }

    private async Task<IEnumerable<string>> RightsAsync(Member member, DateOnly day, CancellationToken ct)
    {
        List<string> lines = [];
        int entitled = await db.InGoodStandingOn(day).CountAsync(one => one.Id != member.Id, ct);
        lines.Add(texts["Matters.Follows.Vote", entitled]);
        var open = await db.Recommendations.AsNoTracking()
            .Where(one => one.RecommenderId == member.Id && one.WithdrawnOn == null && one.ReplacedOn == null)
            .Where(one => one.Application.DecidedOn == null && one.Application.WithdrawnOn == null)
            .Select(one => one.Answer).ToListAsync(ct);
        int given = open.Count(one => one == RecommendationAnswer.Recommends), asked = open.Count(one => one == RecommendationAnswer.Awaited);
        if (given > 0) lines.Add(texts.Plural("Matters.Follows.Given", given));
        if (asked > 0) lines.Add(texts.Plural("Matters.Follows.Asked", asked));
        return lines;
    }

    private async Task<IEnumerable<string>> SeatsAsync(Member member, DateOnly day, CancellationToken ct)
    {
        var people = await db.BoardSeats.AsNoTracking()
            .Where(one => one.OrganisationId == member.OrganisationId && one.From <= day && (one.Until == null || one.Until > day))
            .Select(one => one.Person).ToListAsync(ct);
        return people.Select(person => person.NameIn(texts.Language));
    }
}
