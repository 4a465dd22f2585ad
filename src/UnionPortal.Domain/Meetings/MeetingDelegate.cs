using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>By what a person takes part in a meeting for an organisation.</summary>
public enum DelegateBasis
{
    /// <summary>Speaks for the organisation in all its affairs.</summary>
    Mandate,

    /// <summary>Comes from another member and holds a power of attorney for this meeting.</summary>
    Proxy,

    /// <summary>Listens and may speak; the organisation has no vote.</summary>
    Guest,
}

/// <summary>A person who takes part in a meeting for an organisation. Whoever is replaced stays in the list with the moment of it.</summary>
public class MeetingDelegate
{
    private readonly List<AttendanceEntry> attendance = [];

    private MeetingDelegate() { }

    internal MeetingDelegate(GeneralMeeting meeting, DelegateFacts facts, DateTime at, int? accountId)
    {
        Meeting = meeting;
        Organisation = facts.Organisation;
        Person = facts.Person;
        Basis = facts.Basis;
        PaperId = facts.PaperId;
        RegisteredAt = at;
        RegisteredByAccountId = accountId;
    }

    public int Id { get; private set; }

    public GeneralMeeting Meeting { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public Person Person { get; private set; } = null!;

    public DelegateBasis Basis { get; private set; }

    /// <summary>Database id of the power of attorney; null where none is asked.</summary>
    public int? PaperId { get; private set; }

    public DateTime RegisteredAt { get; private set; }

    public int? RegisteredByAccountId { get; private set; }

    /// <summary>When the registration was taken back; null while it holds.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Comings and goings, in their order.</summary>
    public IReadOnlyList<AttendanceEntry> Attendance => attendance;

    public bool Holds => WithdrawnAt is null;

    public bool IsPresentAt(DateTime at) => attendance.Exists(entry => entry.Covers(at));

    public void Withdraw(DateTime at)
    {
        ForbiddenActException.ThrowIfAny(DelegateRules.ObjectionsToWithdrawing(this));
        WithdrawnAt = at;
    }

    /// <summary>Notes that the person came, on a day by the calendar of the union.</summary>
    public void Come(AttendanceWay way, DateTime at, DateOnly on, DateTime now)
    {
        ForbiddenActException.ThrowIfAny(AttendanceRules.ObjectionsToComing(this, at, on, now));
        attendance.Add(new AttendanceEntry(this, way, at));
    }

    public void Leave(DateTime at, DateTime now)
    {
        ForbiddenActException.ThrowIfAny(AttendanceRules.ObjectionsToLeaving(this, at, now));
        attendance.Single(entry => entry.LeftAt is null).Leave(at);
    }
}

/// <summary>What must be known of a person who is to take part.</summary>
/// <param name="HasVote">Whether the organisation is a member in good standing on the day of the meeting.</param>
/// <param name="SpeaksForIt">Whether the person represents the organisation that day.</param>
public sealed record DelegateFacts(Organisation Organisation, Person Person, DelegateBasis Basis, bool HasVote, bool SpeaksForIt, int? PaperId = null);
