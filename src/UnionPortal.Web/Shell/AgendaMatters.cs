using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Shell;

/// <summary>A person whom the meeting elected, for an organisation or for none.</summary>
public sealed record Chosen(Person Person, Organisation? Organisation, string? MeritRu, string? MeritEn);

/// <summary>A vote of the meeting on a matter, before it is entered.</summary>
/// <param name="Elected">Whom it elects; empty where it elects nobody, and where the count was entered by hand.</param>
public sealed record MatterVote(DateOnly HeldOn, VoteCount Count, bool Adopted, IReadOnlyList<Chosen> Elected);

/// <summary>
/// What an item of the agenda is about that the charter put there by itself: the pages of the meeting carry the item and its
/// count, the feature that owns the matter shows it and carries it out. Loaded whole and tracked.
/// </summary>
public abstract class AgendaMatter
{
    /// <summary>The organisation it concerns; null where it concerns the union as a whole.</summary>
    public virtual Organisation? About => null;

    /// <summary>Path of the page that shows the matter, without culture; null where it has none.</summary>
    public abstract string? Path { get; }

    /// <summary>The rule it is decided by, in the version of the charter that holds for it.</summary>
    public abstract VotingRule Rule { get; }

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

    /// <summary>What was decided, as the ledger tells it; null where the words of the item tell it.</summary>
    public virtual string? SummaryOf(bool adopted, Texts inLanguage) => null;

    /// <summary>What the charter has against entering a resolution with this count.</summary>
    public abstract Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct);

    /// <summary>Carries out what the meeting decided and enqueues the letters; the caller notes the audit line and saves once.</summary>
    public abstract Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct);

    /// <summary>The meeting that is to consider it now.</summary>
    public virtual void Await(GeneralMeeting meeting) { }
}

/// <summary>A feature whose matters go before the general meeting; each is found by itself, none needs registering.</summary>
public interface IAgendaMatterSource
{
    AgendaSubject Subject { get; }

    /// <summary>The matter behind an item that still waits for a meeting; null where there is none any more.</summary>
    Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct);

    /// <summary>Matters that wait for a meeting and stand on the agenda of none that is still to be held; none where the office puts the item there.</summary>
    Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<AgendaMatter>>([]);
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
