using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>How a meeting is called together, attended, worked through and put on record.</summary>
public partial class GeneralMeeting
{
    public const int LinkLength = 400;

    private readonly List<Invitation> invitations = [];
    private readonly List<MeetingDelegate> delegates = [];

    /// <summary>Moment in UTC at which it begins; null for meetings of the past.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>Where to join from afar; null for a meeting in the room only.</summary>
    public string? Link { get; private set; }

    public IReadOnlyList<Invitation> Invitations => invitations;

    public IReadOnlyList<MeetingDelegate> Delegates => delegates;

    /// <summary>Null while the minutes are a draft.</summary>
    public MeetingMinutes? Minutes { get; private set; }

    public void Schedule(DateTime startsAt, string? link)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToChanging(this));
        StartsAt = startsAt;
        Link = link;
    }

    /// <summary>Calls an organisation; the caller has asked <see cref="InvitationRules"/> about the whole round.</summary>
    public Invitation Invite(Organisation organisation, DateTime at)
    {
        ForbiddenActException.ThrowIfAny(MeetingRules.ObjectionsToChanging(this));
        var invitation = new Invitation(this, organisation, at);
        invitations.Add(invitation);
        return invitation;
    }

    public MeetingDelegate Register(DelegateFacts facts, MeetingTerms terms, DateTime at, int? accountId)
    {
        ForbiddenActException.ThrowIfAny(DelegateRules.ObjectionsToRegistering(this, facts, terms));
        var made = new MeetingDelegate(this, facts, at, accountId);
        delegates.Add(made);
        return made;
    }

    /// <summary>The question before or after another in the order of the agenda; null at the edge.</summary>
    public AgendaItem? Neighbour(AgendaItem item, bool up) => up
        ? agenda.Where(one => one.Number < item.Number).MaxBy(one => one.Number)
        : agenda.Where(one => one.Number > item.Number).MinBy(one => one.Number);

    /// <summary>Lets a question change places with the one before or after it.</summary>
    public void Reorder(AgendaItem item, bool up)
    {
        ForbiddenActException.ThrowIfAny(AgendaRules.ObjectionsToMoving(this, item, up));
        AgendaItem other = Neighbour(item, up)!;
        int number = item.Number;
        item.Renumber(other.Number);
        other.Renumber(number);
    }

    public MotionText Amend(AgendaItem item, string textRu, string textEn, DateTime at)
    {
        ForbiddenActException.ThrowIfAny(AgendaRules.ObjectionsToAmending(this, item, textRu, textEn));
        return item.Word(textRu, textEn, at);
    }

    public SpeakerTurn Hear(AgendaItem item, MeetingDelegate speaker)
    {
        ForbiddenActException.ThrowIfAny(AgendaRules.ObjectionsToSpeaking(this, item, speaker));
        return item.Line(speaker);
    }

    public void Remark(AgendaItem item, string? textRu, string? textEn)
    {
        ForbiddenActException.ThrowIfAny(MinutesRules.ObjectionsToRemarking(this));
        item.Remark(textRu, textEn);
    }

    public void ApproveMinutes(string chair, string secretary, MinutesPapers papers, DateTime at)
    {
        ForbiddenActException.ThrowIfAny(MinutesRules.ObjectionsToApproving(this, chair, secretary));
        Minutes = new MeetingMinutes(chair, secretary, papers, at);
    }
}
