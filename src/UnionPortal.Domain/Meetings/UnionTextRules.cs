using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>How mission, strategic tasks and criteria come into force, and which text holds on a day (U11, U13).</summary>
public static class UnionTextRules
{
    public static readonly Objection OtherSubject = new("TextOtherSubject", "U13");
    public static readonly Objection Adopted = new("TextAdopted", "U13");
    public static readonly Objection NotByTheMeeting = new("TextNotByTheMeeting", "U13");
    public static readonly Objection Missing = new("TextMissing", "U13");

    /// <summary>Mission and tasks are drafted for a question of strategy, only while it is open.</summary>
    [Clause("U13")]
    public static IReadOnlyList<Objection> ObjectionsToDrafting(AgendaItem item, UnionTextKind kind)
    {
        List<Objection> objections = [.. AgendaRules.ObjectionsToWorkingOn(item.Meeting, item)];
        if (!KindsFor(item.Subject).Contains(kind)) objections.Add(OtherSubject);
        return objections;
    }

    [Clause("U13")]
    public static IReadOnlyList<Objection> ObjectionsToRedrafting(UnionText text) => text.Record is null ? [] : [Adopted];

    [Clause("U13")]
    public static IReadOnlyList<Objection> ObjectionsToAdopting(UnionText text, DecisionRecord record)
    {
        List<Objection> objections = [.. ObjectionsToRedrafting(text)];
        if (record.Body != DecidingBody.GeneralMeeting) objections.Add(NotByTheMeeting);
        return objections;
    }

    /// <summary>A resolution on texts needs a text: without one there is nothing to adopt.</summary>
    [Clause("U13")]
    public static IReadOnlyList<Objection> ObjectionsToDeciding(IReadOnlyCollection<UnionText> drafts, bool adopted) => adopted && drafts.Count == 0 ? [Missing] : [];

    /// <summary>Texts a question of this subject may carry.</summary>
    public static IReadOnlyList<UnionTextKind> KindsFor(AgendaSubject subject) => subject switch
    {
        AgendaSubject.Strategy => [UnionTextKind.Mission, UnionTextKind.Tasks],
        _ => [],
    };

    /// <summary>The text in force on a day: the latest adopted by then; null before the first.</summary>
    [Clause("U13")]
    public static UnionText? InForceOn(IEnumerable<UnionText> texts, UnionTextKind kind, DateOnly day) =>
        texts.Where(text => text.Kind == kind && text.Record is { } record && record.On <= day).OrderBy(text => text.Record!.On).ThenBy(text => text.Record!.Id).LastOrDefault();
}
