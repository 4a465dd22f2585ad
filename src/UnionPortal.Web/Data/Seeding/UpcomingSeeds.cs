using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The Alliance's next yearly meeting, a fortnight ahead at most whatever day it is: members are called, a suspension waits to be lifted, an
/// expulsion is proposed, tasks are drafted and voted on in absence already, and more people stand for the board than there are seats.
/// </summary>
internal sealed class UpcomingSeeds(SeedHistory history)
{
    private const string Proposed = "attic-stairs";
    private const int Seats = 2;
    private static readonly string[] Standing = ["second-mitten", "long-bridge", "birch-compass"];
    private static readonly (string Ru, string En)[] Merits =
    [
        ("Двадцать лет ведёт родительскую организацию, знает, как живут регионы.", "Twenty years at the head of a parents’ association; knows how the regions live."),
        ("Юрист: провела через суды девять дел о праве на сопровождаемое проживание.", "A lawyer: took nine cases on the right to supported living through the courts."),
        ("Директор инклюзивной школы, готовит учителей для всей республики.", "Head of an inclusive school that trains teachers for the whole republic."),
    ];

    /// <summary>The Friday between eight days and a fortnight ahead: votes in absence are taken already.</summary>
    public static DateOnly DayAfter(DateOnly today)
    {
        DateOnly day = today.AddDays(8);
        while (day.DayOfWeek != DayOfWeek.Friday) day = day.AddDays(1);
        return day;
    }

    public void Note() => history.On(DateOnly.MaxValue, () =>
    {
        if (history.Meetings.Find(one => !one.IsClosed) is not { } meeting) return;
        meeting.Schedule(At(meeting.ConvenedFor, 8), "https://video.alliance.example/meeting");
        Expel(meeting);
        AgendaItem tasks = Draft(meeting);
        Stand(meeting);
        foreach ((Member member, _) in history.SittingOn(history.Today)) meeting.Invite(member.Organisation, At(meeting.ConvenedFor.AddDays(-33), 9));
        VoteInAbsence(tasks);
    });

    private void Expel(GeneralMeeting meeting)
    {
        Member member = history.Members[Proposed];
        Organisation about = member.Organisation;
        meeting.PutOnAgenda(AgendaSubject.Expulsion, $"Об исключении из союза. Организация: {about.Name.Short}", $"Expulsion from the union: {about.Name.English}", about);
        history.Add(new Expulsion(
            member, "incompatible_activity", "Организация выдавала удостоверения от имени Альянса, не получив на это согласия, и после предупреждения правления продолжила.", meeting, meeting.ConvenedFor.AddDays(-33)));
    }

    private AgendaItem Draft(GeneralMeeting meeting)
    {
        AgendaItem item = meeting.PutOnAgenda(AgendaSubject.Strategy, "Пересмотреть стратегические задачи: добавить взрослых с аутизмом", "Revise the strategic tasks: add adults with autism");
        history.Add(new UnionText(
            item, UnionTextKind.Tasks,
            "1. Закон о сопровождаемом проживании работает во всех регионах, где есть члены Альянса.\n2. Ранняя помощь доступна не позже трёх месяцев после обращения семьи.\n3. Взрослые с аутизмом получают сопровождение на работе не меньше двух лет.\n4. Стандарт открытой отчётности приняли все члены.",
            "1. The law on supported living works in every region where the Alliance has members.\n2. Early help is within reach three months after a family asks for it at the latest.\n3. Adults with autism are accompanied at work for two years at least.\n4. All members have adopted the standard of open reports."));
        return item;
    }

    /// <summary>Three accepted, a fourth has not answered: two seats are to be filled in a secret ballot whose key is still to be made.</summary>
    private void Stand(GeneralMeeting meeting)
    {
        AgendaItem item = meeting.PutOnAgenda(AgendaSubject.BoardElection, "Избрать двух членов правления", "Elect two members of the board");
        var poll = new Poll(item, PollMode.Secret, At(meeting.ConvenedFor, 8), At(meeting.ConvenedFor, 13), Seats, history.Terms.Voting.Elections);
        foreach ((string key, (string ru, string en)) in Standing.Zip(Merits))
            poll.Nominate(history.Heads[key], history.Organisations[key], ru, en).Accept(history.Today.AddDays(-3));
        poll.Nominate(history.Heads["orange-suitcase"], history.Organisations["orange-suitcase"]);
        history.Add(poll);
    }

    /// <summary>Open since yesterday; a few members have voted.</summary>
    private void VoteInAbsence(AgendaItem item)
    {
        DateOnly opened = history.Today.AddDays(-1);
        var poll = new Poll(item, PollMode.Open, At(opened, 6), At(item.Meeting.ConvenedFor, 12));
        history.Add(poll);
        poll.Open(history.VotersOn(history.Today), history.Terms.Voting, history.Today);
        foreach (((Member member, Person head), int place) in history.SittingOn(history.Today).Where(one => one.Member != history.Members[Proposed]).Skip(4).Take(7).Select((one, place) => (one, place)))
        {
            var choice = new Dictionary<int, PollChoice> { [OpenVote.TheMotion] = place switch { 2 => PollChoice.Against, 5 => PollChoice.Abstained, _ => PollChoice.For } };
            poll.Cast(new CastBy(member.Organisation, head), choice, Channel.Absentee, At(opened, 8).AddMinutes(place * 17));
        }
    }

    private static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);
}
