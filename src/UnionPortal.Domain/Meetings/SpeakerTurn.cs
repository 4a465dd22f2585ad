namespace UnionPortal.Domain.Meetings;

/// <summary>A delegate who asked to speak to a question; the list goes by its order.</summary>
public class SpeakerTurn
{
    private SpeakerTurn() { }

    internal SpeakerTurn(MeetingDelegate speaker, int number)
    {
        Speaker = speaker;
        Number = number;
    }

    public int Id { get; private set; }

    public MeetingDelegate Speaker { get; private set; } = null!;

    public int Number { get; private set; }

    /// <summary>When the delegate had spoken; null while waiting.</summary>
    public DateTime? SpokeAt { get; private set; }

    internal void Spoke(DateTime at) => SpokeAt = at;
}
