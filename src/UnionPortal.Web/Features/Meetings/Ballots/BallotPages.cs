using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Features.Meetings.Polls;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>What every page of a secret poll begins with.</summary>
/// <param name="Told">The state as people are told it; one opened before its hour waits.</param>
public sealed record BallotHead(
    int Id, int Meeting, int Item, string Text, PollState State, DateTime OpensAt, DateTime ClosesAt, string Zone, UrnKeeper? Keeper, IReadOnlyList<string> Holders,
    string ManifestSha256, bool IsElection, int Seats, int? MarksAtMost, string Told);

public sealed record QuestionLine(int No, string Text);

/// <summary>An organisation the reader speaks for, and why it may or may not vote now.</summary>
/// <param name="Why">Told where it has no vote.</param>
public sealed record OwnVote(int Organisation, string Name, VoterStatus? Status, bool MayVoteNow, string? Why);

/// <summary>How a secret poll stands, for everyone.</summary>
public sealed record BallotStatePage
{
    public required BallotHead Head { get; init; }

    public required IReadOnlyList<QuestionLine> Questions { get; init; }

    public required int Entitled { get; init; }

    public required int Cast { get; init; }

    public required bool IsSmall { get; init; }

    public required string? Commitment { get; init; }

    public required bool KeyDestroyed { get; init; }

    public required IReadOnlyList<OwnVote> Own { get; init; }

    public required PublishedPoll? Published { get; init; }

    public required bool MayKeep { get; init; }

    public required bool MayOpenUrn { get; init; }
}

/// <summary>A published poll.</summary>
/// <param name="Search">What was looked for in the list.</param>
/// <param name="Told">What it came to, in one sentence.</param>
/// <param name="RunOff">The poll among the tied that followed.</param>
public sealed record PublishedPoll(
    bool IsVoid, IReadOnlyList<QuestionResult> Results, IReadOnlyList<string> Outcome, string BundleSha256, string PreviousChainHash, string ChainHash, int Link,
    string Search, IReadOnlyList<OpenedBallot> Found, int Lines, string? Reference, string Told, string? Lot, int? RunOff);

public sealed record QuestionResult(int No, string Text, VoteCount Count, string Formula, bool? IsElected);

/// <summary>The ballot itself.</summary>
public sealed record BallotPage(
    BallotHead Head, IReadOnlyList<QuestionLine> Questions, int Organisation, string OrganisationName, VoterStatus? Status, string? Why, bool IsOpen, int BallotBytes, string ScriptSha256);

/// <summary>The desk of the returning officer and of the second person.</summary>
public sealed record UrnPage
{
    public required BallotHead Head { get; init; }

    public required Turnout Turnout { get; init; }

    /// <summary>Whether the hour announced for the close has come.</summary>
    public required bool TimeIsUp { get; init; }

    public required bool HasKey { get; init; }

    public required IReadOnlyList<(string Name, bool Tested)> Holders { get; init; }

    public required IReadOnlyList<(int Id, string Name)> Eligible { get; init; }

    public required bool IsHolder { get; init; }

    public required string? Commitment { get; init; }

    public required string? CommittedBy { get; init; }

    public required bool MayBeSecond { get; init; }

    public required int Disputed { get; init; }

    /// <summary>Whether the urn was opened and its key is still there, as after a crash in between.</summary>
    public required bool KeyRemains { get; init; }

    public required bool IsSmall { get; init; }

    /// <summary>What the announcement asks and does; null where nothing is to be announced.</summary>
    public required AnnouncePart? Announce { get; init; }

    /// <summary>What the opened urn came to, in one sentence.</summary>
    public required string? Outcome { get; init; }

    /// <summary>The poll among the tied that followed.</summary>
    public required int? RunOff { get; init; }

    /// <summary>Whether the poll can be taken back: it is not published.</summary>
    public required bool MayBeTakenBack { get; init; }

    public required bool MayKeep { get; init; }

    public required IReadOnlyList<QuestionLine> Questions { get; init; }

    public required IReadOnlyList<Objection> Refused { get; init; }

    public required string? Notice { get; init; }
}

/// <summary>Papers to print: each with its code and the trackers for the voter's stub.</summary>
public sealed record PapersPage(BallotHead Head, IReadOnlyList<QuestionLine> Questions, IReadOnlyList<Paper> Papers);

public sealed record Paper(string Code, IReadOnlyList<(int Question, string Tracker)> Trackers);
