namespace UnionPortal.Domain.Meetings;

public enum MeetingKind
{
    Annual,
    Extraordinary,
}

/// <summary>A general meeting of the members, the highest body (A2, A21).</summary>
public class GeneralMeeting
{
    public const int PlaceLength = 300;

    private readonly List<Resolution> resolutions = [];

    private GeneralMeeting() { }

    public GeneralMeeting(int number, MeetingKind kind, DateOnly convenedFor, string placeRu, string placeEn)
    {
        Number = number;
        Kind = kind;
        ConvenedFor = convenedFor;
        PlaceRu = placeRu;
        PlaceEn = placeEn;
    }

    public int Id { get; private set; }

    public int Number { get; private set; }

    public MeetingKind Kind { get; private set; }

    public DateOnly ConvenedFor { get; private set; }

    /// <summary>The day it was held and closed; null while it has not been, also when it was postponed.</summary>
    public DateOnly? HeldOn { get; private set; }

    public string PlaceRu { get; private set; } = "";

    public string PlaceEn { get; private set; } = "";

    public IReadOnlyList<Resolution> Resolutions => resolutions;

    public int Version { get; private set; }

    public void Postpone(DateOnly to) => ConvenedFor = to;

    public void Close(DateOnly heldOn, IEnumerable<Resolution> adopted)
    {
        HeldOn = heldOn;
        resolutions.AddRange(adopted);
    }
}
