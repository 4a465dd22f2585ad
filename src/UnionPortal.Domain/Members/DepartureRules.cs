using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>When an organisation may leave, or be made to (A18, U8).</summary>
public static class DepartureRules
{
    public static readonly Objection AlreadyDeparted = new("AlreadyDeparted", "U8");
    public static readonly Objection BeforeEntry = new("DepartureBeforeEntry", "U8");
    public static readonly Objection ExpulsionOnlyByTheMeeting = new("ExpulsionOnlyByTheMeeting", "A18");

    /// <summary>Leaving needs nobody's consent; only the dates must make sense, and only the meeting expels (A18).</summary>
    [Clause("A18")]
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsTo(Member member, DepartureGround ground, DecisionRecord record, DateOnly effectiveOn)
    {
        List<Objection> objections = [];
        if (member.Departure is not null) objections.Add(AlreadyDeparted.With(member.Departure.EffectiveOn));
        if (effectiveOn < member.AdmittedOn) objections.Add(BeforeEntry.With(member.AdmittedOn));
        bool byTheMeeting = record.Body is DecidingBody.GeneralMeeting or DecidingBody.EarlierRegister;
        if (IsExpulsion(ground) && !byTheMeeting) objections.Add(ExpulsionOnlyByTheMeeting);
        return objections;
    }

    /// <summary>Loss of contact is one of the three grounds on which the meeting expels (A18), though the public list names it apart.</summary>
    [Clause("A18")]
    public static bool IsExpulsion(DepartureGround ground) => ground is DepartureGround.Expulsion or DepartureGround.LossOfContact;

    /// <summary>An expulsion is public only after the appeal term, where the charter knows one; any other departure, and what an earlier list already told, from its first day.</summary>
    [Clause("U8")]
    public static DateOnly PublicFrom(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, ExpulsionTerms terms)
    {
        bool mayBeAppealed = IsExpulsion(ground) && terms.AppealDays > 0 && record.Body != DecidingBody.EarlierRegister;
        if (!mayBeAppealed) return effectiveOn;
        DateOnly afterAppeal = record.On.AddDays(terms.AppealDays + 1);
        return afterAppeal > effectiveOn ? afterAppeal : effectiveOn;
    }
}
