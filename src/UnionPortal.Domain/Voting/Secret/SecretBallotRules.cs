using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>The law of the urn: who may open it, when, and what must agree before (A2).</summary>
public static class SecretBallotRules
{
    /// <summary>With fewer, the count itself may tell who voted how.</summary>
    public const int SmallRoll = 5;

    /// <summary>The names of those who voted are published from this number on, if at least half of the roll voted.</summary>
    public const int RollShownFrom = 3;

    public const int HoldersAtMost = 3;

    public static readonly Objection NotSecret = new("BallotNotSecret", "A2");
    public static readonly Objection KeyMissing = new("BallotKeyMissing", "A2");
    public static readonly Objection HolderUntested = new("BallotHolderUntested", "A2");
    public static readonly Objection HoldersWrong = new("BallotHoldersWrong", "A2");
    public static readonly Objection WrongKey = new("BallotWrongKey", "A2");
    public static readonly Objection CountsDiffer = new("BallotCountsDiffer", "A2");
    public static readonly Objection CommittedAlready = new("BallotCommittedAlready", "A2");
    public static readonly Objection NotCommitted = new("BallotNotCommitted", "A2");
    public static readonly Objection EnvelopesChanged = new("BallotEnvelopesChanged", "A2");
    public static readonly Objection SamePerson = new("BallotSamePerson", "A2");
    public static readonly Objection TrackersClash = new("BallotTrackersClash", "A2");

    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToKey(Poll poll, UrnKeeper keeper, int holders)
    {
        List<Objection> objections = [];
        if (poll.Mode != PollMode.Secret) objections.Add(NotSecret);
        if (poll.State != PollState.Draft) objections.Add(PollRules.NotADraft);
        if (keeper == UrnKeeper.Holders && holders is < 1 or > HoldersAtMost) objections.Add(HoldersWrong.With(HoldersAtMost));
        return objections;
    }

    /// <summary>Voting does not begin before everyone who is to open the urn has opened a test envelope: a lost key is found out now, not afterwards.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToOpening(Poll poll, SecretBallot? ballot)
    {
        List<Objection> objections = [.. PollRules.ObjectionsToOpening(poll)];
        if (poll.Mode != PollMode.Secret) objections.Add(NotSecret);
        if (ballot is null) objections.Add(KeyMissing);
        else if (ballot.Holders.Count(holder => holder.TestedOn is null) is > 0 and var untested) objections.Add(HolderUntested.With(untested));
        return objections;
    }

    /// <summary>A mark in the roll without an envelope, or an envelope without a mark, stops everything.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToCommitting(Poll poll, SecretBallot ballot, int marks, int envelopes)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Closed) objections.Add(PollRules.NotClosed);
        if (ballot.EnvelopesSha256 is not null) objections.Add(CommittedAlready);
        if (marks != envelopes) objections.Add(CountsDiffer.With(marks, envelopes));
        return objections;
    }

    /// <summary>Two people open the urn: the one who made the commitment known, and another.</summary>
    [Clause("A2")]
    public static IReadOnlyList<Objection> ObjectionsToUrn(Poll poll, SecretBallot ballot, Person second, int marks, string envelopesSha256, int envelopes)
    {
        List<Objection> objections = [];
        if (poll.State != PollState.Closed) objections.Add(PollRules.NotClosed);
        if (ballot.EnvelopesSha256 is null) objections.Add(NotCommitted);
        else if (ballot.EnvelopesSha256 != envelopesSha256) objections.Add(EnvelopesChanged);
        if (ballot.CommittedById == second.Id && ballot.EnvelopesSha256 is not null) objections.Add(SamePerson);
        if (marks != envelopes) objections.Add(CountsDiffer.With(marks, envelopes));
        return objections;
    }

    /// <summary>Two ballots under one mark, and nobody could tell which is whose: nothing is published, both are shown.</summary>
    public static IReadOnlyList<Objection> ObjectionsToPublishing(UrnContents contents) => contents.Clashes.Count == 0 ? [] :
    [
        TrackersClash.With(string.Join(", ", contents.Clashes.Select(line => $"{line.QuestionNo} {line.Tracker} {SealedBallot.WordOf(line.Choice)}"))),
    ];

    /// <summary>Ballots that no organisation owns to cannot be pulled out again: as many as the margin make the vote void.</summary>
    [Clause("A2")]
    public static bool IsVoidBy(int disputed, int margin) => disputed > 0 && disputed >= margin;

    public static bool IsSmall(int entitled) => entitled < SmallRoll;

    public static bool ShowsRoll(int voted, int entitled) => voted >= RollShownFrom && voted * 2 >= entitled;
}
