using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>Whether votes carry names.</summary>
public enum PollMode
{
    /// <summary>By name, so that a delegate answers to its organisation.</summary>
    Open,

    /// <summary>In sealed envelopes: the roll says who voted, nobody can say how.</summary>
    Secret,
}

public enum PollState
{
    Draft,
    Open,

    /// <summary>No vote is taken any more; nothing is counted yet.</summary>
    Closed,

    /// <summary>Counted and announced; nothing changes any more.</summary>
    Published,

    /// <summary>Taken back, or to be repeated.</summary>
    Void,

    /// <summary>Closed with too few taking part: the vote did not happen, and the question stays open (A2).</summary>
    WithoutQuorum,
}

/// <summary>
/// A question of the agenda put to the vote of the organisations: the text and the roll as they stood when it was opened, the votes
/// over every channel, and the result that follows from them (A2, A21).
/// </summary>
public class Poll
{
    public const int HashLength = 64;
    public const int SeedLength = 100;
    public const int ShortestSeed = 6;

    private readonly List<PollVoter> roll = [];
    private readonly List<OpenVote> votes = [];
    private readonly List<PollCandidate> candidates = [];

    private Poll() { }

    /// <param name="opensAt">Moment in UTC from which votes are taken.</param>
    /// <param name="closesAt">Moment in UTC from which none is taken any more.</param>
    public Poll(AgendaItem item, PollMode mode, DateTime opensAt, DateTime closesAt, int seats = 0, ElectionMode election = ElectionMode.Approval)
    {
        Election = election;
        Item = item;
        Mode = mode;
        OpensAt = opensAt;
        ClosesAt = closesAt;
        Seats = seats;
    }

    public int Id { get; private set; }

    public AgendaItem Item { get; private set; } = null!;

    public int ItemId { get; private set; }

    public PollMode Mode { get; private set; }

    public PollState State { get; private set; }

    /// <summary>Seats to be filled, for an election; 0 for a motion.</summary>
    public int Seats { get; private set; }

    /// <summary>How an election is counted; without meaning for a motion.</summary>
    public ElectionMode Election { get; private set; }

    /// <summary>The election whose tie this one resolves.</summary>
    public Poll? RunOffOf { get; private set; }

    public int? RunOffOfId { get; private set; }

    /// <summary>How the chair decided a tie; null where no casting vote was needed.</summary>
    public bool? CastingVote { get; private set; }

    /// <summary>Numbers thrown before everyone's eyes, from which the lot among the tied follows.</summary>
    public string? LotSeed { get; private set; }

    public DateTime OpensAt { get; private set; }

    public DateTime ClosesAt { get; private set; }

    /// <summary>The text voted on, as it stood at the opening or was amended since, with its SHA-256.</summary>
    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public string TextSha256 { get; private set; } = "";

    public IReadOnlyList<PollVoter> Roll => roll;

    /// <summary>Named votes; a secret poll has none.</summary>
    public IReadOnlyList<OpenVote> Votes => votes;

    public IReadOnlyList<PollCandidate> Candidates => candidates;

    public int Version { get; private set; }

    /// <summary>Whether it elects persons.</summary>
    public bool IsElection => Seats > 0;

    /// <summary>The questions of the ballot: one for a motion, one for each candidate that has accepted.</summary>
    public IReadOnlyList<int> Questions => IsElection ? [.. candidates.Where(one => one.Stands).Select(one => one.Number)] : [OpenVote.TheMotion];

    /// <summary>Names that may be marked at most where the most votes elect; null where each candidate is voted on.</summary>
    public int? MarksAtMost => IsElection && Election == ElectionMode.MostVotes ? Seats : null;

    public bool TakesVotesAt(DateTime at) => State == PollState.Open && OpensAt <= at && at < ClosesAt;

    public PollVoter? VoterOf(Organisation organisation) => roll.Find(voter => voter.IsOf(organisation));

    /// <summary>A second vote among those tied for the last seats, who have accepted already.</summary>
    public Poll RunOff(ElectionOutcome outcome, DateTime opensAt, DateTime closesAt, DateOnly today)
    {
        var runOff = new Poll(Item, Mode, opensAt, closesAt, outcome.TiedSeats, ElectionMode.MostVotes) { RunOffOf = this };
        foreach (PollCandidate one in candidates.Where(one => outcome.Tied.Contains(one.Number)).OrderBy(one => one.Number))
            runOff.Nominate(one.Person, one.Organisation, one.MeritRu, one.MeritEn).Accept(today);
        return runOff;
    }

    /// <summary>Puts a name on the ballot; the person must still accept.</summary>
    public PollCandidate Nominate(Person person, Organisation? organisation, string? meritRu = null, string? meritEn = null)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToNominating(this, person));
        var candidate = new PollCandidate(this, candidates.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1, person, organisation, meritRu, meritEn);
        candidates.Add(candidate);
        return candidate;
    }

    /// <summary>Opens the poll: freezes the text and the roll. No organisation can be added afterwards.</summary>
    public void Open(IEnumerable<VoterFacts> organisations, VotingTerms terms, DateOnly day)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToOpening(this));
        Word(Item.TextRu, Item.TextEn);
        roll.AddRange(organisations.OrderBy(one => one.Affiliation.Number.Value).Select(one => Line(one, terms, day)));
        State = PollState.Open;
    }

    /// <summary>The room amended the text: votes given on the earlier one are told apart by its hash and treated as the charter says.</summary>
    public void Amend(string textRu, string textEn)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToAmending(this));
        Word(textRu, textEn);
    }

    /// <summary>Gives or changes the named vote of an organisation; on every question of the ballot at once.</summary>
    public void Cast(CastBy by, IReadOnlyDictionary<int, PollChoice> choices, Channel channel, DateTime at)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToCasting(this, by, choices, channel, at));
        PollVoter voter = VoterOf(by.Organisation)!;
        votes.RemoveAll(vote => vote.IsOf(by.Organisation));
        votes.AddRange(choices.OrderBy(one => one.Key).Select(one => new OpenVote(this, by, one.Key, one.Value, channel, TextSha256, at)));
        bool recused = choices.Values.Any(choice => choice == PollChoice.Recused);
        voter.Mark(recused ? VoterStatus.Recused : channel == Channel.Paper ? VoterStatus.CastPaper : VoterStatus.CastWeb);
    }

    /// <summary>
    /// Takes the vote from an organisation that lost it after the roll was fixed. A named vote it gave is taken off with it; a sealed one
    /// nobody can find again, so whoever has cast in secret is not struck.
    /// </summary>
    public void Strike(Organisation organisation, RightLost lost)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToStriking(this, organisation));
        votes.RemoveAll(vote => vote.IsOf(organisation));
        VoterOf(organisation)!.Strike(lost);
    }

    public void Close(DateTime at)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToClosing(this));
        State = PollState.Closed;
        if (at < ClosesAt) ClosesAt = at;
    }

    /// <summary>Announces the result of an election: who is elected, and the numbers of the lot where one was drawn.</summary>
    public void PublishElected(IReadOnlyCollection<int> elected, string? lotSeed)
    {
        Publish();
        LotSeed = lotSeed;
        foreach (PollCandidate one in candidates.Where(one => elected.Contains(one.Number))) one.Elect();
    }

    /// <summary>Announces the result; the resolution that follows is entered with the count of <see cref="Tally"/>.</summary>
    public void Publish(bool? castingVote = null)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToPublishing(this));
        CastingVote = castingVote;
        State = PollState.Published;
    }

    /// <summary>
    /// Announces what the opened urn of a secret poll came to: whom it elected, with the numbers of the lot where one was drawn, or how the
    /// chair decided a tie. The list of ballots stands published before.
    /// </summary>
    public void Settle(IReadOnlyCollection<int> elected, bool? castingVote = null, string? lotSeed = null)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToSettling(this));
        CastingVote = castingVote;
        LotSeed = lotSeed;
        foreach (PollCandidate one in candidates.Where(one => elected.Contains(one.Number))) one.Elect();
    }

    /// <summary>Puts on record that the vote did not happen for lack of a quorum; the question may be put to the vote again.</summary>
    public void Lapse(bool quorumMet)
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToLapsing(this, quorumMet));
        State = PollState.WithoutQuorum;
    }

    public void Void()
    {
        ForbiddenActException.ThrowIfAny(PollRules.ObjectionsToVoiding(this));
        State = PollState.Void;
    }

    private PollVoter Line(VoterFacts facts, VotingTerms terms, DateOnly day)
    {
        (VoterBasis basis, string? reference) = VotingRights.BasisOf(facts, Item.About, terms, day);
        return new PollVoter(this, facts.Organisation, basis, reference);
    }

    private void Word(string textRu, string textEn)
    {
        TextRu = textRu;
        TextEn = textEn;
        TextSha256 = BallotText.Sha256(textRu, textEn);
    }
}
