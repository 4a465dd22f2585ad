using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Sets the hour of a meeting, and works on its questions: order, wording, papers, speakers (A2, A21). Answers null where there is none.</summary>
public sealed class PreparingService(
    PortalDb db, RoomQuery rooms, FileStore files, MeetingLetterService letters, IEnumerable<IAmendmentFollower> followers, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Who was invited already is told of the new hour or link.</summary>
    public Task<Outcome?> ScheduleAsync(int number, ScheduleForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, actor, async meeting =>
    {
        var objections = MeetingRules.ObjectionsToChanging(meeting);
        if (objections.Count > 0) return (objections, null);
        var before = (meeting.StartsAt, meeting.Link);
        meeting.Schedule(calendar.At(meeting.ConvenedFor, ClockTime.Read(form.Time)!.Value), string.IsNullOrWhiteSpace(form.Link) ? null : form.Link.Trim());
        if (before != (meeting.StartsAt, meeting.Link)) await letters.MovedAsync(meeting, ct);
        return (objections, new { meeting.Number, meeting.StartsAt });
    }, ct);

    public Task<Outcome?> ReorderAsync(int number, int item, bool up, Actor actor, CancellationToken ct) => OnItemAsync(number, item, null, actor, (meeting, found) =>
    {
        var objections = AgendaRules.ObjectionsToMoving(meeting, found, up);
        if (objections.Count == 0) meeting.Reorder(found, up);
        return Done(objections, new { meeting.Number, Item = item, To = found.Number });
    }, ct);

    /// <summary>Takes an amendment up: the wording before stays readable, and whoever holds votes on it is told.</summary>
    public Task<Outcome?> AmendAsync(int number, int item, WordingForm form, Actor actor, CancellationToken ct) => OnItemAsync(number, item, form.Version, actor, async (meeting, found) =>
    {
        string ru = form.TextRu!.Trim(), en = form.TextEn!.Trim();
        var objections = AgendaRules.ObjectionsToAmending(meeting, found, ru, en);
        if (objections.Count > 0) return (objections, null);
        MotionText made = meeting.Amend(found, ru, en, calendar.Now);
        foreach (IAmendmentFollower follower in followers) await follower.AmendedAsync(found, ct);
        return (objections, new { meeting.Number, Item = item, Wording = made.Number, made.Sha256 });
    }, ct);

    public async Task<Outcome?> AttachAsync(int number, int item, AgendaPaperForm form, Actor actor, CancellationToken ct)
    {
        await using Stream content = form.File!.OpenReadStream();
        Outcome<StoredFile> taken = await files.TakeAsync(content, form.File.FileName, FilePurpose.Paper, actor.AccountId, ct);
        if (!taken.Succeeded) return taken;
        return await OnItemAsync(number, item, null, actor, async (meeting, found) =>
        {
            var objections = AgendaRules.ObjectionsToWorkingOn(meeting, found);
            if (objections.Count > 0) return (objections, null);
            db.StoredFiles.Add(taken.Value);
            await db.SaveChangesAsync(ct);
            found.Attach(form.NameRu!.Trim(), form.NameEn!.Trim(), taken.Value.Id);
            return (objections, new { meeting.Number, Item = item, File = taken.Value.Id });
        }, ct);
    }

    public Task<Outcome?> HearAsync(int number, int item, int delegateId, Actor actor, CancellationToken ct) => OnItemAsync(number, item, null, actor, (meeting, found) =>
    {
        if (meeting.Delegates.FirstOrDefault(one => one.Id == delegateId) is not { } speaker) return Done([AgendaRules.NotADelegate], null);
        var objections = AgendaRules.ObjectionsToSpeaking(meeting, found, speaker);
        if (objections.Count == 0) meeting.Hear(found, speaker);
        return Done(objections, new { meeting.Number, Item = item, Speaker = speaker.Id });
    }, ct);

    public Task<Outcome?> NoteSpokenAsync(int number, int item, int turn, Actor actor, CancellationToken ct) => OnItemAsync(number, item, null, actor, (meeting, found) =>
    {
        var objections = MeetingRules.ObjectionsToChanging(meeting);
        if (objections.Count == 0) found.NoteSpoken(turn, calendar.Now);
        return Done(objections, new { meeting.Number, Item = item, Spoke = turn });
    }, ct);

    private static Task<(IReadOnlyList<Objection>, object?)> Done(IReadOnlyList<Objection> objections, object? details) => Task.FromResult((objections, details));

    private Task<Outcome?> OnItemAsync(
        int number, int item, int? version, Actor actor, Func<GeneralMeeting, AgendaItem, Task<(IReadOnlyList<Objection>, object?)>> act, CancellationToken ct) =>
        TakeAsync(number, version, actor, async meeting => meeting.Agenda.SingleOrDefault(one => one.Number == item) is { } found ? await act(meeting, found) : null, ct);

    private Task<Outcome?> TakeAsync(int number, int? version, Actor actor, Func<GeneralMeeting, Task<(IReadOnlyList<Objection>, object?)>> act, CancellationToken ct) =>
        TakeAsync(number, version, actor, async meeting => ((IReadOnlyList<Objection>, object?)?)await act(meeting), ct);

    private Task<Outcome?> TakeAsync(int number, int? version, Actor actor, Func<GeneralMeeting, Task<(IReadOnlyList<Objection>, object?)?>> act, CancellationToken ct) =>
        db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await rooms.FindAsync(number, ct) is not { Meeting: { } meeting }) return null;
            if (version is { } seen && meeting.Version != seen) return Outcome.Refused(MeetingService.ChangedMeanwhile);
            if (await act(meeting) is not { } done) return null;
            (IReadOnlyList<Objection> objections, object? details) = done;
            if (objections.Count > 0) return Outcome.Refused(objections);
            audit.Record(actor, Act.KeepMeetings, meeting, details);
            db.Touch(meeting);
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }, ct);
}
