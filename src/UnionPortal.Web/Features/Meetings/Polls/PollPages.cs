using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>What every page of a poll begins with.</summary>
/// <param name="Told">The state as people are told it; one opened before its hour waits.</param>
public sealed record PollHead(
    int Id, int Meeting, int Item, AgendaSubject Subject, string Text, string TextSha256, PollMode Mode, PollState State, bool TimeIsUp, string Opens, string Closes, int Seats, int? MarksAtMost, bool IsRunOff, string Told)
{
    public bool IsElection => Seats > 0;
}

/// <summary>A question of the ballot: the motion, or a name with what speaks for the person.</summary>
public sealed record PollQuestion(int Number, string Text, string? Merit);

/// <summary>A name that was put forward.</summary>
public sealed record CandidateLine(int Number, string Name, string? Merit, DateOnly? AcceptedOn, bool IsWithdrawn, bool IsElected, bool IsReader, IReadOnlyList<Objection> AgainstTakingOff);

/// <summary>An organisation the reader votes for, and whether it can vote now.</summary>
public sealed record OwnLine(int Organisation, string Name, string Basis, bool HasVoted, bool MayVoteNow, bool OnEarlierText);

/// <summary>A line of the roll: the organisation, why it votes or not, and, once voting is closed, how it voted.</summary>
public sealed record RollLine(string Number, string Name, string Basis, bool Votes, bool HasVoted, string? Given);

/// <summary>The result of one question in words and numbers.</summary>
/// <param name="Turns">Readings under which the result would turn.</param>
public sealed record ResultLine(int Number, string Text, IReadOnlyList<string> Reckoning, bool? IsElected, IReadOnlyList<string> Turns);

/// <summary>What the chair is asked before the result is announced.</summary>
/// <param name="LacksQuorum">Nothing can be announced; that the vote did not happen is put on record instead.</param>
public sealed record AnnouncePart(bool LacksQuorum, bool AsksCasting, bool AsksRevote, bool AsksLot, bool LeadsToRunOff, string? Confirmation, IReadOnlyList<string> WhatFollows, string? Otherwise, AnnouncementForm Form);

/// <summary>A poll for everybody who may read decisions.</summary>
public sealed record PollPage
{
    public required PollHead Head { get; init; }

    public required IReadOnlyList<string> Rule { get; init; }

    public required IReadOnlyList<CandidateLine> Candidates { get; init; }

    public required IReadOnlyList<OwnLine> Own { get; init; }

    /// <summary>How many have voted, of how many with a vote.</summary>
    public required (int Voted, int Entitled) Turnout { get; init; }

    /// <summary>One page of the roll; before the opening, as it would be today.</summary>
    public required IReadOnlyList<RollLine> Roll { get; init; }

    public required Pager Pager { get; init; }

    /// <summary>Empty until voting is closed.</summary>
    public required IReadOnlyList<ResultLine> Results { get; init; }

    public required IReadOnlyList<string> Channels { get; init; }

    public required string? Outcome { get; init; }

    /// <summary>Votes in absence that were given on an earlier text and do not count for or against.</summary>
    public required int OnEarlierText { get; init; }

    public required AnnouncePart? Announce { get; init; }

    public required (int RecordId, string Reference)? Resolution { get; init; }

    public required string? Lot { get; init; }

    public required int? RunOff { get; init; }

    public required IReadOnlyList<Objection> AgainstOpening { get; init; }

    public required IReadOnlyList<Objection> Refused { get; init; }

    public required bool MayKeep { get; init; }

    public required bool MayCount { get; init; }

    /// <summary>Whether anything is left that this reader could do with the vote.</summary>
    public bool HasSteps => (MayKeep || MayCount) && Head.State is (PollState.Draft or PollState.Open or PollState.Closed);
}

/// <summary>Putting a question to the vote.</summary>
public sealed record NewPollPage(
    int Meeting, DateOnly On, int Item, string Text, bool IsElection, bool MustBeSecret, ElectionMode Election, DateOnly First, string Zone, IReadOnlyList<Objection> Refused, PollForm Form);

/// <summary>Questions as they are filled in, on a ballot or for a paper.</summary>
/// <param name="Given">What was chosen, by question.</param>
/// <param name="ForOthers">Whether somebody enters it for the organisation, who may have found the paper unreadable.</param>
public sealed record ChoicesPart(IReadOnlyList<PollQuestion> Questions, int? MarksAtMost, IReadOnlyDictionary<int, PollChoice> Given, bool ForOthers);

/// <summary>The ballot of one organisation.</summary>
public sealed record BallotSheet(
    PollHead Head, int Organisation, string Name, string Basis, ChoicesPart Choices, bool OnEarlierText, IReadOnlyList<Objection> AgainstVoting, IReadOnlyList<Objection> Refused, PollReceipt? Receipt);

/// <summary>What was received, with the code by which both sides know it again.</summary>
public sealed record PollReceipt(string Code, string At, string Channel, IReadOnlyList<(string Question, string Choice)> Lines);

/// <summary>The room: who is in it and has not voted yet.</summary>
public sealed record PollRoomPage(PollHead Head, IReadOnlyList<RoomVoter> Voters, bool OnlyPresent, ChoicesPart? Choices, IReadOnlyList<Objection> Refused, bool IsEntered);

public sealed record RoomVoter(int Organisation, string Number, string Name);

/// <summary>Paper: what waits for a second reader, and what was read differently.</summary>
public sealed record PollPapersPage(PollHead Head, IReadOnlyList<ReadingLine> Readings, ChoicesPart Choices, string? Number, PaperState? Told, IReadOnlyList<Objection> Refused);

/// <param name="Reading">Told only of papers that were read differently; who reads second does not see the first reading.</param>
public sealed record ReadingLine(string Number, string Name, string By, string? Reading, bool Clashes);

/// <summary>An organisation's own votes, those to be given first.</summary>
public sealed record MyPollsPage(IReadOnlyList<MyPollLine> Open, IReadOnlyList<MyPollLine> Past);

public sealed record MyPollLine(string Path, int Meeting, int Item, string Text, string Organisation, PollState State, string Closes, bool IsSecret, string Given, string? Code, string Told);
