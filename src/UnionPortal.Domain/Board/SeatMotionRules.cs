using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Board;

/// <summary>For which questions somebody is named, and until when (A9, A10).</summary>
public static class SeatMotionRules
{
    public static readonly Objection OtherSubject = new("SeatMotionOtherSubject", "A9");

    /// <summary>Named for a question that recommends a candidate or a removal, as long as it is open.</summary>
    [Clause("A9")]
    [Clause("A10")]
    public static IReadOnlyList<Objection> ObjectionsToNaming(AgendaItem item)
    {
        List<Objection> objections = [.. AgendaRules.ObjectionsToWorkingOn(item.Meeting, item)];
        if (QuestionOf(item.Subject) is null) objections.Add(OtherSubject);
        return objections;
    }

    /// <summary>What a question of this subject recommends; null for any other.</summary>
    public static SeatQuestion? QuestionOf(AgendaSubject subject) => subject switch
    {
        AgendaSubject.CandidateForBoard => SeatQuestion.Cooptation,
        AgendaSubject.RemovalFromBoard => SeatQuestion.Removal,
        _ => null,
    };
}
