using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Shell;

/// <summary>
/// What an item of the agenda is about that the charter put there by itself: the pages of the meeting carry the item and its
/// count, the feature that owns the matter shows it and carries it out. Loaded whole and tracked.
/// </summary>
public abstract class AgendaMatter
{
    public abstract Organisation About { get; }

    /// <summary>Path of the page that shows the matter, without culture; null where it has none.</summary>
    public abstract string? Path { get; }

    /// <summary>The majority that adopts.</summary>
    public abstract Majority Majority { get; }

    /// <summary>Database id of the member that has no vote on it; null where nobody is kept out.</summary>
    public virtual int? WithoutVote => null;

    /// <summary>What must be typed to enter an adopted resolution, because it cannot be undone; null where nothing is asked.</summary>
    public virtual string? Confirmation => null;

    /// <summary>What the meeting is asked, in one sentence: "To expel?"</summary>
    public abstract string Question { get; }

    /// <summary>What will follow if it is adopted, line by line.</summary>
    public abstract IReadOnlyList<string> WhatFollows { get; }

    /// <summary>What will follow if it is not.</summary>
    public abstract string OtherwiseFollows { get; }

    /// <summary>What the charter has against entering a resolution with this count.</summary>
    public abstract IReadOnlyList<Objection> ObjectionsToDeciding(DateOnly heldOn, VoteCount count);

    /// <summary>Carries out what the meeting decided and enqueues the letters; the caller notes the audit line and saves once.</summary>
    public abstract Task CarryOutAsync(Resolution resolution, bool adopted, CancellationToken ct);

    /// <summary>The meeting that is to consider it now.</summary>
    public abstract void Await(GeneralMeeting meeting);
}

/// <summary>A feature whose matters go before the general meeting; each is found by itself, none needs registering.</summary>
public interface IAgendaMatterSource
{
    AgendaSubject Subject { get; }

    /// <summary>The matter about an organisation that still waits for a meeting; null where there is none any more.</summary>
    Task<AgendaMatter?> FindAsync(int organisationId, CancellationToken ct);

    /// <summary>Matters that wait for a meeting and stand on the agenda of none that is still to be held.</summary>
    Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct);
}

/// <summary>Puts matters on agendas in both languages, with the same words wherever it happens.</summary>
public static class Agendas
{
    public static AgendaItem Put(GeneralMeeting meeting, AgendaSubject subject, Organisation about, Texts texts) =>
        meeting.PutOnAgenda(subject, Words(subject, about, texts.In("ru")), Words(subject, about, texts.In("en")), about);

    private static string Words(AgendaSubject subject, Organisation about, Texts texts)
    {
        string name = (texts.Language == "en" ? about.Name.English : null) ?? about.Name.Short ?? about.Name.Full;
        string words = texts[$"Agenda.{subject}", name];
        return words.Length > AgendaItem.TextLength ? words[..AgendaItem.TextLength] : words;
    }
}
