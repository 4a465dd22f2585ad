using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>When an organisation may leave, stay after all, or be made to leave (A18, U8).</summary>
public static class DepartureRules
{
    public static readonly Objection AlreadyDeparted = new("AlreadyDeparted", "U8");
    public static readonly Objection BeforeEntry = new("DepartureBeforeEntry", "U8");
    public static readonly Objection ExpulsionOnlyByTheMeeting = new("ExpulsionOnlyByTheMeeting", "A18");
    public static readonly Objection SuccessorIsItself = new("DepartureSuccessorIsItself", "U8");
    public static readonly Objection SuccessorOnlyAfterMerger = new("DepartureSuccessorOnlyAfterMerger", "U8");
    public static readonly Objection ReturnTooEarly = new("ReturnTooEarly", "U8");
    public static readonly Objection NotBelonging = new("DepartureNotBelonging", "U8");
    public static readonly Objection NotLeaving = new("DepartureNotLeaving", "U8");
    public static readonly Objection TookEffect = new("DepartureTookEffect", "U8");

    /// <summary>Leaving needs nobody's consent; only the dates must make sense, and only the meeting expels (A18).</summary>
    [Clause("A18")]
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        Affiliation affiliation, DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, RegistryNumber? successor = null)
    {
        List<Objection> objections = [.. ObjectionsToLeaving(affiliation, effectiveOn)];
        bool byTheMeeting = record.Body is DecidingBody.GeneralMeeting or DecidingBody.EarlierRegister;
        if (IsExpulsion(ground) && !byTheMeeting) objections.Add(ExpulsionOnlyByTheMeeting);
        if (successor is not null && ground != DepartureGround.Merger) objections.Add(SuccessorOnlyAfterMerger);
        if (successor is not null && successor.Organisation == affiliation.Organisation) objections.Add(SuccessorIsItself);
        return objections;
    }

    /// <summary>What speaks against any end of the affiliation on a day, whatever its ground.</summary>
    [Clause("U8")]
    public static IEnumerable<Objection> ObjectionsToLeaving(Affiliation affiliation, DateOnly effectiveOn)
    {
        if (affiliation.Departure is not null) yield return AlreadyDeparted.With(affiliation.Departure.EffectiveOn);
        if (affiliation.PassedOverOn is { } passedOver) yield return AlreadyDeparted.With(passedOver);
        if (effectiveOn < affiliation.BeganOn) yield return BeforeEntry.With(affiliation.BeganOn);
    }

    /// <summary>A departure may be taken back until the day it takes effect; that day it is done.</summary>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsToStaying(Affiliation affiliation, DateOnly today)
    {
        if (affiliation.Departure is not { } departure) return [NotLeaving];
        return departure.EffectiveOn <= today ? [TookEffect.With(departure.EffectiveOn)] : [];
    }

    /// <summary>Loss of contact is one of the three grounds on which the meeting expels (A18), though the public list names it apart.</summary>
    [Clause("A18")]
    public static bool IsExpulsion(DepartureGround ground) => ground is DepartureGround.Expulsion or DepartureGround.LossOfContact;

    /// <summary>
    /// An expulsion is public only after the appeal term, where the charter knows one; any other departure, and what an
    /// earlier list already told, from its first day.
    /// </summary>
    [Clause("U8")]
    public static DateOnly PublicFrom(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, ExpulsionTerms terms)
    {
        bool mayBeAppealed = IsExpulsion(ground) && terms.AppealDays > 0 && record.Body != DecidingBody.EarlierRegister;
        if (!mayBeAppealed) return effectiveOn;
        DateOnly afterAppeal = record.On.AddDays(terms.AppealDays + 1);
        return afterAppeal > effectiveOn ? afterAppeal : effectiveOn;
    }

    /// <summary>An organisation that was liquidated, or became part of another, is no more: there is nobody left to return.</summary>
    [Clause("U8")]
    public static bool EndsTheOrganisation(DepartureGround ground) => ground is DepartureGround.Liquidation or DepartureGround.Merger;

    /// <summary>Whoever left may return: at once, or after the months the charter asks for the ground of leaving.</summary>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsToReturning(IEnumerable<Departure> departures, DepartureTerms terms, DateOnly today) =>
        MayReturnOn(departures, terms) is { } day && today < day ? [ReturnTooEarly.With(day)] : [];

    /// <summary>The first day on which an organisation that left may apply again: the latest that any of its departures asks (U8).</summary>
    [Clause("U8")]
    public static DateOnly? MayReturnOn(IEnumerable<Departure> departures, DepartureTerms terms)
    {
        List<DateOnly> days = [.. departures.Select(one => one.EffectiveOn.AddMonths(terms.WaitingMonths(one.Ground)))];
        return days.Count == 0 ? null : days.Max();
    }
}
