using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>The law of the general meeting; the meeting's own acts come with its pages.</summary>
public static class MeetingRules
{
    /// <summary>The last day by which the next general meeting must be held: a year after the latest (A21).</summary>
    [Clause("A21")]
    public static DateOnly NextDueOn(IEnumerable<GeneralMeeting> meetings, DateOnly unionFoundedOn, MeetingTerms terms)
    {
        DateOnly latest = meetings.Where(meeting => meeting.HeldOn is not null).Select(meeting => meeting.HeldOn.GetValueOrDefault())
            .DefaultIfEmpty(unionFoundedOn).Max();
        return latest.AddMonths(terms.MaxIntervalMonths);
    }
}
