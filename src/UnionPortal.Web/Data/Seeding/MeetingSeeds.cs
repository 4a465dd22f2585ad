using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The Alliance's last yearly meeting as it went: called, attended, amended, voted on by name over three channels, closed. Its minutes are
/// printed and signed once all of it is saved.
/// </summary>
internal sealed class MeetingSeeds(SeedHistory history)
{
    private const int BeginsAt = 8;
    private const string Tasks =
        "1. Закон о сопровождаемом проживании работает во всех регионах, где есть члены Альянса.\n2. Ранняя помощь доступна не позже трёх месяцев после обращения семьи.\n3. Стандарт открытой отчётности приняли все члены.";

    private const string TasksEn =
        "1. The law on supported living works in every region where the Alliance has members.\n2. Early help is within reach three months after a family asks for it at the latest.\n3. All members have adopted the standard of open reports.";

    public void Note(int number, DateOnly on, List<SeedRow> rows)
    {
        GeneralMeeting? meeting = null;
        history.On(on.AddDays(-40), () => meeting = Convene(number, on, rows));
        history.On(on, () => Hold(meeting!, on, rows));
    }

    private GeneralMeeting Convene(int number, DateOnly on, List<SeedRow> rows)
    {
        var meeting = new GeneralMeeting(number, MeetingKind.Annual, on, rows[0]["place_ru"], rows[0]["place_en"]);
        meeting.Schedule(At(on, BeginsAt, 0), "https://video.alliance.example/meeting");
        foreach (SeedRow row in rows) meeting.PutOnAgenda(Enum.Parse<AgendaSubject>(row["subject"]), FirstWording(row["ru"]), FirstWording(row["en"]));
        foreach ((Member member, _) in history.SittingOn(on.AddDays(-40))) meeting.Invite(member.Organisation, At(on.AddDays(-35), 9, 0));
        history.Meetings.Add(meeting);
        history.Add(meeting);
        return meeting;
    }

    private void Hold(GeneralMeeting meeting, DateOnly on, List<SeedRow> rows)
    {
        List<MeetingDelegate> here = [.. Attend(meeting, on)];
        foreach ((AgendaItem item, SeedRow row) in meeting.Agenda.Zip(rows).ToList())
        {
            DateTime called = At(on, BeginsAt, 20 + (item.Number * 30));
            Discuss(meeting, item, row, here, called);
            Prepare(item);
            Poll poll = Vote(item, on, here, called);
            VoteCount count = Tally.CountOf(poll, OpenVote.TheMotion, history.Terms.Voting);
            poll.Close(called.AddMinutes(25));
            poll.Publish();
            DecisionRecord record = history.Decide(DecidingBody.GeneralMeeting, on, row["ru"], row["en"]);
            if (row.Known("key") is { } key) history.Resolutions[key] = record;
            meeting.Resolve(item, record, new CountedVote(count, history.Terms.Meeting.Quorum, Adopted: true), on);
            foreach (UnionText text in history.All<UnionText>().Where(one => one.Item == item)) text.Adopt(record);
            foreach (CriteriaSet set in history.All<CriteriaSet>().Where(one => one.Item == item)) set.Adopt(record, []);
        }

        meeting.Remark(meeting.Agenda[0], "Ревизор доложила о проверке счетов устно; вопросов к правлению не было.", "The auditor reported on the accounts by word of mouth; there were no questions to the board.");
        meeting.Close(on, on);
    }

    /// <summary>Five in six came, every third into the room; two left before the end, and a partner listened.</summary>
    private IEnumerable<MeetingDelegate> Attend(GeneralMeeting meeting, DateOnly on)
    {
        int place = 0;
        DateTime end = At(on, BeginsAt + 4, 0);
        foreach ((Member member, Person head) in history.SittingOn(on))
        {
            if (++place % 6 == 0) continue;
            MeetingDelegate made = meeting.Register(new DelegateFacts(member.Organisation, head, DelegateBasis.Mandate, true, true), history.Terms.Meeting, At(on.AddDays(-2), 12, place), null);
            made.Come(place % 3 == 0 ? AttendanceWay.InPerson : AttendanceWay.Remote, At(on, BeginsAt - 1, 30 + (place % 20)), on, end);
            if (place % 14 == 1) made.Leave(At(on, BeginsAt + 1, 10), end);
            yield return made;
        }

        Partner(meeting, on, end);
    }

    private void Partner(GeneralMeeting meeting, DateOnly on, DateTime end)
    {
        Organisation guest = history.Organisations["data-orchard"];
        MeetingDelegate listens = meeting.Register(new DelegateFacts(guest, history.Heads["data-orchard"], DelegateBasis.Guest, false, true), history.Terms.Meeting, At(on.AddDays(-1), 12, 0), null);
        listens.Come(AttendanceWay.InPerson, At(on, BeginsAt - 1, 55), on, end);
    }

    private static void Discuss(GeneralMeeting meeting, AgendaItem item, SeedRow row, List<MeetingDelegate> here, DateTime called)
    {
        foreach (MeetingDelegate speaker in here.Skip(item.Number * 4).Take(2))
        {
            SpeakerTurn turn = meeting.Hear(item, speaker);
            item.NoteSpoken(turn.Number, called.AddMinutes(turn.Number * 4));
        }

        if (item.TextRu != row["ru"]) meeting.Amend(item, row["ru"], row["en"], called.AddMinutes(10));
    }

    /// <summary>What the meeting adopts besides its own words: the tasks, the criteria, or the name of a candidate.</summary>
    private void Prepare(AgendaItem item)
    {
        if (item.Subject == AgendaSubject.Strategy) history.Add(new UnionText(item, UnionTextKind.Tasks, Tasks, TasksEn));
        if (item.Subject == AgendaSubject.Criteria) new CriteriaSeeds(history).Draft(history.Heads["quiet-surf"], item.Meeting.ConvenedFor.AddDays(-50)).PutBefore(item);
        if (item.Subject == AgendaSubject.CandidateForBoard) history.Add(new SeatMotion(item, history.Heads["quiet-surf"], history.Organisations["quiet-surf"], null));
    }

    /// <summary>Most voted in the room and by link; three of those who could not come had voted in absence.</summary>
    private Poll Vote(AgendaItem item, DateOnly on, List<MeetingDelegate> here, DateTime called)
    {
        var poll = new Poll(item, PollMode.Open, At(on.AddDays(-7), BeginsAt, 0), called.AddMinutes(30));
        history.Add(poll);
        poll.Open(history.VotersOn(on), history.Terms.Voting, on);
        Person office = history.People.First(one => one.Email == "office@demo.example");
        foreach ((MeetingDelegate one, int place) in here.Where(one => one.IsPresentAt(called)).Select((one, place) => (one, place)))
        {
            bool remote = one.Attendance[0].Way == AttendanceWay.Remote;
            poll.Cast(new CastBy(one.Organisation, remote ? one.Person : office), ChoiceOf(item.Number, place), remote ? Channel.Link : Channel.Room, called.AddMinutes(15 + (place % 8)));
        }

        foreach ((Member member, Person head) in history.SittingOn(on).Where(one => here.TrueForAll(there => there.Organisation != one.Member.Organisation)).Take(3))
            poll.Cast(new CastBy(member.Organisation, head), ChoiceOf(item.Number, 0), Channel.Absentee, called.AddMinutes(-40));
        return poll;
    }

    private static Dictionary<int, PollChoice> ChoiceOf(int item, int place) => new()
    {
        [OpenVote.TheMotion] = (item + place) % 11 == 5 ? PollChoice.Against : (item + place) % 9 == 4 ? PollChoice.Abstained : PollChoice.For,
    };

    /// <summary>The tasks were put for three years and adopted for four.</summary>
    private static string FirstWording(string text) => text.Replace("2026–2029", "2026–2028", StringComparison.Ordinal);

    private static DateTime At(DateOnly day, int hour, int minute) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(hour).AddMinutes(minute);
}
