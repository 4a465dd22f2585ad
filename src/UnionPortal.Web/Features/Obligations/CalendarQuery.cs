using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>Writes calendars: what is due under a secret address, and the public one with general meetings and editions.</summary>
public sealed class CalendarQuery(PortalDb db, ObligationQuery obligations, KeptSinceQuery kept, CharterBook charter, UnionCalendar calendar, UnionIdentity union, PortalAddress address, Texts texts)
{
    /// <summary>The calendar behind a secret address; null where nobody has it any more.</summary>
    public async Task<string?> OfKeyAsync(string key, CancellationToken ct)
    {
        CalendarKey? found = await db.CalendarKeys.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key, ct);
        if (found is null) return null;
        DateOnly today = calendar.Today;
        if (found.OrganisationId is not { } id)
            return Write(texts["Obligations.CalendarOf", union.Name], "union", await obligations.OfUnionAsync(today, ct), today);
        return await obligations.OfAsync([id], today, ct) is [var own]
            ? Write(texts["Obligations.CalendarOf", own.NameIn(texts.Language)], FormattableString.Invariant($"organisation-{id}"), own.Due, today)
            : null;
    }

    /// <summary>For everyone: general meetings held and convened, editions issued, and the day the next one is due.</summary>
    public async Task<string> PublicAsync(CancellationToken ct)
    {
        List<GeneralMeeting> meetings = await db.GeneralMeetings.AsNoTracking().OrderBy(one => one.ConvenedFor).ToListAsync(ct);
        List<RegistryEdition> editions = await db.RegistryEditions.AsNoTracking().OrderBy(one => one.Number).ToListAsync(ct);
        DateOnly next = ObligationRules.EditionDueOn(editions is [.., var last] ? last.AsOf : null, await kept.DayAsync(ct), charter.TermsOn(calendar.Today).Publication);
        IEnumerable<IcsEvent> events =
        [
            .. meetings.Select(Meeting),
            .. editions.Select(one => new IcsEvent(
                Uid($"edition-{one.Number}"), calendar.DayOf(one.PublishedAt), texts["Obligations.EditionIssued", one.Number], "",
                address.Of(FormattableString.Invariant($"/{texts.Language}/registry/editions/{one.Number}")))),
            new IcsEvent(Uid("edition-next"), next, texts["Obligations.EditionNext"], "", address.Of($"/{texts.Language}/registry/editions")),
        ];
        return IcsCalendar.Write(union.Name, texts.Language, events, calendar.Now);
    }

    private IcsEvent Meeting(GeneralMeeting one) => new(
        Uid(FormattableString.Invariant($"meeting-{one.Number}")), one.HeldOn ?? one.ConvenedFor, texts["Obligations.Meeting." + one.Kind, one.Number],
        texts.Language == "en" ? one.PlaceEn : one.PlaceRu);

    private string Write(string name, string owner, IEnumerable<Obligation> due, DateOnly today) => IcsCalendar.Write(name, texts.Language, due.Select(one =>
    {
        ObligationLine line = texts.Tell(one, today);
        return new IcsEvent(Uid($"{owner}-{line.Key}"), line.DueOn, line.Title, line.What, line.Link is { } path ? address.Of($"/{texts.Language}{path}") : null);
    }), calendar.Now);

    private string Uid(FormattableString what) => Uid(FormattableString.Invariant(what));

    private string Uid(string what) => $"{what}@{address.Host}";
}
