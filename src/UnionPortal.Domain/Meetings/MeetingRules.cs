using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>The law of the general meeting (A2, A21): when one is due, on what notice, and what may be entered about it.</summary>
public static class MeetingRules
{
    public static readonly Objection NoticeTooShort = new("MeetingNoticeTooShort", "A21");
    public static readonly Objection Closed = new("MeetingClosed", "A2");
    public static readonly Objection DayNotCome = new("MeetingDayNotCome", "A2");
    public static readonly Objection DayPassed = new("MeetingDayPassed", "A21");
    public static readonly Objection ItemDecided = new("MeetingItemDecided", "A2");
    public static readonly Objection ItemElsewhere = new("MeetingItemElsewhere", "A2");
    public static readonly Objection NothingDecided = new("MeetingNothingDecided", "A2");
    public static readonly Objection OneIsConvened = new("MeetingOneIsConvened", "A21");
    public static readonly Objection Begun = new("MeetingBegun", "A2");
    public static readonly Objection NotOver = new("MeetingNotOver", "A2");
    public static readonly Objection TooManyPresent = new("MeetingTooManyPresent", "A2");
    public static readonly Objection TooManyVotes = new("MeetingTooManyVotes", "A2");
    public static readonly Objection QuorumMissing = new("MeetingQuorumMissing", "A2");

    /// <summary>The last day by which the next general meeting must be held: a year after the latest (A21).</summary>
    [Clause("A21")]
    public static DateOnly NextDueOn(IEnumerable<GeneralMeeting> meetings, DateOnly unionFoundedOn, MeetingTerms terms)
    {
        DateOnly latest = meetings.Where(meeting => meeting.HeldOn is not null).Select(meeting => meeting.HeldOn.GetValueOrDefault())
            .DefaultIfEmpty(unionFoundedOn).Max();
        return latest.AddMonths(terms.MaxIntervalMonths);
    }

    /// <summary>The first day a meeting convened today may be held on.</summary>
    [Clause("A21")]
    public static DateOnly EarliestFor(DateOnly today, MeetingTerms terms) => today.AddDays(terms.NoticeDays);

    /// <summary>Objections to convening a meeting for a day; an annual one waits until the one convened has been held.</summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToConvening(
        IEnumerable<GeneralMeeting> meetings, MeetingKind kind, DateOnly day, MeetingTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        DateOnly earliest = EarliestFor(today, terms);
        if (day < earliest) objections.Add(NoticeTooShort.With(earliest, terms.NoticeDays));
        GeneralMeeting? open = meetings.FirstOrDefault(meeting => !meeting.IsClosed && meeting.Kind == MeetingKind.Annual);
        if (kind == MeetingKind.Annual && open is not null) objections.Add(OneIsConvened.With(open.Number, open.ConvenedFor));
        return objections;
    }

    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToPostponing(GeneralMeeting meeting, DateOnly to, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToChanging(meeting)];
        if (to <= today || to <= meeting.ConvenedFor) objections.Add(DayPassed.With(meeting.ConvenedFor));
        if (meeting.Resolutions.Count > 0) objections.Add(Begun);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToChanging(GeneralMeeting meeting) =>
        meeting.HeldOn is { } heldOn ? [Closed.With(meeting.Number, heldOn)] : [];

    /// <summary>A resolution is of the day the meeting was held; that day must have come.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToResolving(GeneralMeeting meeting, AgendaItem item, DateOnly on, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToChanging(meeting)];
        if (!meeting.Agenda.Contains(item)) objections.Add(ItemElsewhere);
        if (item.Resolution is not null) objections.Add(ItemDecided.With(item.Number));
        if (on > today || on < meeting.ConvenedFor) objections.Add(DayNotCome.With(meeting.ConvenedFor));
        return objections;
    }

    /// <summary>The figures must agree with each other, and without a quorum the meeting decides nothing. Losing the vote is no objection.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToCount(CountedVote vote)
    {
        VoteCount count = vote.Count;
        int present = vote.PresentAtOpening ?? count.Present;
        List<Objection> objections = [];
        if (count.Present > count.Entitled) objections.Add(TooManyPresent.With(count.Present, count.Entitled));
        if (count.Cast + count.Recused > count.Present) objections.Add(TooManyVotes.With(count.Cast + count.Recused, count.Present));
        if (!vote.Quorum.IsMetBy(present, count.Entitled)) objections.Add(QuorumMissing.With(present, count.Entitled, vote.Quorum.Needed(count.Entitled)));
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToCount(VoteCount count, MeetingTerms terms) => ObjectionsToCount(new CountedVote(count, terms.Quorum));

    /// <summary>An item passes on only from a meeting that is over, to one that is still to come, and only once.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToPassingOn(GeneralMeeting meeting, AgendaItem item, GeneralMeeting next)
    {
        List<Objection> objections = [.. ObjectionsToChanging(next)];
        if (!meeting.IsClosed) objections.Add(NotOver);
        if (!meeting.Unreached.Contains(item)) objections.Add(ItemDecided.With(item.Number));
        return objections;
    }

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(GeneralMeeting meeting, DateOnly heldOn, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToChanging(meeting)];
        if (heldOn > today || heldOn < meeting.ConvenedFor) objections.Add(DayNotCome.With(meeting.ConvenedFor));
        if (!meeting.Agenda.Any(item => item.Resolution is not null)) objections.Add(NothingDecided);
        return objections;
    }
}
