using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>
/// Takes the open vote of an organisation from whoever speaks for it. Whether it is in or too late is decided while nobody else saves: a
/// vote is wholly before the close or wholly refused. The same vote sent again changes nothing and is told the same receipt.
/// </summary>
public sealed class PollVoteService(PortalDb db, PollQuery polls, RollLossQuery losses, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public async Task<Outcome<string>?> CastAsync(int id, int organisation, BallotForm form, Actor actor, CancellationToken ct)
    {
        if (actor.PersonId is not { } personId || !await polls.MayCastAsync(id, organisation, actor, ct)) return null;
        Channel channel = await polls.ChannelAsync(id, organisation, ct);
        return await db.InTurnAsync<Outcome<string>?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await polls.ForAsync(id, [organisation], ct) is not { } poll) return null;
            IReadOnlyDictionary<int, PollChoice> choices = form.ChoicesFor(poll);
            if (VoteReceipt.IsRepeated(poll.Votes, choices, poll.TextSha256)) return Outcome.Of(VoteReceipt.Of(poll.Votes)!);
            CastBy by = new(await db.Organisations.SingleAsync(one => one.Id == organisation, ct), await db.People.SingleAsync(one => one.Id == personId, ct));
            List<Objection> objections = [.. ObjectionsTo(poll, by, choices, channel), .. PollRules.ObjectionsToLost(await losses.OneAsync(organisation, ct))];
            if (objections.Count > 0) return Outcome.Refused<string>(objections);

            bool changed = poll.Votes.Count > 0;
            poll.Cast(by, choices, channel, calendar.Now);
            string receipt = VoteReceipt.Of(poll.Votes)!;
            audit.Record(actor, Act.CastBallot, poll, new { Organisation = organisation, Channel = channel, Changed = changed, Receipt = receipt });
            await db.SaveChangesAsync(ct);
            return Outcome.Of(receipt);
        }, ct);
    }

    private IReadOnlyList<Objection> ObjectionsTo(Poll poll, CastBy by, IReadOnlyDictionary<int, PollChoice> choices, Channel channel)
    {
        CharterTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor);
        return
        [
            .. PollTimes.Told(PollRules.ObjectionsToCasting(poll, by, choices, channel, calendar.Now), calendar, texts),
            .. PollRules.ObjectionsToChannel(poll, channel, terms.Meeting, calendar.Today),
            .. PollRules.ObjectionsToChanging(poll, by.Organisation, terms.Voting),
        ];
    }
}

/// <summary>Moments in refusals, as the clocks of the union show them.</summary>
internal static class PollTimes
{
    public static IEnumerable<Objection> Told(IEnumerable<Objection> objections, UnionCalendar calendar, Texts texts) =>
        objections.Select(one => one.Facts is [DateTime at] ? one.With(Moment(at, calendar, texts)) : one);

    /// <summary>Day and hour with the name of the zone.</summary>
    public static string Moment(DateTime at, UnionCalendar calendar, Texts texts) => $"{Clock(at, calendar, texts)} ({calendar.ZoneAt(at, texts)})";

    /// <summary>Day and hour, where the zone is told beside it.</summary>
    public static string Clock(DateTime at, UnionCalendar calendar, Texts texts) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Dates.Long(calendar.DayOf(at), Cultures.Of(texts.Language))}, {calendar.Local(at):HH:mm}");
}
