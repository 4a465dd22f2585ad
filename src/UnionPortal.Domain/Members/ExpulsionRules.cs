using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Members;

/// <summary>When the general meeting may expel, after what notice and hearing, and until when the member may appeal (A18).</summary>
public static class ExpulsionRules
{
    /// <summary>Key of the ground that rests on recorded attempts to reach the member.</summary>
    public const string LossOfContact = "loss_of_contact";

    public static readonly Objection NotAMember = new("ExpulsionNotAMember", "A18");
    public static readonly Objection GroundUnknown = new("ExpulsionGroundUnknown", "A18");
    public static readonly Objection ProposedAlready = new("ExpulsionProposedAlready", "A18");
    public static readonly Objection FactsMissing = new("ExpulsionFactsMissing", "A18");
    public static readonly Objection NoMeeting = new("ExpulsionNoMeeting", "A18");
    public static readonly Objection NoticeTooShort = new("ExpulsionNoticeTooShort", "A18");
    public static readonly Objection HearingMissing = new("ExpulsionHearingMissing", "A18");
    public static readonly Objection HearingDayToCome = new("ExpulsionHearingDayToCome", "A18");
    public static readonly Objection TextMissing = new("ExpulsionTextMissing", "A18");
    public static readonly Objection Decided = new("ExpulsionDecided", "A18");
    public static readonly Objection OtherBody = new("ExpulsionOtherBody", "A18");
    public static readonly Objection NoAppeal = new("ExpulsionNoAppeal", "A18");
    public static readonly Objection AppealTermOver = new("ExpulsionAppealTermOver", "A18");
    public static readonly Objection AppealedAlready = new("ExpulsionAppealedAlready", "A18");
    public static readonly Objection NothingToCopy = new("ExpulsionNothingToCopy", "A18");
    public static readonly Objection NotAppealed = new("ExpulsionNotAppealed", "A18");
    public static readonly Objection MeetingDayPassed = new("ExpulsionMeetingDayPassed", "A18");
    public static readonly Objection QuorumMissing = new("ExpulsionQuorumMissing", "A2");

    /// <summary>Objections to proposing an expulsion to a meeting; silence must have been tried as the charter says before it is a ground.</summary>
    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToProposing(
        Member member, string ground, string? facts, IEnumerable<Expulsion> earlier, IEnumerable<ContactAttempt> attempts,
        GeneralMeeting? meeting, CharterTerms terms, DateOnly today, DateOnly? heardOn = null)
    {
        List<Objection> objections = [];
        if (member.StandingOn(today) is Standing.NotYet or Standing.Departed || member.Departure is not null) objections.Add(NotAMember);
        if (!terms.Expulsion.Grounds.Contains(ground)) objections.Add(GroundUnknown.With(ground));
        if (earlier.Any(one => one.IsOpen)) objections.Add(ProposedAlready);
        if (string.IsNullOrWhiteSpace(facts)) objections.Add(FactsMissing);
        if (ground == LossOfContact) objections.AddRange(ContactLossRules.ObjectionsToGround(attempts, terms.Departure, today, heardOn));
        if (meeting is null || meeting.IsClosed) objections.Add(NoMeeting);
        else if (meeting.ConvenedFor < today) objections.Add(MeetingDayPassed.With(meeting.Number, meeting.ConvenedFor));
        else objections.AddRange(ObjectionsToNotice(today, meeting.ConvenedFor, terms.Expulsion));
        return objections;
    }

    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToAnswering(Expulsion expulsion, string? answer)
    {
        List<Objection> objections = [];
        if (!expulsion.IsOpen) objections.Add(Decided);
        if (string.IsNullOrWhiteSpace(answer)) objections.Add(TextMissing);
        return objections;
    }

    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToHearing(Expulsion expulsion, DateOnly on, string? note, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToAnswering(expulsion, note)];
        if (on > today) objections.Add(HearingDayToCome.With(on));
        return objections;
    }

    /// <summary>
    /// What the meeting may not pass over: notice in time, the hearing where the charter asks one (a written answer is one), a
    /// quorum. Whether the votes adopt is not an objection: see <see cref="IsAdopted"/>.
    /// </summary>
    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToDeciding(Expulsion expulsion, DateOnly heldOn, VoteCount count, CharterTerms terms)
    {
        List<Objection> objections = [];
        if (!expulsion.IsOpen) objections.Add(Decided);
        if (expulsion.Member.Departure is not null) objections.Add(NotAMember);
        objections.AddRange(ObjectionsToNotice(expulsion.NotifiedOn, heldOn, terms.Expulsion));
        if (terms.Expulsion.HearingRequired && expulsion.HeardOn is null && expulsion.AnsweredOn is null) objections.Add(HearingMissing);
        Quorum quorum = terms.RuleFor(AgendaSubject.Expulsion).Quorum;
        if (!quorum.IsMetBy(count)) objections.Add(QuorumMissing.With(count.Present, count.Entitled, quorum.Needed(count.Entitled)));
        return objections;
    }

    /// <summary>Whether the votes expel by the majority the charter asks (A18).</summary>
    [Clause("A18")]
    public static bool IsAdopted(VoteCount count, CharterTerms terms) => terms.RuleFor(AgendaSubject.Expulsion).Adopts(count);

    /// <summary>The member has no vote on its own expulsion: those entitled are the members in good standing but itself.</summary>
    [Clause("A18")]
    public static int EntitledOn(IEnumerable<Member> members, Member concerned, DateOnly day) =>
        members.Count(member => member != concerned && member.StandingOn(day) == Standing.Good);

    /// <summary>A copy goes to the member once, of a decision that expelled it.</summary>
    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToSendingCopy(Expulsion expulsion) =>
        expulsion is { Adopted: true, CopySentOn: null } ? [] : [NothingToCopy];

    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToAppealing(Expulsion expulsion, string? text, DateOnly today)
    {
        List<Objection> objections = [];
        if (expulsion.AppealUntil is not { } until) return [NoAppeal];
        if (today > until) objections.Add(AppealTermOver.With(until));
        if (expulsion.AppealedOn is { } on) objections.Add(AppealedAlready.With(on));
        if (string.IsNullOrWhiteSpace(text)) objections.Add(TextMissing);
        return objections;
    }

    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToDecidingAppeal(Expulsion expulsion, DecisionRecord record)
    {
        List<Objection> objections = [];
        if (expulsion.AppealedOn is null) objections.Add(NotAppealed);
        if (expulsion.AppealGranted is not null) objections.Add(Decided);
        if (record.Body != DecidingBody.GeneralMeeting) objections.Add(OtherBody);
        return objections;
    }

    /// <summary>Under which ground the public list names the departure.</summary>
    public static DepartureGround DepartureFor(string ground) => ground == LossOfContact ? DepartureGround.LossOfContact : DepartureGround.Expulsion;

    private static IEnumerable<Objection> ObjectionsToNotice(DateOnly notified, DateOnly meeting, ExpulsionTerms terms)
    {
        DateOnly earliest = notified.AddDays(terms.NoticeDays);
        if (meeting < earliest) yield return NoticeTooShort.With(earliest, terms.NoticeDays);
    }
}
