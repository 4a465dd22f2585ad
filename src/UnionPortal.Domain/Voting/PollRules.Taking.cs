using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>What goes before a poll and what follows it: which poll an item may have, which channels are open when, how a tie is resolved (A2, A21, U14).</summary>
public static partial class PollRules
{
    public static readonly Objection Running = new("PollRunning", "A2");
    public static readonly Objection MustBeSecret = new("PollMustBeSecret", "A2");
    public static readonly Objection SeatsMissing = new("PollSeatsMissing", "U14");
    public static readonly Objection NotAnElection = new("PollNotAnElection", "U14");
    public static readonly Objection OpensTooEarly = new("PollOpensTooEarly", "A21");
    public static readonly Objection AbsenceUnknown = new("PollAbsenceUnknown", "A21");
    public static readonly Objection NotSitting = new("PollNotSitting", "A2");
    public static readonly Objection VotedAlready = new("PollVotedAlready", "A2");
    public static readonly Objection ChairMissing = new("PollChairMissing", "A2");
    public static readonly Objection TiedRepeat = new("PollTiedRepeat", "A2");
    public static readonly Objection LotMissing = new("PollLotMissing", "U14");
    public static readonly Objection OrganisationNamed = new("PollOrganisationNamed", "A5");
    public static readonly Objection MeritMissing = new("PollMeritMissing", "A11");
    public static readonly Objection OnePresident = new("PollOnePresident", "U15");
    public static readonly Objection NotNominated = new("PollNotNominated", "U14");

    public static bool ElectsPersons(AgendaSubject subject) =>
        subject is AgendaSubject.BoardElection or AgendaSubject.CouncilElection or AgendaSubject.PresidentElection;

    /// <summary>One poll at a time on a question; secret where the charter says so; votes in absence from so many days before the meeting.</summary>
    [Clause("A2")]
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToDrafting(AgendaItem item, IEnumerable<Poll> earlier, PollPlan plan, CharterTerms terms, Func<DateTime, DateOnly> dayOf)
    {
        List<Objection> objections = [.. AgendaRules.ObjectionsToWorkingOn(item.Meeting, item)];
        if (earlier.Any(poll => poll.State is PollState.Draft or PollState.Open or PollState.Closed)) objections.Add(Running);
        if (plan.Mode == PollMode.Open && terms.Voting.Secret.Contains(item.Subject)) objections.Add(MustBeSecret);
        if (ElectsPersons(item.Subject) && plan.Seats <= 0) objections.Add(SeatsMissing);
        if (item.Subject == AgendaSubject.PresidentElection && plan.Seats > 1) objections.Add(OnePresident);
        if (!ElectsPersons(item.Subject) && plan.Seats > 0) objections.Add(NotAnElection);
        if (plan.ClosesAt <= plan.OpensAt) objections.Add(ClosesBeforeOpening);
        DateOnly first = item.Meeting.ConvenedFor.AddDays(terms.Meeting.AbsenteeVoting ? -terms.Voting.AbsenteeDays : 0);
        if (dayOf(plan.OpensAt) < first) objections.Add(OpensTooEarly.With(first));
        return objections;
    }

    /// <summary>The room and paper are entered from the day of the meeting on; votes in absence only where the charter knows them.</summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToChannel(Poll poll, Channel channel, MeetingTerms terms, DateOnly today) => channel switch
    {
        Channel.Absentee when !terms.AbsenteeVoting => [AbsenceUnknown],
        Channel.Room or Channel.Paper when today < poll.Item.Meeting.ConvenedFor => [NotSitting.With(poll.Item.Meeting.ConvenedFor)],
        _ => [],
    };

    /// <summary>A vote is changed until the close where the charter allows it; one given on an earlier text may always be given again.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToChanging(Poll poll, Organisation organisation, VotingTerms terms) =>
        !terms.VotesMayChange && poll.Votes.Any(vote => vote.IsOf(organisation) && vote.IsOnText(poll.TextSha256)) ? [VotedAlready] : [];

    /// <summary>A tie goes as the charter says: to the chair, to another vote, or it is lost.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToAnnouncing(TallyResult result, bool? castingVote)
    {
        List<Objection> objections = [];
        if (result.AwaitsRevote) objections.Add(TiedRepeat);
        if (result.AwaitsChair && castingVote is null) objections.Add(ChairMissing);
        return objections;
    }

    /// <summary>A run-off that is tied again goes to the lot, whose numbers are thrown before everyone's eyes and put on record.</summary>
    [Clause("U14")]
    public static IReadOnlyList<Objection> ObjectionsToLot(Poll poll, ElectionOutcome outcome, string? seed) =>
        poll.RunOffOf is not null && outcome.Tied.Count > 0 && (seed ?? "").Trim().Length < Poll.ShortestSeed ? [LotMissing.With(Poll.ShortestSeed)] : [];

    /// <summary>Whoever is to sit on the expert council is put forward with what speaks for the person, in both languages (A11).</summary>
    [Clause("A11")]
    public static IReadOnlyList<Objection> ObjectionsToNominating(Poll poll, Person person, Organisation? organisation, string? meritRu, string? meritEn)
    {
        List<Objection> objections = [.. ObjectionsToNominating(poll, person)];
        bool hasMerit = !string.IsNullOrWhiteSpace(meritRu) && !string.IsNullOrWhiteSpace(meritEn);
        if (poll.Item.Subject == AgendaSubject.CouncilElection && !hasMerit) objections.Add(MeritMissing);
        if (organisation is not null && poll.Candidates.Any(one => !one.IsWithdrawn && one.Organisation == organisation)) objections.Add(OrganisationNamed);
        return objections;
    }

    /// <summary>Only whoever is named answers, and only until the result is announced.</summary>
    [Clause("U14")]
    public static IReadOnlyList<Objection> ObjectionsToAnswering(Poll poll, PollCandidate candidate)
    {
        List<Objection> objections = [];
        if (candidate.IsWithdrawn) objections.Add(NotNominated);
        if (poll.State != PollState.Draft) objections.Add(NotADraft);
        return objections;
    }

    /// <summary>A name may be taken off until the result is announced; votes for it then count for nobody.</summary>
    [Clause("U14")]
    public static IReadOnlyList<Objection> ObjectionsToTakingOff(Poll poll, PollCandidate candidate)
    {
        List<Objection> objections = [];
        if (candidate.IsWithdrawn) objections.Add(NotNominated);
        if (poll.State is PollState.Published or PollState.Void or PollState.WithoutQuorum) objections.Add(IsOver);
        else if (poll.Mode == PollMode.Secret && poll.State != PollState.Draft) objections.Add(NotADraft);
        return objections;
    }
}

/// <summary>How a question is to be put to the vote.</summary>
/// <param name="OpensAt">Moment in UTC.</param>
/// <param name="ClosesAt">Moment in UTC.</param>
public sealed record PollPlan(PollMode Mode, DateTime OpensAt, DateTime ClosesAt, int Seats);
