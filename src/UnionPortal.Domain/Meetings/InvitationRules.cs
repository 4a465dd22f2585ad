using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>Members are called in time and know what is to be decided (A21).</summary>
public static class InvitationRules
{
    public static readonly Objection AgendaEmpty = new("InvitationAgendaEmpty", "A21");
    public static readonly Objection NoTime = new("InvitationNoTime", "A21");
    public static readonly Objection Late = new("InvitationLate", "A21");
    public static readonly Objection NobodyLeft = new("InvitationNobodyLeft", "A21");

    /// <summary>Invitations go out with the notice the charter asks; whoever was called already is not called twice.</summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToInviting(GeneralMeeting meeting, IEnumerable<Organisation> toCall, DateOnly today, MeetingTerms terms)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(meeting)];
        if (meeting.Agenda.Count == 0) objections.Add(AgendaEmpty);
        if (meeting.StartsAt is null) objections.Add(NoTime);
        DateOnly last = meeting.ConvenedFor.AddDays(-terms.NoticeDays);
        if (today > last) objections.Add(Late.With(last, terms.NoticeDays));
        if (!toCall.Any(one => !meeting.Invitations.Any(sent => sent.Organisation == one))) objections.Add(NobodyLeft);
        return objections;
    }
}
