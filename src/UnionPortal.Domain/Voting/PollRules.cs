using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>The law of a poll: when it opens, who may cast, when it closes (A2, A21).</summary>
public static partial class PollRules
{
    public static readonly Objection NotADraft = new("PollNotADraft", "A2");
    public static readonly Objection NotOpen = new("PollNotOpen", "A2");
    public static readonly Objection NotClosed = new("PollNotClosed", "A2");
    public static readonly Objection IsOver = new("PollIsOver", "A2");
    public static readonly Objection NotYetOpen = new("PollNotYetOpen", "A21");
    public static readonly Objection ClosedBefore = new("PollClosedBefore", "A21");
    public static readonly Objection NotOnTheRoll = new("PollNotOnTheRoll", "A2");
    public static readonly Objection NoVote = new("PollNoVote", "A2");
    public static readonly Objection VotedOnPaper = new("PollVotedOnPaper", "A2");
    public static readonly Objection IsSecret = new("PollIsSecret");
    public static readonly Objection QuestionsUnanswered = new("PollQuestionsUnanswered", "A2");
    public static readonly Objection SecondPersonMissing = new("PollSecondPersonMissing", "A2");
    public static readonly Objection TooManyMarked = new("PollTooManyMarked", "U14");
    public static readonly Objection NobodyStands = new("PollNobodyStands", "U14");
    public static readonly Objection NominatedAlready = new("PollNominatedAlready", "U14");
    public static readonly Objection ItemDecided = new("PollItemDecided", "A2");
    public static readonly Objection Suspended = new("PollSuspended", "A19");
    public static readonly Objection Left = new("PollLeft", "A2");
    public static readonly Objection VoteSealed = new("PollVoteSealed", "A2");
    public static readonly Objection HasQuorum = new("PollHasQuorum", "A2");
    public static readonly Objection ClosesBeforeOpening = new("PollClosesBeforeOpening");

    public static IReadOnlyList<Objection> ObjectionsToNominating(Poll poll, Person person)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Draft) objections.Add(NotADraft);
        if (poll.Candidates.Any(one => one.Person == person && !one.IsWithdrawn)) objections.Add(NominatedAlready);
        return objections;
    }

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToOpening(Poll poll)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Draft) objections.Add(NotADraft);
        if (poll.Item.Resolution is not null) objections.Add(ItemDecided.With(poll.Item.Number));
        if (poll.ClosesAt <= poll.OpensAt) objections.Add(ClosesBeforeOpening);
        if (poll.IsElection && poll.Questions.Count == 0) objections.Add(NobodyStands);
        return objections;
    }

    /// <summary>A text is amended only while votes are taken; the secret ballot's text is sealed with its envelopes and cannot change.</summary>
    public static IReadOnlyList<Objection> ObjectionsToAmending(Poll poll)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Open) objections.Add(NotOpen);
        if (poll.Mode == PollMode.Secret) objections.Add(IsSecret);
        return objections;
    }

    /// <summary>
    /// A vote given at the closing moment is too late, one a moment earlier is in; there is nothing in between. The room and paper
    /// are entered until the poll is closed by hand.
    /// </summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToCasting(
        Poll poll, CastBy by, IReadOnlyDictionary<int, PollChoice> choices, Channel channel, DateTime at)
    {
        List<Objection> objections = [.. ObjectionsToTaking(poll, by.Organisation, channel, at)];
        if (poll.Mode == PollMode.Secret) objections.Add(IsSecret);
        if (channel == Channel.Paper && (by.ConfirmedBy is null || by.ConfirmedBy == by.Person)) objections.Add(SecondPersonMissing);
        if (poll.MarksAtMost is { } most && choices.Values.Count(choice => choice == PollChoice.For) > most) objections.Add(TooManyMarked.With(most));
        if (!poll.Questions.Order().SequenceEqual(choices.Keys.Order())) objections.Add(QuestionsUnanswered.With(poll.Questions.Count));
        return objections;
    }

    /// <summary>What speaks against taking any ballot of an organisation now, open or sealed.</summary>
    [Clause("A21")]
    public static IReadOnlyList<Objection> ObjectionsToTaking(Poll poll, Organisation organisation, Channel channel, DateTime at)
    {
        List<Objection> objections = [];
        bool byPortal = channel is Channel.Link or Channel.Absentee;
        if (poll.State is PollState.Draft || (byPortal && poll.State == PollState.Open && at < poll.OpensAt)) objections.Add(NotYetOpen.With(poll.OpensAt));
        else if (poll.State != PollState.Open || (byPortal && at >= poll.ClosesAt)) objections.Add(ClosedBefore.With(poll.ClosesAt));
        PollVoter? voter = poll.VoterOf(organisation);
        if (voter is null) objections.Add(NotOnTheRoll);
        else if (!voter.IsEntitled) objections.Add(NoVote);
        else if (voter.Status == VoterStatus.CastPaper && byPortal) objections.Add(VotedOnPaper);
        return objections;
    }

    /// <summary>Refuses a vote whose right was lost since the roll was fixed.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToLost(RightLost? lost) => lost switch
    {
        null => [],
        { Basis: VoterBasis.Suspended } => [Suspended.With(lost.Reference ?? "")],
        _ => [Left],
    };

    /// <summary>A line is struck while votes are taken and only once; a sealed vote cannot be pulled out of the urn.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToStriking(Poll poll, Organisation organisation)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Open) objections.Add(NotOpen);
        PollVoter? voter = poll.VoterOf(organisation);
        if (voter is null) objections.Add(NotOnTheRoll);
        else if (!voter.IsEntitled) objections.Add(NoVote);
        else if (poll.Mode == PollMode.Secret && voter.HasVoted) objections.Add(VoteSealed);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToClosing(Poll poll) => poll.State == PollState.Open ? [] : [NotOpen];

    public static IReadOnlyList<Objection> ObjectionsToPublishing(Poll poll) => poll.State == PollState.Closed ? [] : [NotClosed];

    /// <summary>A secret poll is settled once its urn is opened.</summary>
    public static IReadOnlyList<Objection> ObjectionsToSettling(Poll poll) => poll is { Mode: PollMode.Secret, State: PollState.Published } ? [] : [NotClosed];

    /// <summary>What the urn came to is announced as long as the question is not decided.</summary>
    public static IReadOnlyList<Objection> ObjectionsToAnnouncingUrn(Poll poll) =>
        [.. ObjectionsToSettling(poll), .. poll.Item.Resolution is null ? Array.Empty<Objection>() : [ItemDecided.With(poll.Item.Number)]];

    /// <summary>A vote lapses only for lack of a quorum: an open one once it is closed, a secret one once its urn is opened, and no question that is decided.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToLapsing(Poll poll, bool quorumMet)
    {
        List<Objection> objections = [.. poll.Mode == PollMode.Secret ? ObjectionsToAnnouncingUrn(poll) : ObjectionsToPublishing(poll)];
        if (quorumMet) objections.Add(HasQuorum);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToVoiding(Poll poll) => poll.State is PollState.Published or PollState.Void or PollState.WithoutQuorum ? [IsOver] : [];
}
