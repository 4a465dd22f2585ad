using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>A moment at which the number of members present changed, and whether the meeting could decide from then on.</summary>
public sealed record QuorumStep(DateTime At, int Present, int Entitled, int Needed, bool IsMet);

/// <summary>Who is in the meeting at a moment, and whether they are enough (A2). Coming and going are noted as they happen, or afterwards.</summary>
public static class AttendanceRules
{
    public static readonly Objection Here = new("AttendanceHere", "A2");
    public static readonly Objection NotHere = new("AttendanceNotHere", "A2");
    public static readonly Objection Ahead = new("AttendanceAhead", "A2");
    public static readonly Objection BeforeTheDay = new("AttendanceBeforeTheDay", "A2");
    public static readonly Objection OutOfOrder = new("AttendanceOutOfOrder", "A2");

    /// <param name="on">The day the moment falls on where the union has its seat.</param>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToComing(MeetingDelegate one, DateTime at, DateOnly on, DateTime now)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(one.Meeting)];
        if (!one.Holds) objections.Add(DelegateRules.Withdrawn);
        if (at > now) objections.Add(Ahead);
        if (on < one.Meeting.ConvenedFor) objections.Add(BeforeTheDay.With(one.Meeting.ConvenedFor));
        if (one.Attendance.Any(entry => entry.LeftAt is null)) objections.Add(Here);
        else if (one.Attendance.Any(entry => entry.LeftAt > at)) objections.Add(OutOfOrder);
        return objections;
    }

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToLeaving(MeetingDelegate one, DateTime at, DateTime now)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(one.Meeting)];
        if (at > now) objections.Add(Ahead);
        AttendanceEntry? stay = one.Attendance.FirstOrDefault(entry => entry.LeftAt is null);
        if (stay is null) objections.Add(NotHere);
        else if (at <= stay.CameAt) objections.Add(OutOfOrder);
        return objections;
    }

    /// <summary>How many members with a vote are represented in the meeting at a moment.</summary>
    [Clause("A2")]
    public static int PresentAt(IEnumerable<MeetingDelegate> delegates, DateTime at, Func<MeetingDelegate, bool> hasVote) =>
        delegates.Where(one => one.Basis != DelegateBasis.Guest && one.IsPresentAt(at) && hasVote(one)).Select(one => one.Organisation).Distinct().Count();

    /// <summary>The line of the quorum through the meeting: a step wherever the number present changed.</summary>
    [Clause("A2")]
    public static IReadOnlyList<QuorumStep> Timeline(
        IReadOnlyList<MeetingDelegate> delegates, Func<MeetingDelegate, bool> hasVote, int entitled, Quorum quorum)
    {
        int needed = quorum.Needed(entitled);
        IEnumerable<DateTime> moments = delegates.SelectMany(one => one.Attendance)
            .SelectMany(entry => entry.LeftAt is { } left ? new[] { entry.CameAt, left } : [entry.CameAt]).Distinct().Order();
        List<QuorumStep> steps = [];
        foreach (DateTime at in moments)
        {
            int present = PresentAt(delegates, at, hasVote);
            if (steps.Count == 0 || steps[^1].Present != present) steps.Add(new(at, present, entitled, needed, quorum.IsMetBy(present, entitled)));
        }
        return steps;
    }
}
