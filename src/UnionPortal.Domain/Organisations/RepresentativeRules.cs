using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>
/// When a mandate may be given and ended: a member takes part in the general meeting and in all affairs of the union through persons
/// it names (A2). Mandates are never changed backwards: what somebody said while one stood stays said.
/// </summary>
public static class RepresentativeRules
{
    public static readonly Objection BeginsInThePast = new("MandateBeginsInThePast", "A2");
    public static readonly Objection EndsBeforeItBegins = new("MandateEndsBeforeItBegins", "A2");
    public static readonly Objection AlreadySpeaks = new("MandateAlreadyStands", "A2");
    public static readonly Objection HeadByProposal = new("MandateHeadByProposal", "A2");
    public static readonly Objection HeadStands = new("MandateHeadStands", "A2");
    public static readonly Objection EndsInThePast = new("MandateEndsInThePast", "A2");
    public static readonly Objection EndsAnyway = new("MandateEndsAnyway", "A2");
    public static readonly Objection LastOne = new("MandateIsTheLast", "A2");
    public static readonly Objection InvitedNobody = new("InvitationMandateOver", "A2");
    public static readonly Objection SignsInAlready = new("InvitationNotNeeded");
    public static readonly Objection InvitedEnough = new("InvitationEnough");

    /// <summary>Invitations to one address within a day; more would be a nuisance to whoever reads it.</summary>
    public const int InvitationsADay = 3;

    /// <summary>Objections to naming a person. The head is entered by the office, which has seen the paper; the organisation proposes the change.</summary>
    /// <param name="mandates">All mandates the organisation ever gave.</param>
    [Clause("A2")]
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
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToEnding(
        Representative mandate, IEnumerable<Representative> mandates, DateOnly until, DateOnly today)
    {
        if (mandate.Until <= until) return [EndsAnyway.With(mandate.Until.Value)];
        if (until < today) return [EndsInThePast.With(today)];
        if (until < mandate.From) return [EndsBeforeItBegins];
        return mandates.Any(one => one != mandate && one.StandsOn(until)) ? [] : [LastOne.With(until)];
    }

    /// <summary>Objections to inviting whoever holds a mandate to the portal, for the first time or once more.</summary>
    /// <param name="sentLately">Invitations sent to the address within a day.</param>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToInviting(Representative mandate, bool signsIn, int sentLately, DateOnly today)
    {
        List<Objection> objections = [];
        if (mandate.Until <= today) objections.Add(InvitedNobody.With(mandate.Until.Value));
        if (signsIn) objections.Add(SignsInAlready);
        if (sentLately >= InvitationsADay) objections.Add(InvitedEnough.With(InvitationsADay));
        return objections;
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
