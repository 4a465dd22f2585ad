using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>Registers delegates and notes who comes and goes (A2). Answers null where there is no such meeting or delegate.</summary>
public sealed class RoomService(PortalDb db, RoomQuery rooms, FileStore files, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection TimeUnread = new("AttendanceTimeUnread");

    public async Task<Outcome?> RegisterAsync(int number, int organisation, RegisterDelegateForm form, Actor actor, CancellationToken ct)
    {
        StoredFile? paper = null;
        if (form.Paper is { } upload)
        {
            await using Stream content = upload.OpenReadStream();
            Outcome<StoredFile> taken = await files.TakeAsync(content, upload.FileName, FilePurpose.Paper, actor.AccountId, ct);
            if (!taken.Succeeded) return taken;
            paper = taken.Value;
        }
        return await TakeAsync(number, async room =>
        {
            if (await rooms.OrganisationAsync(room, organisation, ct) is not { } found) return null;
            bool speaks = found.People.Any(one => one.Id == form.Person);
            Person? person = speaks ? found.People.First(one => one.Id == form.Person)
                : room.Meeting.Delegates.FirstOrDefault(one => one.Holds && one.Person.Id == form.Person)?.Person;
            if (person is null) return [DelegateRules.NoMandate];
            bool hasVote = room.WithVote.Contains(found.Organisation.Id);
            DelegateBasis basis = speaks ? hasVote ? DelegateBasis.Mandate : DelegateBasis.Guest : DelegateBasis.Proxy;
            var facts = new DelegateFacts(found.Organisation, person, basis, hasVote, speaks, paper is null ? null : 0);
            var objections = DelegateRules.ObjectionsToRegistering(room.Meeting, facts, room.Terms.Meeting);
            if (objections.Count > 0) return objections;
            if (paper is not null)
            {
                db.StoredFiles.Add(paper);
                await db.SaveChangesAsync(ct);
            }
            room.Meeting.Register(facts with { PaperId = paper?.Id }, room.Terms.Meeting, calendar.Now, actor.AccountId);
            Note(actor, room, new { room.Meeting.Number, Organisation = found.Organisation.Id, Person = person.Id, Basis = basis, File = paper?.Id });
            return objections;
        }, ct);
    }

    public Task<Outcome?> WithdrawAsync(int number, int id, Actor actor, CancellationToken ct) => OnDelegateAsync(number, id, (room, one) =>
    {
        var objections = DelegateRules.ObjectionsToWithdrawing(one);
        if (objections.Count > 0) return objections;
        one.Withdraw(calendar.Now);
        Note(actor, room, new { room.Meeting.Number, Withdrawn = one.Id });
        return objections;
    }, ct);

    /// <param name="clock">Time of day in the zone of the union, <c>10:05</c>; empty means now.</param>
    public Task<Outcome?> ComeAsync(int number, int id, AttendanceWay way, string? clock, Actor actor, CancellationToken ct) => OnDelegateAsync(number, id, (room, one) =>
    {
        if (MomentOf(room, clock) is not { } at) return [TimeUnread];
        var objections = AttendanceRules.ObjectionsToComing(one, at, calendar.DayOf(at), calendar.Now);
        if (objections.Count > 0) return objections;
        one.Come(way, at, calendar.DayOf(at), calendar.Now);
        Note(actor, room, new { room.Meeting.Number, Came = one.Id, Way = way, At = at });
        return objections;
    }, ct);

    public Task<Outcome?> LeaveAsync(int number, int id, string? clock, Actor actor, CancellationToken ct) => OnDelegateAsync(number, id, (room, one) =>
    {
        if (MomentOf(room, clock) is not { } at) return [TimeUnread];
        var objections = AttendanceRules.ObjectionsToLeaving(one, at, calendar.Now);
        if (objections.Count > 0) return objections;
        one.Leave(at, calendar.Now);
        Note(actor, room, new { room.Meeting.Number, Left = one.Id, At = at });
        return objections;
    }, ct);

    private DateTime? MomentOf(Room room, string? clock)
    {
        if (string.IsNullOrWhiteSpace(clock)) return calendar.Now;
        return ClockTime.Read(clock) is { } time ? calendar.At(room.Meeting.ConvenedFor, time) : null;
    }

    private void Note(Actor actor, Room room, object details)
    {
        audit.Record(actor, Act.KeepMeetings, room.Meeting, details);
        db.Touch(room.Meeting);
    }

    private Task<Outcome?> OnDelegateAsync(int number, int id, Func<Room, MeetingDelegate, IReadOnlyList<Objection>> act, CancellationToken ct) =>
        TakeAsync(number, room => Task.FromResult(room.Meeting.Delegates.FirstOrDefault(one => one.Id == id) is { } one ? act(room, one) : null), ct);

    private Task<Outcome?> TakeAsync(int number, Func<Room, Task<IReadOnlyList<Objection>?>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await rooms.FindAsync(number, ct) is not { } room || await act(room) is not { } objections) return null;
        if (objections.Count > 0) return Outcome.Refused(objections);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}

/// <summary>Reads a time of day as people type it: 9:05, 09:05, 9.05.</summary>
public static class ClockTime
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HH.mm"];

    public static TimeOnly? Read(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;
}
