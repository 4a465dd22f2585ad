using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>Convenes meetings, postpones them, puts questions on their agenda and closes them (A2, A21). Answers null where there is no such meeting.</summary>
public sealed class MeetingService(PortalDb db, MeetingQuery meetings, MatterFinderQuery matters, IEnumerable<IMeetingFollower> followers, IEnumerable<IAgendaDutySource> duties, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    /// <summary>Convenes a meeting under the next number; what waits for a meeting, and what the last one did not reach, comes onto its agenda.</summary>
    public Task<Outcome<int>> ConveneAsync(ConveneForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        List<GeneralMeeting> all = await db.WholeMeetings.ToListAsync(ct);
        DateOnly today = calendar.Today;
        var objections = MeetingRules.ObjectionsToConvening(all, form.Kind!.Value, form.On!.Value, charter.TermsOn(today).Meeting, today);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);

        var meeting = new GeneralMeeting(MeetingQuery.NextNumber(all), form.Kind.Value, form.On.Value, form.PlaceRu!.Trim(), form.PlaceEn!.Trim());
        db.GeneralMeetings.Add(meeting);
        foreach (GeneralMeeting held in all.Where(one => one.IsClosed).OrderBy(one => one.HeldOn)) await PassOnAsync(held, meeting, ct);
        foreach (var (subject, matter) in await matters.WaitingAsync(ct))
        {
            if (matter.About is { } about) Agendas.Put(meeting, subject, about, texts);
            matter.Await(meeting);
        }
        if (meeting.Kind == MeetingKind.Annual) await PutDutiesAsync(meeting, today, ct);
        audit.Record(actor, Act.KeepMeetings, meeting, new { meeting.Number, meeting.Kind, meeting.ConvenedFor, Items = meeting.Agenda.Count });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(meeting.Number);
    }, ct);

    public Task<Outcome?> PostponeAsync(int number, PostponeForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, async meeting =>
    {
        DateOnly from = meeting.ConvenedFor;
        var objections = MeetingRules.ObjectionsToPostponing(meeting, form.To!.Value, calendar.Today);
        if (objections.Count > 0) return objections;
        meeting.Postpone(form.To.Value, calendar.Today);
        if (meeting.StartsAt is { } at) meeting.Schedule(calendar.At(meeting.ConvenedFor, TimeOnly.FromDateTime(calendar.Local(at))), meeting.Link);
        audit.Record(actor, Act.KeepMeetings, meeting, new { meeting.Number, From = from, To = meeting.ConvenedFor });
        foreach (IMeetingFollower follower in followers) await follower.MovedAsync(meeting, ct);
        return objections;
    }, ct);

    public Task<Outcome?> AddItemAsync(int number, ItemForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, meeting =>
    {
        AgendaSubject subject = form.Subject ?? AgendaSubject.Ordinary;
        var objections = AgendaRules.ObjectionsToPutting(meeting, subject);
        if (objections.Count > 0) return Task.FromResult(objections);
        AgendaItem item = meeting.PutOnAgenda(subject, form.TextRu!.Trim(), form.TextEn!.Trim());
        db.Touch(meeting);
        audit.Record(actor, Act.KeepMeetings, meeting, new { meeting.Number, Item = item.Number, item.Subject });
        return Task.FromResult(objections);
    }, ct);

    /// <summary>Closes the meeting as held on its day; what it did not reach passes to the next one, if one is convened.</summary>
    public Task<Outcome?> CloseAsync(int number, ClosingForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, async meeting =>
    {
        var objections = MeetingRules.ObjectionsToClosing(meeting, meeting.ConvenedFor, calendar.Today);
        if (objections.Count > 0) return objections;
        meeting.Close(meeting.ConvenedFor, calendar.Today);
        foreach (IMeetingFollower follower in followers) await follower.ClosedAsync(meeting, ct);
        GeneralMeeting? next = await db.WholeMeetings.Where(one => one.HeldOn == null && one.Id != meeting.Id).OrderBy(one => one.ConvenedFor).FirstOrDefaultAsync(ct);
        int passed = next is null ? 0 : await PassOnAsync(meeting, next, ct);
        if (passed > 0) db.Touch(next!);
        audit.Record(actor, Act.KeepMeetings, meeting, new { meeting.Number, meeting.HeldOn, Decided = meeting.Resolutions.Count, Passed = passed, Next = next?.Number });
        return objections;
    }, ct);

    /// <summary>What the charter asked for by a day that has passed comes before the annual meeting by itself.</summary>
    private async Task PutDutiesAsync(GeneralMeeting meeting, DateOnly today, CancellationToken ct)
    {
        foreach (IAgendaDutySource source in duties)
        {
            foreach (AgendaDuty duty in await source.OverdueAsync(today, ct)) meeting.PutOnAgenda(AgendaSubject.Ordinary, duty.TextRu, duty.TextEn);
        }
    }

    /// <summary>A matter that was settled before the meeting does not pass on.</summary>
    private async Task<int> PassOnAsync(GeneralMeeting held, GeneralMeeting next, CancellationToken ct)
    {
        int passed = 0;
        foreach (AgendaItem item in held.Unreached.ToList())
        {
            AgendaMatter? matter = await matters.FindAsync(item, ct);
            if (matters.IsSettled(item, matter)) continue;
            held.PassOn(item, next);
            matter?.Await(next);
            passed++;
        }
        return passed;
    }

    private Task<Outcome?> TakeAsync(int number, int? version, Func<GeneralMeeting, Task<IReadOnlyList<Objection>>> act, CancellationToken ct) =>
        db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await meetings.FindAsync(number, ct) is not { } meeting) return null;
            if (meeting.Version != version) return Outcome.Refused(ChangedMeanwhile);
            var objections = await act(meeting);
            if (objections.Count > 0) return Outcome.Refused(objections);
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }, ct);
}
