using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>When a mandate may be given and ended. Mandates are never changed backwards: what somebody said while one stood stays said.</summary>
public static class RepresentativeRules
{
    public static readonly Objection BeginsInThePast = new("MandateBeginsInThePast");
    public static readonly Objection EndsBeforeItBegins = new("MandateEndsBeforeItBegins");
    public static readonly Objection AlreadySpeaks = new("MandateAlreadyStands");
    public static readonly Objection HeadByProposal = new("MandateHeadByProposal");
    public static readonly Objection HeadStands = new("MandateHeadStands");
    public static readonly Objection EndsInThePast = new("MandateEndsInThePast");
    public static readonly Objection EndsAnyway = new("MandateEndsAnyway");
    public static readonly Objection LastOne = new("MandateIsTheLast");

    /// <summary>Objections to naming a person. The head is entered by the office, which has seen the paper; the organisation proposes the change.</summary>
    /// <param name="mandates">All mandates the organisation ever gave.</param>
    public static IReadOnlyList<Objection> ObjectionsToNaming(
        IReadOnlyCollection<Representative> mandates, Person person, RepresentativeRole role, Period period, bool byOffice, DateOnly today)
    {
        List<Objection> objections = [];
        if (period.From < today) objections.Add(BeginsInThePast.With(today));
        if (period.Until <= period.From) objections.Add(EndsBeforeItBegins);
        if (mandates.FirstOrDefault(one => one.Person == person && one.Period.Overlaps(period)) is { } standing) objections.Add(AlreadySpeaks.With(standing.From));
        if (role == RepresentativeRole.Head && !byOffice) objections.Add(HeadByProposal);
        if (role == RepresentativeRole.Head && mandates.Any(one => one.Role == RepresentativeRole.Head && one.Period.Overlaps(period))) objections.Add(HeadStands);
        return objections;
    }

    /// <summary>An organisation is never left without a voice: on the day a mandate ends, another one stands.</summary>
    /// <param name="until">The first day on which the person no longer speaks for the organisation.</param>
    public static IReadOnlyList<Objection> ObjectionsToEnding(
        Representative mandate, IEnumerable<Representative> mandates, DateOnly until, DateOnly today)
    {
        if (mandate.Until <= until) return [EndsAnyway.With(mandate.Until.Value)];
        if (until < today) return [EndsInThePast.With(today)];
        if (until < mandate.From) return [EndsBeforeItBegins];
        return mandates.Any(one => one != mandate && one.StandsOn(until)) ? [] : [LastOne.With(until)];
    }

    /// <summary>The first day from today on which nobody speaks for the organisation; null where somebody does for good.</summary>
    public static DateOnly? NobodyFrom(IReadOnlyCollection<Representative> mandates, DateOnly today)
    {
        DateOnly day = today;
        while (mandates.Where(one => one.StandsOn(day)).OrderBy(one => one.Until is null ? 0 : 1).ThenByDescending(one => one.Until).FirstOrDefault() is { } standing)
        {
            if (standing.Until is not { } until) return null;
            day = until;
        }
        return day;
    }
}
