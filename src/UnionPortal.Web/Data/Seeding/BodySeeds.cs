using System.Globalization;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>General meetings with their resolutions, the board's seats, the expert council and the offices.</summary>
internal static class BodySeeds
{
    /// <summary>Meetings held, and the next one convened.</summary>
    /// <param name="inFull">Whether the last one is told with everyone who came, and the next one is near.</param>
    public static void NoteMeetings(SeedHistory history, string path, bool inFull)
    {
        int number = 0;
        List<IGrouping<string, SeedRow>> held = [.. SeedTable.Read(path).GroupBy(row => row["held_on"])];
        foreach (IGrouping<string, SeedRow> rows in held)
        {
            int next = ++number;
            DateOnly on = Day(rows.Key);
            if (inFull && next == held.Count) new MeetingSeeds(history).Note(next, on, [.. rows]);
            else history.On(on, () => Hold(next, on, [.. rows], history));
        }
        DateOnly convened = inFull ? UpcomingSeeds.DayAfter(history.Today) : NextMeetingAfter(history.Today);
        history.On(convened, () => Convene(number + 1, convened, history));
    }

    public static void NoteBoard(SeedHistory history, string path)
    {
        foreach (SeedRow row in SeedTable.Read(path))
        {
            DateOnly from = Day(row["from"]);
            history.On(from, () => Seat(row, from, history));
        }
    }

    public static void NoteOffices(SeedHistory history, string path)
    {
        foreach (SeedRow row in SeedTable.Read(path))
        {
            var person = new Person(row["family"], row["given"], row["patronymic"], row["latin"], row.Known("email"));
            history.Add(person);
            DateOnly from = Day(row["from"]);
            if (row["office"] == "council") history.On(from, () => history.Add(new CouncilSeat(person, row["merit_ru"], row["merit_en"], history.Resolutions[row["record"]], from)));
            else history.On(from, () => history.Add(new Appointment(person, Enum.Parse<AppointmentKind>(row["office"], ignoreCase: true), from, BasisOf(row, from, history))));
        }
    }

    /// <summary>The candidate the last meeting recommended, who waits for the board (A9).</summary>
    public static void NoteRecommendation(SeedHistory history, string key, string resolution) => history.On(DateOnly.MaxValue, () =>
    {
        if (history.Resolutions.GetValueOrDefault(resolution) is { } record)
            history.Add(SeatRecommendation.OfCandidate(history.Heads[key], history.Organisations[key], record));
    });

    /// <summary>What an office rests on: a resolution, or a decision of the board; nothing for staff.</summary>
    private static DecisionRecord? BasisOf(SeedRow row, DateOnly from, SeedHistory history) => row.Known("record") switch
    {
        null => null,
        "board" => history.Decide(DecidingBody.Board, from, "О назначении исполнительного директора", "Appointment of the executive director"),
        string key => history.Resolutions[key],
    };

    private static void Hold(int number, DateOnly on, List<SeedRow> rows, SeedHistory history)
    {
        var meeting = new GeneralMeeting(number, MeetingKind.Annual, on, rows[0]["place_ru"], rows[0]["place_en"]);
        List<Resolution> resolutions = [];
        foreach (SeedRow row in rows)
        {
            DecisionRecord record = history.Decide(DecidingBody.GeneralMeeting, on, row["ru"], row["en"]);
            if (row.Known("key") is { } key) history.Resolutions[key] = record;
            resolutions.Add(new Resolution(resolutions.Count + 1, record, CountOf(resolutions.Count, on, history)));
        }
        meeting.Close(on, resolutions);
        history.Meetings.Add(meeting);
        history.Add(meeting);
    }

    /// <summary>Four in five take part; an item or two meets a voice against.</summary>
    private static VoteCount CountOf(int item, DateOnly on, SeedHistory history)
    {
        int entitled = Math.Max(history.EntitledOn(on), 7);
        int present = (entitled * 4 / 5) + 1;
        int against = item % 3, abstained = item % 2;
        return new VoteCount(entitled, present, present - against - abstained, against, abstained);
    }

    private static void Convene(int number, DateOnly on, SeedHistory history)
    {
        var meeting = new GeneralMeeting(number, MeetingKind.Annual, on, "Москва и по видеосвязи", "Moscow and by video");
        history.Meetings.Add(meeting);
        history.Add(meeting);
    }

    private static void Seat(SeedRow row, DateOnly from, SeedHistory history)
    {
        string key = row["organisation"];
        DecisionRecord record = row.Known("record") is { } resolution ? history.Resolutions[resolution]
            : history.Decide(DecidingBody.Board, from, "О кооптации в правление", "Co-optation to the board");
        var seat = new BoardSeat(history.Heads[key], history.Organisations[key], Enum.Parse<SeatOrigin>(row["origin"], ignoreCase: true), row["chairs"] == "yes", record, from);
        if (seat.Origin == SeatOrigin.Cooptation && history.Terms.Board.CooptedUntilMeeting) seat.LastUntilMeeting();
        if (row.Known("until") is { } until) seat.End(Enum.Parse<SeatEnding>(row["ended"], ignoreCase: true), Day(until), null);
        history.BoardSeats.Add(seat);
        history.Add(seat);
    }

    /// <summary>The Friday before 25 May, as every year; at least a month ahead.</summary>
    private static DateOnly NextMeetingAfter(DateOnly today)
    {
        DateOnly day = new(today.AddDays(30) > new DateOnly(today.Year, 5, 18) ? today.Year + 1 : today.Year, 5, 24);
        while (day.DayOfWeek != DayOfWeek.Friday) day = day.AddDays(-1);
        return day;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
