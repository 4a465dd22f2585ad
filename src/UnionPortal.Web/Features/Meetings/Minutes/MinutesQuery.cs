using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>Composes the minutes of a meeting from its agenda, attendance and resolutions.</summary>
public sealed class MinutesQuery(RoomQuery rooms, RoomPageQuery words, IEnumerable<IMinutesVoteSource> votes, UnionCalendar calendar, Texts own)
{
    public async Task<MinutesPage?> PageAsync(int number, Actor actor, ApproveMinutesForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        GeneralMeeting meeting = room.Meeting;
        ApprovedLine? approved = meeting.Minutes is { } made ? new(calendar.DayOf(made.ApprovedAt), own.Language == "en" ? made.Sha256En : made.Sha256Ru) : null;
        return new MinutesPage(
            await SheetAsync(room, own, null, null, ct), approved, MinutesRules.ObjectionsToApproving(meeting, null, null), refused,
            actor.May(Act.KeepMeetings), form ?? new ApproveMinutesForm { Version = meeting.Version });
    }

    public async Task<RemarkPage?> RemarkPageAsync(int number, int item, RemarkForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { Meeting: { } meeting }) return null;
        if (meeting.Agenda.SingleOrDefault(one => one.Number == item) is not { } found) return null;
        return new RemarkPage(number, item, own.Language == "en" ? found.TextEn : found.TextRu, refused,
            form ?? new RemarkForm { TextRu = found.RemarkRu, TextEn = found.RemarkEn, Version = meeting.Version });
    }

    /// <param name="chair">Who is about to sign; null for the draft and for minutes signed already.</param>
    public async Task<MinutesSheet> SheetAsync(Room room, Texts texts, string? chair, string? secretary, CancellationToken ct)
    {
        GeneralMeeting meeting = room.Meeting;
        List<MinutesItem> items = [];
        foreach (AgendaItem item in meeting.Agenda.OrderBy(one => one.Number)) items.Add(await ItemAsync(room, item, texts, ct));
        HashSet<Resolution> onItems = [.. meeting.Agenda.Select(one => one.Resolution).OfType<Resolution>()];
        foreach (Resolution earlier in meeting.Resolutions.Where(one => !onItems.Contains(one)).OrderBy(one => one.Item))
        {
            string text = texts.Language == "en" ? earlier.Record.SummaryEn : earlier.Record.SummaryRu;
            items.Add(new(earlier.Item, text, TextHash.Of(earlier.Record.SummaryRu, earlier.Record.SummaryEn), [], [],
                CountsOf(earlier.Count, texts), ReckoningOf(room, AgendaSubject.Ordinary, earlier, texts), [], DecidedOf(earlier, texts), null, false));
        }
        return new MinutesSheet
        {
            Number = meeting.Number, Language = texts.Language, On = meeting.HeldOn ?? meeting.ConvenedFor, Facts = [.. FactsOf(room, texts)],
            Attendants = [.. meeting.Delegates.Where(one => one.Attendance.Count > 0).Select(one => AttendantOf(one, texts)).OrderBy(one => one.Organisation, StringComparer.Ordinal)],
            Quorum = [.. Telling(room.Timeline).Select(step => texts[step.IsMet ? "Minutes.StepMet" : "Minutes.StepMissing", words.Clock(step.At), step.Present, step.Entitled, step.Needed])],
            Items = items, Chair = chair ?? meeting.Minutes?.Chair, Secretary = secretary ?? meeting.Minutes?.Secretary,
        };
    }

    /// <summary>Of a line that grows with everyone who comes, the steps that say something: where the quorum is reached or lost, where somebody left, and how far it rose.</summary>
    private static IEnumerable<QuorumStep> Telling(IReadOnlyList<QuorumStep> line) => line.Where((step, at) =>
        at == line.Count - 1 || line[at + 1].Present < step.Present || (at > 0 && (line[at - 1].IsMet != step.IsMet || line[at - 1].Present > step.Present)));

    private IEnumerable<(string, string)> FactsOf(Room room, Texts texts)
    {
        GeneralMeeting meeting = room.Meeting;
        yield return (texts["Minutes.Kind"], texts["Meetings.MeetingKind." + meeting.Kind]);
        yield return (texts["Minutes.On"], Dates.Long(meeting.HeldOn ?? meeting.ConvenedFor, Cultures.Of(texts.Language)));
        if (meeting.StartsAt is { } at) yield return (texts["Minutes.Begins"], texts["Minutes.InZone", words.Clock(at), calendar.ZoneAt(at, texts)]);
        yield return (texts["Minutes.Place"], texts.Language == "en" ? meeting.PlaceEn : meeting.PlaceRu);
        yield return (texts["Minutes.Entitled"], room.WithVote.Count.ToString(CultureInfo.InvariantCulture));
        yield return (texts["Minutes.NeededForQuorum"], room.Terms.Meeting.Quorum.Needed(room.WithVote.Count).ToString(CultureInfo.InvariantCulture));
    }

    private AttendantLine AttendantOf(MeetingDelegate one, Texts texts) => new(
        NamesOf.Organisation(one.Organisation, texts.Language), one.Person.NameIn(texts.Language), texts["Room.DelegateBasis." + one.Basis],
        string.Join("; ", one.Attendance.Select(entry => words.StayIn(entry, texts))));

    private async Task<MinutesItem> ItemAsync(Room room, AgendaItem item, Texts texts, CancellationToken ct)
    {
        bool english = texts.Language == "en";
        List<string> lines = [];
        foreach (IMinutesVoteSource source in votes.OrderBy(one => one.IsEffect)) lines.AddRange(await source.LinesAsync(item.Id, texts, ct));
        return new MinutesItem(
            item.Number, english ? item.TextEn : item.TextRu, item.TextSha256,
            [.. item.Texts.SkipLast(1).Select(one => texts["Minutes.EarlierWording", one.Number, english ? one.TextEn : one.TextRu, one.Sha256])],
            [.. item.Speakers.Where(one => one.SpokeAt is not null).Select(one => $"{one.Speaker.Person.NameIn(texts.Language)} ({NamesOf.Organisation(one.Speaker.Organisation, texts.Language)})")],
            item.Resolution is { } made ? CountsOf(made.Count, texts) : [], item.Resolution is { } reckoned ? ReckoningOf(room, item.Subject, reckoned, texts) : [], lines,
            item.Resolution is { } decided ? DecidedOf(decided, texts) : texts[item.MovedTo is null ? "Minutes.NotDecided" : "Minutes.MovedTo", item.MovedTo?.Number ?? 0],
            english ? item.RemarkEn ?? item.RemarkRu : item.RemarkRu ?? item.RemarkEn, true);
    }

    private static string DecidedOf(Resolution resolution, Texts texts) =>
        texts["Minutes.Decided", texts.Language == "en" ? resolution.Record.SummaryEn : resolution.Record.SummaryRu, resolution.Record.Reference];

    private static List<(string, string)> CountsOf(VoteCount count, Texts texts) =>
    [
        .. new (string Key, int Value)[]
        {
            ("Entitled", count.Entitled), ("Present", count.Present), ("For", count.For), ("Against", count.Against), ("Abstained", count.Abstained),
            ("Invalid", count.Invalid), ("Recused", count.Recused), ("NotVoting", count.NotVoting),
        }.Select(one => (texts[$"Minutes.Count.{one.Key}"], one.Value.ToString(CultureInfo.InvariantCulture))),
    ];

    private static IReadOnlyList<string> ReckoningOf(Room room, AgendaSubject subject, Resolution resolution, Texts texts)
    {
        VotingRule rule = room.Terms.RuleFor(subject);
        return [.. rule.Majorities.SelectMany((majority, at) => MeetingReckoning.Of(resolution.Count, rule.Quorum, majority, texts).Skip(at == 0 ? 1 : 2))];
    }
}
