using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Shell;

/// <summary>
/// A feature in which something happens once a general meeting is closed as held or moved to another day or hour, in the same
/// transaction; found by itself. The meeting's own line in the audit trail covers it.
/// </summary>
public interface IMeetingFollower
{
    Task ClosedAsync(GeneralMeeting meeting, CancellationToken ct) => Task.CompletedTask;

    Task MovedAsync(GeneralMeeting meeting, CancellationToken ct) => Task.CompletedTask;
}
