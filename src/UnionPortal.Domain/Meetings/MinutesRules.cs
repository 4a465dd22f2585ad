using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>Minutes are a draft until two people answer for them; then they never change (A2).</summary>
public static class MinutesRules
{
    public static readonly Objection NotOver = new("MinutesNotOver", "A2");
    public static readonly Objection Approved = new("MinutesApproved", "A2");
    public static readonly Objection SamePerson = new("MinutesSamePerson", "A2");

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToApproving(GeneralMeeting meeting, string? chair, string? secretary)
    {
        List<Objection> objections = [.. ObjectionsToRemarking(meeting)];
        if (!meeting.IsClosed) objections.Add(NotOver);
        if (chair is not null && string.Equals(chair.Trim(), secretary?.Trim(), StringComparison.OrdinalIgnoreCase)) objections.Add(SamePerson);
        return objections;
    }

    /// <summary>Remarks are added to a draft only.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToRemarking(GeneralMeeting meeting) => meeting.Minutes is null ? [] : [Approved];
}
