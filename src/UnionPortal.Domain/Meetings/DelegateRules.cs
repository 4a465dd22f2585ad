using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>Who may take part in a meeting for whom (A2): by mandate, by proxy within the limit of the charter, or as a guest without a vote.</summary>
public static class DelegateRules
{
    public static readonly Objection Represented = new("DelegateRepresented", "A2");
    public static readonly Objection NoMandate = new("DelegateNoMandate", "A2");
    public static readonly Objection NoVote = new("DelegateNoVote", "A2");
    public static readonly Objection GuestHasVote = new("DelegateGuestHasVote", "A2");
    public static readonly Objection HolderNotRegistered = new("DelegateHolderNotRegistered", "A2");
    public static readonly Objection TooManyProxies = new("DelegateTooManyProxies", "A2");
    public static readonly Objection PaperMissing = new("DelegatePaperMissing", "A2");
    public static readonly Objection Withdrawn = new("DelegateWithdrawn", "A2");
    public static readonly Objection Attends = new("DelegateAttends", "A2");

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToRegistering(GeneralMeeting meeting, DelegateFacts facts, MeetingTerms terms)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(meeting)];
        if (meeting.Delegates.Any(one => one.Holds && one.Organisation == facts.Organisation)) objections.Add(Represented);
        objections.AddRange(facts.Basis switch
        {
            DelegateBasis.Proxy => ObjectionsToProxy(meeting, facts, terms),
            DelegateBasis.Guest => facts.HasVote ? [GuestHasVote] : [],
            _ => facts.SpeaksForIt ? [] : [NoMandate],
        });
        if (facts is { Basis: not DelegateBasis.Guest, HasVote: false }) objections.Add(NoVote);
        return objections;
    }

    /// <summary>A delegate who has come stays in the ledger; before, another may be named in the place.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToWithdrawing(MeetingDelegate one)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToChanging(one.Meeting)];
        if (!one.Holds) objections.Add(Withdrawn);
        if (one.Attendance.Any(entry => entry.LeftAt is null)) objections.Add(Attends);
        return objections;
    }

    /// <summary>The holder sits in the meeting for a member of its own; each may hold so many proxies besides.</summary>
    private static List<Objection> ObjectionsToProxy(GeneralMeeting meeting, DelegateFacts facts, MeetingTerms terms)
    {
        List<Objection> objections = [];
        List<MeetingDelegate> held = [.. meeting.Delegates.Where(one => one.Holds && one.Person == facts.Person)];
        if (!held.Exists(one => one.Basis == DelegateBasis.Mandate)) objections.Add(HolderNotRegistered);
        int proxies = held.Count(one => one.Basis == DelegateBasis.Proxy);
        if (proxies >= terms.ProxiesPerPerson) objections.Add(TooManyProxies.With(proxies, terms.ProxiesPerPerson));
        if (facts.PaperId is null) objections.Add(PaperMissing);
        return objections;
    }
}
