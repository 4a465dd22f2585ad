using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Takes the open vote of an organisation from whoever speaks for it, and tells in the voter's language why not.</summary>
public sealed class PollVoteService(PollQuery polls, VoteTeller teller, UnionCalendar calendar, Texts texts)
{
    public async Task<Outcome<string>?> CastAsync(int id, int organisation, BallotForm form, Actor actor, CancellationToken ct)
    {
        if (actor.PersonId is null || !await polls.MayCastAsync(id, organisation, actor, ct)) return null;
        Outcome<string>? outcome = await teller.AddAsync(new(id, organisation, form, actor));
        return outcome is { Succeeded: false } ? Outcome.Refused<string>([.. PollTimes.Told(outcome.Objections, calendar, texts)]) : outcome;
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
