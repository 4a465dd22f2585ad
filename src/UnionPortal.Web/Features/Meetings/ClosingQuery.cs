using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>The last look before a meeting is closed: what it decided, what it did not reach and where that goes.</summary>
public sealed class ClosingQuery(PortalDb db, MeetingQuery meetings, MatterFinderQuery matters, UnionCalendar calendar)
{
    public async Task<ClosingPage?> PageAsync(int number, ClosingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await meetings.FindAsync(number, ct) is not { } meeting) return null;
        int? next = await db.GeneralMeetings.AsNoTracking().Where(one => one.HeldOn == null && one.Id != meeting.Id).OrderBy(one => one.ConvenedFor)
            .Select(one => (int?)one.Number).FirstOrDefaultAsync(ct);
        List<string> passOn = [];
        foreach (AgendaItem item in meeting.Unreached)
        {
            if (!matters.IsSettled(item, await matters.FindAsync(item, ct))) passOn.Add(meetings.TextOf(item));
        }
        return new ClosingPage(
            meeting.Number, meeting.ConvenedFor, [.. meeting.Agenda.Where(item => item.Resolution is not null).Select(meetings.TextOf)], passOn, next,
            refused.Count > 0 ? refused : MeetingRules.ObjectionsToClosing(meeting, meeting.ConvenedFor, calendar.Today), form ?? new ClosingForm { Version = meeting.Version });
    }
}
