using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>Order, wording, papers and speakers of the questions of a meeting (A2). What has been called to is not reordered behind the members' backs.</summary>
public static class AgendaRules
{
    public static readonly Objection CalledTo = new("AgendaCalledTo", "A21");
    public static readonly Objection AtTheEdge = new("AgendaAtTheEdge");
    public static readonly Objection SameText = new("AgendaSameText");
    public static readonly Objection InLine = new("AgendaSpeakerInLine");
    public static readonly Objection PutByItself = new("AgendaPutByItself", "A2");
    public static readonly Objection NotADelegate = new("AgendaSpeakerNoDelegate", "A2");

    /// <summary>What the office may put on an agenda.</summary>
    public static IReadOnlyList<AgendaSubject> Puttable { get; } =
    [
        AgendaSubject.Ordinary, AgendaSubject.Strategy, AgendaSubject.Criteria, AgendaSubject.BoardElection, AgendaSubject.CouncilElection,
        AgendaSubject.PresidentElection, AgendaSubject.CandidateForBoard, AgendaSubject.RemovalFromBoard,
    ];

    /// <summary>The order changes until the first invitation is out and as long as nothing is decided.</summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToMoving(GeneralMeeting meeting, AgendaItem item, bool up)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(meeting)];
        if (meeting.Invitations.Count > 0 || meeting.Resolutions.Count > 0) objections.Add(CalledTo);
        if (meeting.Neighbour(item, up) is null) objections.Add(AtTheEdge);
        return objections;
    }

    /// <summary>
    /// The office puts any question; suspensions, expulsions and appeals come by the act that begins them, with the organisation they concern.
    /// </summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToPutting(GeneralMeeting meeting, AgendaSubject subject)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(meeting)];
        if (!Puttable.Contains(subject)) objections.Add(PutByItself);
        return objections;
    }

    /// <summary>A decided question is not reworded, nor is one that passed on; the charter's own words stand as they are.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToAmending(GeneralMeeting meeting, AgendaItem item, string textRu, string textEn)
    {
        List<Objection> objections = [.. ObjectionsToWorkingOn(meeting, item)];
        if (item.TextRu == textRu && item.TextEn == textEn) objections.Add(SameText);
        return objections;
    }

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToSpeaking(GeneralMeeting meeting, AgendaItem item, MeetingDelegate speaker)
    {
        List<Objection> objections = [.. ObjectionsToWorkingOn(meeting, item)];
        if (!speaker.Holds || !meeting.Delegates.Contains(speaker)) objections.Add(NotADelegate);
        if (item.Speakers.Any(one => one.Speaker == speaker && one.SpokeAt is null)) objections.Add(InLine);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToWorkingOn(GeneralMeeting meeting, AgendaItem item)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(meeting)];
        if (item.Resolution is not null || item.MovedTo is not null) objections.Add(MeetingRules.ItemDecided.With(item.Number));
        return objections;
    }
}
