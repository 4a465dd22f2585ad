namespace UnionPortal.Domain.Meetings;

public enum AttendanceWay
{
    InPerson,
    Remote,
}

/// <summary>One stay of a delegate in a meeting: from the coming to the going, in the room or by link.</summary>
public class AttendanceEntry
{
    private AttendanceEntry() { }

    internal AttendanceEntry(MeetingDelegate of, AttendanceWay way, DateTime cameAt)
    {
        Delegate = of;
        Way = way;
        CameAt = cameAt;
    }

    public int Id { get; private set; }

    public MeetingDelegate Delegate { get; private set; } = null!;

    public AttendanceWay Way { get; private set; }

    public DateTime CameAt { get; private set; }

    /// <summary>When the delegate left or the line dropped; null while it lasts, or until the meeting closed.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>Half-open: whoever leaves at a moment is away at it.</summary>
    public bool Covers(DateTime at) => CameAt <= at && (LeftAt is not { } left || at < left);

    internal void Leave(DateTime at) => LeftAt = at;
}
