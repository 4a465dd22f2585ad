using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

public enum MeetingKind
{
    Annual,
    Extraordinary,
}

/// <summary>A general meeting of the members, the highest body (A2, A21).</summary>
public partial class GeneralMeeting
{
    public const int PlaceLength = 300;

    private readonly List<Resolution> resolutions = [];
    private readonly List<AgendaItem> agenda = [];

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

    /// <summary>Items in the order they were put there.</summary>
    public IReadOnlyList<AgendaItem> Agenda => agenda;

    public int Version { get; private set; }

    public bool IsClosed => HeldOn is not null;

    /// <summary>Items the meeting has not decided on and that have not passed on yet; when it closes, they go to the next one.</summary>
    public IEnumerable<AgendaItem> Unreached => agenda.Where(item => item.Resolution is null && item.MovedTo is null);

    public void Postpone(DateOnly to, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToPostponing(this, to, today));
        ConvenedFor = to;
    }

    /// <summary>Puts an item on the agenda; a matter that stands there already is not put twice.</summary>
    public AgendaItem PutOnAgenda(AgendaSubject subject, string textRu, string textEn, Organisation? about = null)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToChanging(this));
        bool MeansTheSame(AgendaItem item) => about is not null && item.Subject == subject && item.About == about && item.Resolution is null;
        if (agenda.Find(MeansTheSame) is { } standing) return standing;
        var item = new AgendaItem(this, agenda.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1, subject, textRu, textEn, about);
        agenda.Add(item);
        return item;
    }

    /// <summary>Hands an item that this meeting did not reach to the next one, where it stands with the same words.</summary>
    public AgendaItem PassOn(AgendaItem item, GeneralMeeting next)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToPassingOn(this, item, next));
        item.Move(next);
        return next.PutOnAgenda(item.Subject, item.TextRu, item.TextEn, item.About);
    }

    /// <summary>Enters what the meeting decided on an item, with the full count; a motion that was lost is entered too.</summary>
    public Resolution Resolve(AgendaItem item, DecisionRecord record, VoteCount count, MeetingTerms terms, DateOnly today) =>
        Resolve(item, record, new CountedVote(count, terms.Quorum), today);

    public Resolution Resolve(AgendaItem item, DecisionRecord record, CountedVote vote, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny([.. MeetingRules.ObjectionsToResolving(this, item, record.On, today), .. MeetingRules.ObjectionsToCount(vote)]);
        var resolution = new Resolution(item.Number, record, vote.Count, vote.Adopted);
        resolutions.Add(resolution);
        item.Resolve(resolution);
        return resolution;
    }

    /// <summary>Closes the meeting as held on a day; what it did not reach goes to the next.</summary>
    public void Close(DateOnly heldOn, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToClosing(this, heldOn, today));
        HeldOn = heldOn;
    }

    /// <summary>Closes a meeting of the past with the resolutions it adopted.</summary>
    public void Close(DateOnly heldOn, IEnumerable<Resolution> adopted)
    {
        HeldOn = heldOn;
        resolutions.AddRange(adopted);
    }
}
