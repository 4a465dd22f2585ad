using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>Where an expulsion stands; computed from its acts.</summary>
public enum ExpulsionState
{
    /// <summary>Proposed to the meeting, the member notified.</summary>
    Proposed,

    /// <summary>The meeting did not adopt it.</summary>
    NotAdopted,

    /// <summary>Adopted; the member may still appeal, its rights rest.</summary>
    Appealable,

    /// <summary>An appeal waits for its decision.</summary>
    Appealed,

    /// <summary>Adopted, the appeal term over or the appeal turned down.</summary>
    Final,

    /// <summary>The appeal was granted: the member stays.</summary>
    Overturned,

    TakenBack,
}

/// <summary>
/// The way to an expulsion, which only the general meeting decides (A18): ground and facts, notice to the member, its hearing,
/// the resolution, the copy of the decision, and the appeal where the charter knows one.
/// </summary>
[Clause("A18")]
public class Expulsion
{
    public const int FactsLength = 4000;
    public const int AnswerLength = 6000;
    public const int NoteLength = 2000;

    private Expulsion() { }

    public Expulsion(Member member, string ground, string facts, GeneralMeeting meeting, DateOnly notifiedOn)
    {
        Member = member;
        Ground = ground;
        Facts = facts;
        Meeting = meeting;
        NotifiedOn = notifiedOn;
    }

    public int Id { get; private set; }

    public Member Member { get; private set; } = null!;

    public int MemberId { get; private set; }

    /// <summary>Key of the ground in the charter.</summary>
    public string Ground { get; private set; } = "";

    /// <summary>What happened, as told to the member and the meeting; never public.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The meeting that is to decide; the next one where a meeting did not reach it.</summary>
    public GeneralMeeting Meeting { get; private set; } = null!;

    /// <summary>The day the member was told of ground and facts.</summary>
    public DateOnly NotifiedOn { get; private set; }

    /// <summary>What the member says in writing; a hearing may also be held (<see cref="HeardOn"/>).</summary>
    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Person? AnsweredBy { get; private set; }

    public DateOnly? HeardOn { get; private set; }

    public string? HearingNote { get; private set; }

    public Resolution? Resolution { get; private set; }

    public bool? Adopted { get; private set; }

    /// <summary>The last day to appeal; null where the charter knows no appeal or the expulsion was not adopted.</summary>
    public DateOnly? AppealUntil { get; private set; }

    public DateOnly? CopySentOn { get; private set; }

    public DateOnly? AppealedOn { get; private set; }

    public string? AppealText { get; private set; }

    public DecisionRecord? AppealRecord { get; private set; }

    public bool? AppealGranted { get; private set; }

    public DateOnly? TakenBackOn { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => TakenBackOn is null && Adopted is null;

    public ExpulsionState StateOn(DateOnly date)
    {
        if (TakenBackOn is not null) return ExpulsionState.TakenBack;
        if (Adopted is null) return ExpulsionState.Proposed;
        if (Adopted == false) return ExpulsionState.NotAdopted;
        if (AppealGranted is { } granted) return granted ? ExpulsionState.Overturned : ExpulsionState.Final;
        if (AppealedOn is not null) return ExpulsionState.Appealed;
        return AppealUntil is { } until && date <= until ? ExpulsionState.Appealable : ExpulsionState.Final;
    }

    public void GiveAnswer(string answer, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToAnswering(this, answer));
        Answer = answer;
        AnsweredBy = by;
        AnsweredOn = today;
    }

    /// <summary>Notes that the member was heard, or offered a hearing and stayed away.</summary>
    public void Hear(DateOnly on, string note, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToHearing(this, on, note, today));
        HeardOn = on;
        HearingNote = note;
    }

    /// <summary>A meeting that did not reach the item hands it to the next.</summary>
    public void AwaitMeeting(GeneralMeeting meeting)
    {
        if (!IsOpen) throw new ForbiddenActException([ExpulsionRules.Decided]);
        Meeting = meeting;
    }

    public void TakeBack(DateOnly today)
    {
        if (!IsOpen) throw new ForbiddenActException([ExpulsionRules.Decided]);
        TakenBackOn = today;
    }

    /// <summary>
    /// Enters the resolution of the meeting. Adopted by the majority of the charter, the member departs: at once where there is
    /// no appeal, otherwise after the appeal term, and until then its rights rest.
    /// </summary>
    public void Decide(Resolution resolution, CharterTerms terms)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToDeciding(this, resolution.Record.On, resolution.Count, terms));
        Resolution = resolution;
        Adopted = resolution.Adopted ?? ExpulsionRules.IsAdopted(resolution.Count, terms);
        if (Adopted == false) return;
        DateOnly on = resolution.Record.On;
        int appeal = terms.Expulsion.AppealDays;
        AppealUntil = appeal == 0 ? null : on.AddDays(appeal);
        if (appeal > 0 && Member.StandingOn(on) == Standing.Good)
            Member.Suspend(resolution.Record, null, Suspension.PendingAppeal, terms.Suspension, on);
        Member.Depart(ExpulsionRules.DepartureFor(Ground), resolution.Record, appeal == 0 ? on : on.AddDays(appeal + 1), terms.Expulsion);
    }

    /// <summary>Notes that the member was sent the copy of the decision.</summary>
    public void SendCopy(DateOnly on)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToSendingCopy(this));
        CopySentOn = on;
    }

    /// <summary>The member appeals in time; it stays, with its rights at rest, until the appeal is decided.</summary>
    public void Appeal(string text, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToAppealing(this, text, today));
        AppealText = text;
        AppealedOn = today;
        Member.Stay(today);
    }

    /// <summary>Enters what the meeting decided on the appeal: granted, the rights come back; turned down, the member departs that day.</summary>
    public void DecideAppeal(DecisionRecord record, bool granted, CharterTerms terms)
    {
        ForbiddenActException.ThrowIfAny(ExpulsionRules.ObjectionsToDecidingAppeal(this, record));
        AppealRecord = record;
        AppealGranted = granted;
        if (granted && Member.StandingOn(record.On) == Standing.Suspended) Member.Reinstate(record, record.On);
        if (!granted) Member.Depart(ExpulsionRules.DepartureFor(Ground), record, record.On, terms.Expulsion with { AppealDays = 0 });
    }
}
