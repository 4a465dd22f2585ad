using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>How a meeting of the board took place; taking part by audio or video counts (A20).</summary>
public enum BoardMeetingMode
{
    InPerson,
    Remote,
    Mixed,
}

/// <summary>A meeting of the board that was held (A20).</summary>
[Clause("A20")]
public class BoardMeeting
{
    public const int ReferenceLength = 100;
    public const int SubjectLength = 2000;

    private BoardMeeting() { }

    public BoardMeeting(DateOnly heldOn, BoardMeetingMode mode, string reference, string subject)
    {
        HeldOn = heldOn;
        Mode = mode;
        Reference = reference;
        Subject = subject;
    }

    public int Id { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public BoardMeetingMode Mode { get; private set; }

    /// <summary>Number of the minutes.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What was spoken about, in a few words; for those inside only.</summary>
    public string Subject { get; private set; } = "";
}
