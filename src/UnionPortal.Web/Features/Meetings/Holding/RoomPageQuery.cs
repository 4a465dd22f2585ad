using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>Reads the desk at the door: delegates, attendance, the line of the quorum.</summary>
public sealed class RoomPageQuery(RoomQuery rooms, UnionCalendar calendar, Texts texts)
{
    public async Task<RoomPage?> PageAsync(int number, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await rooms.FindAsync(number, ct) is { } room ? PageOf(room, actor, refused) : null;

    public async Task<RegisterPage?> RegisterPageAsync(int number, int? organisation, RegisterDelegateForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        GeneralMeeting meeting = room.Meeting;
        var page = new RegisterPage(meeting.Number, meeting.ConvenedFor, organisation, null, false, [], room.Terms.Meeting.ProxiesPerPerson, refused, form ?? new RegisterDelegateForm());
        if (organisation is not { } asked || await rooms.OrganisationAsync(room, asked, ct) is not { } found) return page;
        bool hasVote = room.WithVote.Contains(found.Organisation.Id);
        return page with { Name = NamesOf.Organisation(found.Organisation, texts.Language), HasVote = hasVote, People = PeopleFor(room, found.Organisation, found.People, hasVote) };
    }

    private List<Option> PeopleFor(Room room, Organisation organisation, IReadOnlyList<Person> own, bool hasVote)
    {
        List<Option> people = [.. own.Select(one => OptionOf(one, texts[hasVote ? "Room.ByMandate" : "Room.AsGuest"]))];
        if (!hasVote) return people;
        people.AddRange(room.Meeting.Delegates.Where(one => one.Holds && one.Basis == DelegateBasis.Mandate && one.Organisation != organisation && !own.Contains(one.Person))
            .Select(one => OptionOf(one.Person, texts["Room.ByProxy", NamesOf.Organisation(one.Organisation, texts.Language)])));
        return people;
    }

    private Option OptionOf(Person person, string hint) => new(person.Id.ToString(CultureInfo.InvariantCulture), person.NameIn(texts.Language), hint);

    private RoomPage PageOf(Room room, Actor actor, IReadOnlyList<Objection> refused)
    {
        GeneralMeeting meeting = room.Meeting;
        return new RoomPage(
            meeting.Number, meeting.ConvenedFor, calendar.ZoneAt(calendar.At(meeting.ConvenedFor, TimeOnly.MinValue), texts), room.StepAt(calendar.Now),
            [.. meeting.Delegates.Where(one => one.Holds || one.Attendance.Count > 0).Select(one => LineOf(room, one)).OrderBy(one => one.Organisation, StringComparer.CurrentCulture)],
            [.. room.Timeline.Select(step => new StepLine(Clock(step.At), step))], meeting.IsClosed, actor.May(Act.KeepMeetings), refused);
    }

    private DelegateLine LineOf(Room room, MeetingDelegate one) => new(
        one.Id, NamesOf.Organisation(one.Organisation, texts.Language), one.Person.NameIn(texts.Language), one.Basis, one.Basis != DelegateBasis.Guest && room.HasVote(one),
        room.Meeting.IsClosed ? null : one.Attendance.FirstOrDefault(entry => entry.LeftAt is null)?.Way, [.. one.Attendance.Select(StayOf)], one.PaperId is not null);

    public string StayOf(AttendanceEntry entry) => StayIn(entry, texts);

    public string StayIn(AttendanceEntry entry, Texts words) =>
        words[entry.LeftAt is null ? "Room.StaySince" : "Room.StayUntil", Clock(entry.CameAt), entry.LeftAt is { } left ? Clock(left) : "", words[$"Room.AttendanceWay.{entry.Way}"]];

    public string Clock(DateTime at) => calendar.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
